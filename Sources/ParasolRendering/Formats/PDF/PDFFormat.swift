import ParasolModel

/// Sheets as PDF, ready for the copy shop.
package enum PDFFormat {
  /// False in a build without Pango and Cairo.
  package static var isAvailable: Bool {
    #if PDF
      true
    #else
      false
    #endif
  }

  /// Sheets one after the other in one file; `created` is the day the plan was made for, never today.
  package static func document(
    _ sheets: [Sheet], created: CalendarDay
  ) throws(PDFProblem) -> PDFDocument {
    #if PDF
      try PDFWriter.write(sheets, created: created)
    #else
      throw .notBuiltIn
    #endif
  }
}

extension PDFFormat {
  /// Pages that each sheet takes, without drawing them; nil where they cannot be set here.
  package static func pages(of sheets: [Sheet]) -> [Int]? {
    #if PDF
      PDFWriter.pages(of: sheets)
    #else
      nil
    #endif
  }
}

/// A printed file and what it takes.
package struct PDFDocument: Hashable, Sendable {
  package let bytes: [UInt8]
  /// Pages of each sheet, in the order of the sheets.
  package let pages: [Int]
}

/// What keeps a PDF from being written; none of it is a mistake in a programme.
package enum PDFProblem: Error, Hashable, Sendable {
  case notBuiltIn
  /// Every font that the sheets need and the machine has not.
  case missingFonts([MissingFont])
  case drawing(String)

  package var message: String {
    switch self {
    case .notBuiltIn: "PDF was not built in"
    case .missingFonts(let fonts): fonts.map(\.message).joined(separator: "; ")
    case .drawing(let reason): "Cairo could not draw the sheet: \(reason)"
    }
  }

  package var remedy: String {
    switch self {
    case .notBuiltIn: "build with --traits PDF, or print the HTML from a browser"
    case .missingFonts(let fonts):
      "apt-get install "
        + Set(fonts.map(\.package)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .joined(separator: " ")
    case .drawing: "report it with the programme that caused it"
    }
  }
}

/// A font that a sheet's letters need.
package struct MissingFont: Hashable, Sendable {
  /// The name that fontconfig knows it by.
  package let family: String
  /// The Debian package that brings it.
  package let package: String
  /// BCP 47 tags of the sheets concerned.
  package let languages: [String]

  package var message: String {
    "no font '\(family)' for \(languages.map { "'\($0)'" }.joined(separator: ", "))"
  }
}

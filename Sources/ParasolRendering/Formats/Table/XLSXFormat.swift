import ParasolModel

/// Tables as one spreadsheet file, a sheet for each.
package enum XLSXFormat {
  /// False in a build without libxlsxwriter.
  package static var isAvailable: Bool {
    #if XLSX
      true
    #else
      false
    #endif
  }

  /// What keeps a spreadsheet from being written.
  package enum Problem: Error, Hashable, Sendable {
    case notBuiltIn
    case tooManyRows(String)
    case writing(String)

    package var message: String {
      switch self {
      case .notBuiltIn: "XLSX was not built in"
      case .tooManyRows(let name): "table '\(name)' has more rows than a spreadsheet can hold"
      case .writing(let reason): "libxlsxwriter could not write the spreadsheet: \(reason)"
      }
    }

    package var remedy: String {
      switch self {
      case .notBuiltIn: "build with --traits XLSX, or take the CSV"
      case .tooManyRows: "take the CSV"
      case .writing: "check that the folder for temporary files can be written"
      }
    }
  }

  /// Tables in order; `created` is the day the plan was made for, never today.
  package static func document(
    _ tables: [DataTable], created: CalendarDay
  ) throws(Problem) -> [UInt8] {
    for table in tables where table.rows.count > 1_048_575 { throw .tooManyRows(table.name) }
    #if XLSX
      return try XLSXWriter.write(tables, created: created)
    #else
      throw .notBuiltIn
    #endif
  }
}

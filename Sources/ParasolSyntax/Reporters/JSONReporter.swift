#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Diagnostics for programs. A new field raises the minor number of `formatVersion`, a renamed one
/// the major.
package enum JSONReporter {
  package static let formatVersion = "1.0"

  package static func text(_ report: Report, tool: String) -> String {
    var places = PlaceFinder(report.files)
    let document = Document(
      formatVersion: formatVersion, tool: .init(name: "parasol", version: tool),
      summary: .init(
        errors: report.errorCount, warnings: report.warningCount, toDos: report.toDos.count),
      diagnostics: report.diagnostics.map { entry($0, &places) },
      toDos: report.toDos.map { entry($0, &places) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(document) else {
      preconditionFailure("strings and numbers always encode")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    let formatVersion: String
    let tool: Tool
    let summary: Summary
    let diagnostics: [Entry]
    let toDos: [Entry]
  }

  private struct Tool: Encodable {
    let name: String
    let version: String
  }

  private struct Summary: Encodable {
    let errors: Int
    let warnings: Int
    let toDos: Int
  }

  private struct Place: Encodable {
    let path: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
  }

  private struct Note: Encodable {
    let message: String
    let place: Place?
  }

  private struct Fix: Encodable {
    let place: Place
    let text: String
    let safety: String
  }

  private struct Source: Encodable {
    let text: String
    let evidence: String
  }

  private struct Entry: Encodable {
    let id: String
    let severity: String
    let message: String
    let place: Place
    let notes: [Note]
    let help: String?
    let fix: Fix?
    let citation: Source?
  }

  private static func entry(_ diagnostic: Diagnostic, _ places: inout PlaceFinder) -> Entry {
    var notes: [Note] = []
    for note in diagnostic.notes {
      notes.append(Note(message: note.message, place: note.span.map { place($0, &places) }))
    }
    return Entry(
      id: diagnostic.id.text, severity: diagnostic.severity.rawValue, message: diagnostic.message,
      place: place(diagnostic.span, &places), notes: notes, help: diagnostic.help,
      fix: diagnostic.replacement.map {
        Fix(place: place($0.span, &places), text: $0.text, safety: $0.isSafe ? "safe" : "unsafe")
      },
      citation: diagnostic.citation.map {
        Source(text: $0.shown, evidence: $0.evidence.rawValue)
      })
  }

  private static func place(_ span: Span, _ places: inout PlaceFinder) -> Place {
    let start = places.start(of: span)
    let end = places.end(of: span)
    return Place(
      path: places.path(of: span), line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column)
  }
}

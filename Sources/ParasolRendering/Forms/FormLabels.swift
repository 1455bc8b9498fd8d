import ParasolModel
import ParasolSyntax

/// Finds the words of fields, columns and rows: their own, else the phrase that is called the same,
/// else what their drawing shows.
enum FormLabels {
  static func text(
    _ name: String, _ own: Located<LocalizedText>?, drawing: Pictogram? = nil, in words: Words
  ) -> String {
    if let own { return own.value.text(in: words.asked) }
    return Phrase(rawValue: name).map { words[$0] } ?? drawing.map { words.drawing($0) } ?? name
  }

  /// Tells what has neither.
  static func check(_ blocks: List<FormBlock>, sink: DiagnosticSink) {
    for block in blocks.items {
      switch block.value.content {
      case .fields(let table), .totals(let table): check(table, sink)
      case .ticks(let ticks): check(ticks.boxes.value, sink)
      case .grid(let grid): check(grid, sink)
      case .heading, .text, .note, .key: break
      }
    }
  }

  private static func check(_ table: Table<FormLabel>, _ sink: DiagnosticSink) {
    for row in table.rows { check(row.name, row.value.value.label, sink) }
  }

  private static func check(_ grid: FormGrid, _ sink: DiagnosticSink) {
    for row in grid.rows.value.rows where row.value.value.repetition == nil {
      guard row.value.value.count == nil else { continue }
      check(row.name, row.value.value.label, sink)
    }
    for column in grid.columns.value.rows {
      if column.value.value.repetition == nil {
        check(column.name, column.value.value.label, sink)
      }
      for part in column.value.value.parts?.value.rows ?? [] {
        guard part.value.value.pictogram == nil else { continue }
        check(part.name, part.value.value.label, sink)
      }
    }
  }

  private static func check(
    _ name: Located<String>, _ own: Located<LocalizedText>?, _ sink: DiagnosticSink
  ) {
    guard own == nil, Phrase(rawValue: name.value) == nil else { return }
    let nearest = NearestName.of(name.value, among: Phrase.allCases.map(\.rawValue))
    let ask = nearest.map { "did you mean '\($0)'? " } ?? ""
    sink.report(
      Diagnostic(
        "label-missing", "'\(name.value)' has no words to print", at: name.span,
        help: ask + "add 'label:' with its words by language"))
  }
}

import ParasolModel
import ParasolSyntax

/// Tells every name on a form that nobody has words for.
struct FormLabelCheck {
  let texts: FormTexts
  let sink: DiagnosticSink

  func check(_ form: FormDeclaration) {
    check(form.title)
    for block in form.allBlocks { check(block.content) }
  }

  private func check(_ content: FormBlock.Content) {
    switch content {
    case .heading(let words), .text(let words), .note(let words): check(words)
    case .fields(let table):
      for row in table.rows { check(row.name, row.value.value.answer) }
    case .totals(let table):
      for row in table.rows { check(row.name, row.value.value.answer) }
    case .grid(let grid): check(grid)
    case .ticks(let ticks):
      if let ask = ticks.ask { check(ask) }
      if case .own(let boxes) = ticks.boxes.value { check(boxes) }
    case .squares(let squares):
      if let label = squares.label { check(label) }
    case .drawing(let drawing):
      if let label = drawing.label { check(label) }
    case .key(.boxes(let boxes)): check(boxes)
    case .map, .key, .pageBreak, .beside: break
    }
  }

  private func check(_ name: Located<String>, _ answer: FormAnswer) {
    // What may not be asked needs no words; it is told as that.
    if answer.label != nil || !FormNameCheck.asksWho(name.value) {
      check(name, answer.label, drawing: answer.pictogram?.value)
    }
    for words in [answer.unit, answer.hint].compactMap({ $0 }) { check(words) }
    if let choices = answer.choices { check(choices.value.boxes) }
  }

  private func check(_ boxes: FormChoices.Boxes) {
    for row in boxes.rows {
      check(row.name, row.value.value.label, drawing: row.value.value.pictogram?.value)
    }
  }

  private func check(_ grid: FormGrid) {
    if let label = grid.label { check(label) }
    let namesRows = grid.columns.value.rows.contains { $0.value.value.namesRows }
    for row in grid.rows.value.rows {
      let declaration = row.value.value
      if let label = declaration.label {
        check(label)
      } else if declaration.source == nil, declaration.count == nil, namesRows {
        check(row.name, nil)
      }
      for words in declaration.words?.value.rows ?? [] { check(words.value) }
    }
    for column in grid.columns.value.rows {
      let declaration = column.value.value
      if declaration.repetition == nil || declaration.answer.label != nil {
        check(column.name, declaration.answer)
      }
      for part in declaration.parts?.value.rows ?? [] { check(part.name, part.value.value.answer) }
    }
  }

  private func check(_ words: Located<FormWords>) {
    if case .name(let name) = words.value { check(name, at: words.span) }
  }

  private func check(
    _ name: Located<String>, _ label: Located<FormWords>?, drawing: Pictogram? = nil
  ) {
    if let label { return check(label) }
    if let drawing, texts.knows("drawing_\(drawing.rawValue)") { return }
    check(name.value, at: name.span)
  }

  private func check(_ name: String, at span: Span) {
    guard !texts.knows(name) else { return }
    let nearest = NearestName.of(name, among: texts.names)
    let ask = nearest.map { "did you mean '\($0)'? else " } ?? ""
    let help =
      name == "title"
      ? "write 'title:' with its words by language, or the word 'title' of '\(texts.form)' in a file of words"
      : ask + "write the words here as '{en: ..., sw: ...}', or add '\(name):' to a file of words"
    sink.report(
      Diagnostic(
        "label-missing", "'\(name)' has no words to print", at: span, help: help,
        replacement: nearest.map { .init(span, with: $0, isSafe: false) }))
  }
}

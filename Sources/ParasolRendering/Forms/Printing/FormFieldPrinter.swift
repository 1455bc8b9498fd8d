import ParasolModel

/// Prints the fields of a form: a line to write on, boxes to tick, or room to draw.
struct FormFieldPrinter {
  let printer: FormPrinter

  init(_ printer: FormPrinter) {
    self.printer = printer
  }

  /// Fields beside each other; those with choices to tick stand on lines of their own.
  func blocks(_ table: NamedTable<FormName, FormField>) -> [Block] {
    var blocks: [Block] = []
    var line: [SheetField] = []
    for row in table.rows {
      let field = row.value.value
      let question = printer.reader.question(row)
      if [.oneOf, .someOf].contains(question.type), value(row.name.value).isEmpty,
        !question.choices.isEmpty
      {
        if !line.isEmpty { blocks.append(.fields([line])) }
        line = []
        blocks.append(.ticks(ticks(question)))
      } else {
        line.append(self.field(question, field))
      }
    }
    if !line.isEmpty { blocks.append(.fields([line])) }
    return blocks
  }

  private func ticks(_ question: FormQuestion) -> TickList {
    let ticked = printer.filling.ticked[question.id] ?? []
    return TickList(
      label: [label(question), note(question)].filter { !$0.isEmpty }.joined(separator: " · "),
      entries: question.choices.map { option in
        var line: [Inline] = [.text(printer.texts.text(option, in: printer.language))]
        if let pictogram = option.pictogram {
          line.insert(.text(" "), at: 0)
          line.insert(.pictogram(pictogram, size: printer.drawingSize, label: ""), at: 0)
        }
        return TickList.Entry(line, isTicked: ticked.contains(option.id))
      }, columns: 0, id: question.id)
  }

  private func field(_ question: FormQuestion, _ field: FormField) -> SheetField {
    let known = value(question.id)
    let drawing = question.pictogram.map {
      Inline.pictogram($0, size: printer.drawingSize, label: "")
    }
    let isDrawn = question.type == .drawing
    return SheetField(
      label: label(question), value: known.isEmpty ? blank(question) : known,
      share: field.share?.value.value ?? 1, drawing: drawing, note: note(question),
      lines: known.isEmpty ? field.lines?.value.value ?? 1 : 1,
      height: field.height?.value.length ?? (isDrawn ? 40 : nil), id: question.id)
  }

  private func label(_ question: FormQuestion) -> String {
    printer.texts.text(question.label, drawing: question.pictogram, in: printer.language)
  }

  /// The unit, a hint and the formula in words.
  private func note(_ question: FormQuestion) -> String {
    [
      question.unit.map(printer.text), question.hint.map(printer.text),
      question.formula.map(printer.formulas.text),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// What stands there before anybody writes; empty for a line.
  private func blank(_ question: FormQuestion) -> [Inline] {
    switch question.type {
    case .tick: [.checkbox(isTicked: false)]
    case .yesNo: FormFieldPrinter.yesNo(printer.words)
    case .person: [.square(side: printer.isPictorial ? 15 : 12)]
    default: []
    }
  }

  static func yesNo(_ words: Words) -> [Inline] {
    [
      .checkbox(isTicked: false), .text("\u{A0}\(words[.yes])  "), .checkbox(isTicked: false),
      .text("\u{A0}\(words[.no])"),
    ]
  }

  /// What is known of a field: from the plan, else the period and the place.
  func value(_ name: String) -> [Inline] {
    let filling = printer.filling
    if let known = filling.values[name] { return known }
    if let number = filling.numbers[name] {
      return [.strong(NumberStyle.text(number, printer.words))]
    }
    let text =
      switch name {
      case "site": filling.site
      case _ where FormPrinter.periodNames.contains(name): filling.period
      default: ""
      }
    return text.isEmpty ? [] : [.strong(text)]
  }
}

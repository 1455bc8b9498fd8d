import ParasolModel

/// Prints a declared form, blank or filled, in one language.
package struct FormPrinter: Sendable {
  let form: FormDeclaration
  let filling: FormFilling
  let texts: FormTexts
  let words: Words
  /// BCP 47 tag of the printed words.
  let language: String
  let reader: FormQuestionReader
  let formulas: FormulaText

  /// How many sheets a blank set has.
  private let sheets: Int

  /// - Parameter sheets: how many sheets a blank set has; nil for as many as the form says.
  package init(
    _ form: FormDeclaration, filling: FormFilling, texts: FormTexts, words: Words,
    sheets: Int? = nil
  ) {
    self.sheets = max(1, sheets ?? form.sheets)
    self.form = form
    self.filling = filling
    self.texts = texts.of(form.id.value)
    self.words = words
    language = words.asked
    var lists = filling.lists
    if lists[.weeks]?.count != filling.weeks { lists[.weeks] = FormLists.weeks(filling.weeks) }
    reader = FormQuestionReader(lists: lists)
    formulas = FormulaText(
      texts: self.texts, language: words.asked, monthFactor: filling.monthFactor,
      labels: FormPrinter.labels(form, reader), places: FormPrinter.places(form))
  }

  package func sheet() -> Sheet {
    let sets = rowSets()
    return Sheet(
      title: [text(form.title.value), filling.site].filter { !$0.isEmpty }.joined(separator: " · "),
      language: printedLanguage, direction: Script(language: printedLanguage).direction,
      paper: form.paper,
      classification: form.paper.isSmall
        ? "" : "\(words[.class]): \(words[form.formClass.phrase])",
      header: RunningHeader(
        start: [filling.programme, form.number].filter { !$0.isEmpty }.joined(separator: " · "),
        end: hasPeriodField ? "" : filling.period),
      footer: footer, numbering: words.numbering,
      pageBudget: form.pages.map { ($0.value.value - closingPages) * sets.count + closingPages },
      imposition: form.sheet.map { Imposition(paper: $0, isBooklet: form.isBooklet) },
      blocks: blocks(sets))
  }

  /// That of the form's words, else the one that Parasol's stand in.
  private var printedLanguage: String { texts.isWritten(language) ? language : words.language }

  /// What closes a set is one page for all its sheets.
  private var closingPages: Int { form.closing.isEmpty ? 0 : 1 }

  /// True where a field shows the period, so that the header need not.
  private var hasPeriodField: Bool {
    form.blocks.contains { block in
      guard case .fields(let table) = block.content else { return false }
      return table.rows.contains { FormPrinter.periodNames.contains($0.name.value) }
    }
  }

  static let periodNames = ["month", "week", "period"]

  /// Every sheet of the set, then what closes it.
  private func blocks(_ sets: [[FormFilledRow]]) -> [Block] {
    var blocks: [Block] = []
    for rows in sets {
      if !blocks.isEmpty { blocks.append(.pageBreak) }
      for block in form.blocks { blocks += FormBlockPrinter(self, rows: rows).printed(block) }
    }
    if !form.closing.isEmpty { blocks.append(.pageBreak) }
    for block in form.closing { blocks += FormBlockPrinter(self, rows: []).printed(block) }
    return blocks
  }

  /// The rows of each sheet; a blank form has as many sheets as it says.
  private func rowSets() -> [[FormFilledRow]] {
    guard !filling.rows.isEmpty else { return Array(repeating: [], count: sheets) }
    guard let count = rowsPerSheet, filling.rows.count > count else { return [filling.rows] }
    return stride(from: 0, to: filling.rows.count, by: count).map {
      Array(filling.rows[$0..<min($0 + count, filling.rows.count)])
    }
  }

  /// Rows alike on a sheet; nil where all rows have names.
  package var rowsPerSheet: Int? {
    form.grids.lazy.flatMap { $0.rows.value.rows }.compactMap { $0.value.value.count?.value.value }
      .first
  }

  func text(_ words: FormWords) -> String { texts.text(words, in: language) }

  /// The words of options that stand beside or below each other: short ones for all where one of them has
  /// too little room, as "Wed" between "Tuesday" and "Thursday" looks like another kind of thing.
  func texts(
    _ options: [FormOption], in width: Millimetres, isBold: Bool = false
  ) -> [String] {
    let letter = isBold ? 25 : 23
    let long = options.map { texts.text($0, in: language) }
    let isTight = zip(options, long).contains { option, words in
      option.short != nil && words.count * letter > width.tenths - 20
    }
    return zip(options, long).map { option, words in
      isTight ? option.short.map(text) ?? words : words
    }
  }

  /// Whether drawings carry the meaning, so that they are large.
  var isPictorial: Bool { form.variant != .text }

  var drawingSize: Millimetres { isPictorial ? 15 : 9 }

  private static func labels(
    _ form: FormDeclaration, _ reader: FormQuestionReader
  ) -> [String: FormWords] {
    var labels: [String: FormWords] = [:]
    for item in (form.blocks + form.closing).flatMap(reader.items) {
      switch item {
      case .words: break
      case .question(let question): labels[question.id] = question.label
      case .grid(let grid):
        for question in grid.questions { labels[question.id] = question.label }
      }
    }
    for grid in form.grids {
      for column in grid.columns.value.rows {
        let name = column.name.value
        labels[name] = labels[name] ?? column.value.value.answer.label?.value ?? .name(name)
        for part in column.value.value.parts?.value.rows ?? [] {
          let words = part.value.value.answer.label?.value ?? .name(part.name.value)
          labels["\(name).\(part.name.value)"] = words
          labels[part.name.value] = labels[part.name.value] ?? words
        }
      }
    }
    return labels
  }

  /// The labels of grids whose columns are called alike, by `grid.column`.
  private static func places(_ form: FormDeclaration) -> [String: FormWords] {
    let columns = form.grids.flatMap { grid in
      grid.columns.value.rows.map { (grid: grid, name: $0.name.value) }
    }
    var places: [String: FormWords] = [:]
    for (grid, name) in columns where columns.count(where: { $0.name == name }) > 1 {
      if let label = grid.label?.value { places["\(grid.id).\(name)"] = label }
    }
    return places
  }

  /// Form, plan, period, place, keeper and the day after which it is destroyed.
  private var footer: [String] {
    var parts = [form.number]
    let stated: [(Phrase, String)] = [
      (.plan, filling.plan), (.version, filling.version), (.keeper, text(form.keeper.words)),
      (.destroyAfter, filling.destroyAfter.map { words.date($0) } ?? ""),
    ]
    // What is handed out tells nobody whose it is, and has no room for more.
    if form.paper.isSmall { return parts + [reviewNote].compactMap { $0 } }
    // What a field shows already need not stand here as well.
    parts += [hasPeriodField ? "" : filling.period, filling.site].filter { !$0.isEmpty }
    parts += stated.filter { !$0.1.isEmpty }.map { "\(words[$0.0]): \($0.1)" }
    return parts + [reviewNote].compactMap { $0 }
  }

  /// Until somebody in the community has read both Parasol's words and those of the form.
  private var reviewNote: String? {
    words.reviewNote ?? (texts.isReviewed(in: language) ? nil : words[.unreviewed])
  }
}

/// What the names in a formula stand for, as seen from a question.
struct FormNames {
  /// Questions that are reckoned with.
  enum Meaning {
    /// One question: on the form itself, or in the same row.
    case one(FormQuestion)
    /// Copies of a column in the same row.
    case copies([FormQuestion])
    /// A column of a grid, or several copies of it, over all rows.
    case columns([FormQuestion], of: FormQuestionGrid)
  }

  private let top: [FormQuestion]
  private let grids: [FormQuestionGrid]

  init(_ questions: FormQuestions) {
    top = questions.items.compactMap {
      if case .question(let question) = $0 { question } else { nil }
    }
    grids = questions.items.compactMap { if case .grid(let grid) = $0 { grid } else { nil } }
  }

  /// As one value: what stands in the same row comes first.
  func value(_ name: FormulaName, in grid: FormQuestionGrid?, of question: FormQuestion) -> Meaning?
  {
    if let grid, let inside = inside(name.text, grid, question) { return inside }
    if let found = top.first(where: { $0.id == name.text }) { return .one(found) }
    return column(name.text, first: grid)
  }

  /// As many values: copies in the same row, else a whole column.
  func many(_ name: FormulaName, in grid: FormQuestionGrid?, of question: FormQuestion) -> Meaning?
  {
    if let grid {
      let copies = Self.copies(of: name.text, in: grid)
      if !copies.isEmpty { return .copies(copies) }
    }
    if let found = column(name.text, first: grid) { return found }
    return top.first { $0.id == name.text }.map { .one($0) }
  }

  private func inside(
    _ name: String, _ grid: FormQuestionGrid, _ question: FormQuestion
  ) -> Meaning? {
    // A part sees the others of its copy by their bare names.
    if let copy = question.copy,
      let sibling = grid.questions.first(where: { $0.copy == copy && $0.id.hasSuffix("_\(name)") })
    {
      return .one(sibling)
    }
    if let found = Self.exact(name, in: grid) { return .one(found) }
    let copies = Self.copies(of: name, in: grid)
    return copies.isEmpty ? nil : .copies(copies)
  }

  /// A column by its name, by its grid's and its own, or by its own and a part's.
  private func column(_ name: String, first: FormQuestionGrid?) -> Meaning? {
    let pieces = name.split(separator: ".").map(String.init)
    if pieces.count > 1, let grid = grids.first(where: { $0.id == pieces[0] }) {
      let rest = pieces.dropFirst().joined(separator: ".")
      if let found = Self.column(rest, of: grid) { return found }
    }
    for grid in [first].compactMap({ $0 }) + grids {
      if let found = Self.column(name, of: grid) { return found }
    }
    return nil
  }

  private static func column(_ name: String, of grid: FormQuestionGrid) -> Meaning? {
    if let found = exact(name, in: grid) { return .columns([found], of: grid) }
    let copies = copies(of: name, in: grid)
    return copies.isEmpty ? nil : .columns(copies, of: grid)
  }

  /// Parts of a column that is printed once are called by their own names.
  private static func exact(_ name: String, in grid: FormQuestionGrid) -> FormQuestion? {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return grid.questions.first { $0.id == name }
      ?? grid.questions.first { $0.id == last && $0.copy == nil }
  }

  private static func copies(of name: String, in grid: FormQuestionGrid) -> [FormQuestion] {
    let pieces = name.split(separator: ".").map(String.init)
    return grid.questions.filter { question in
      guard let copy = question.copy else { return false }
      let number = copy.id.hasPrefix("week_") ? String(copy.id.dropFirst(5)) : copy.id
      let wanted = [pieces[0], number] + pieces.dropFirst()
      return question.id == wanted.joined(separator: "_")
    }
  }
}

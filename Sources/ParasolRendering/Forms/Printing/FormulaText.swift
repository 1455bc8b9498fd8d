import ParasolModel

/// A formula in the words of a sheet's language: `acts a week × 4.35`.
struct FormulaText {
  let texts: FormTexts
  let language: String
  let monthFactor: Fraction
  /// Labels of the questions of the form, by id.
  let labels: [String: FormWords]
  /// Labels of grids, by `grid.column`, where several grids have a column of that name.
  let places: [String: FormWords]

  func text(_ formula: Formula) -> String { "= " + text(formula.expression) }

  private func text(_ term: FormulaTerm) -> String {
    switch term {
    case .number(let number): return number.decimal(places: 2)
    case .monthFactor: return monthFactor.decimal(places: 2)
    case .name(let name): return words(of: name)
    case .grouped(let inner): return "(\(text(inner)))"
    case .reckoned(let sign, let left, let right):
      return "\(text(left)) \(sign.sign) \(text(right))"
    case .duration(let duration): return text(duration)
    case .call(let function, let arguments): return text(function, arguments)
    }
  }

  private func words(of name: FormulaName) -> String {
    let pieces = name.pieces
    let label = labels[name.text] ?? pieces.last.flatMap { labels[$0] } ?? .name(pieces.last ?? "")
    let text = texts.text(label, in: language)
    return places[name.text].map { "\(text) (\(texts.text($0, in: language)))" } ?? text
  }

  /// The words for a function, with `{what}` and `{with}` for its parts; else signs that need no words.
  private func text(_ function: FormulaFunction, _ arguments: [FormulaTerm]) -> String {
    let parts = arguments.map(text)
    let isChosen = function == .count && parts.count == 2
    let name = "formula_" + function.rawValue + (isChosen ? "_of" : "")
    let pattern = texts.text(named: name, in: language) ?? FormulaText.signs[name] ?? "{what}"
    let with = parts.dropFirst().joined(separator: ", ")
    return pattern.replacing("{what}", with: parts.first ?? "").replacing("{with}", with: with)
  }

  private static let signs = [
    "formula_sum": "Σ {what}", "formula_count": "№ {what}", "formula_count_of": "№ {what}: {with}",
    "formula_max": "max ({what}, {with})", "formula_min": "min ({what}, {with})",
    "formula_more_than": "{what} > {with}", "formula_rank": "1, 2, 3: {what}",
    "formula_cumulated": "Σ {what} ↓", "formula_previous": "↑ {what}", "formula_last": "↓ {what}",
    "formula_days": "{with} − {what}", "formula_next_due": "{what} + {with}",
  ]

  private func text(_ duration: Duration) -> String {
    let unit = texts.text(named: "unit_\(duration.unit.rawValue)", in: language)
    return unit.map { $0.replacing("{number}", with: "\(duration.count)") }
      ?? "\(duration.count) \(duration.unit.rawValue)"
  }
}

import ParasolModel
import ParasolSyntax

/// Holds the names of formulas to what stands on the form: known, a number, and no circle.
struct FormulaCheck {
  let sink: DiagnosticSink
  /// False where some of the form could not be read: what its formulas name may stand there.
  var isWhole = true

  func check(_ form: FormDeclaration) {
    let outer = FormulaScope(form)
    for block in form.allBlocks {
      switch block.content {
      case .fields(let table):
        for row in table.rows {
          check(row.name.value, row.value.value.formula, Scoped(scope: outer, isRow: false))
        }
      case .totals(let table):
        for row in table.rows {
          check(row.name.value, row.value.value.formula, Scoped(scope: outer, isRow: false))
        }
      case .grid(let grid):
        let inner = Scoped(scope: outer.inside(grid), isRow: true)
        for column in grid.columns.value.rows {
          check(column.name.value, column.value.value.answer.formula, inner)
          for part in column.value.value.parts?.value.rows ?? [] {
            let name = "\(column.name.value).\(part.name.value)"
            check(name, part.value.value.answer.formula, inner)
          }
        }
      case .heading, .text, .note, .ticks, .squares, .drawing, .map, .key, .pageBreak, .beside:
        break
      }
    }
  }

  private struct Scoped {
    let scope: FormulaScope
    let isRow: Bool
  }

  private func check(_ name: String, _ formula: Located<Formula>?, _ scoped: Scoped) {
    guard let formula else { return }
    for used in formula.value.names where scoped.scope[used.text] == nil {
      if choices(in: formula.value.expression).contains(used) { continue }
      let nearest = NearestName.of(
        used.text, among: scoped.scope.names + [Formula.monthFactor])
      if nearest == nil, !isWhole { continue }
      let span = formula.value.span(of: used.part, in: formula.span)
      let known = scoped.scope.names.prefix(24).joined(separator: ", ")
      sink.report(
        Diagnostic(
          "unknown-name", "nothing on this form is called '\(used.text)'", at: span,
          help: [nearest.map { "did you mean '\($0)'?" }, "known: \(known)"].compactMap { $0 }
            .joined(separator: " "),
          replacement: nearest.map { .init(span, with: $0, isSafe: false) }))
    }
    judge(formula.value.expression, wants: .number, formula, scoped)
    if let circle = circle(name, scoped.scope) {
      sink.report(
        Diagnostic(
          "formula-circle", "'\(name)' is reckoned from itself: \(circle.joined(separator: " ← "))",
          at: formula.span, help: "let one of them be written by hand, without a formula"))
    }
  }

  /// The second thing of `count(answer, yes)` is a choice, no name of the form.
  private func choices(in term: FormulaTerm) -> [FormulaName] {
    switch term {
    case .call(.count, let arguments):
      if arguments.count == 2, case .name(let choice) = arguments[1] { return [choice] }
      return []
    case .call(_, let arguments): return arguments.flatMap(choices)
    case .reckoned(_, let left, let right): return choices(in: left) + choices(in: right)
    case .grouped(let inner): return choices(in: inner)
    case .number, .name, .monthFactor, .duration: return []
    }
  }

  private enum Wanted {
    case number, many, date, anything
  }

  private func judge(
    _ term: FormulaTerm, wants: Wanted, _ formula: Located<Formula>, _ scoped: Scoped
  ) {
    switch term {
    case .number, .monthFactor, .duration: break
    case .grouped(let inner): judge(inner, wants: wants, formula, scoped)
    case .reckoned(_, let left, let right):
      judge(left, wants: .number, formula, scoped)
      judge(right, wants: .number, formula, scoped)
    case .name(let name): judge(name, wants: wants, formula, scoped)
    case .call(let function, let arguments):
      for (index, argument) in arguments.enumerated() {
        judge(argument, wants: wanted(function, index), formula, scoped)
      }
    }
  }

  private func wanted(_ function: FormulaFunction, _ index: Int) -> Wanted {
    switch function {
    case .sum, .rank, .cumulated, .previous, .last: .many
    case .count, .yesIfAny: .anything
    case .max, .min, .moreThan: .number
    case .days: .date
    case .nextDue: index == 0 ? .date : .anything
    }
  }

  private func judge(
    _ name: FormulaName, wants: Wanted, _ formula: Located<Formula>, _ scoped: Scoped
  ) {
    guard let meaning = scoped.scope[name.text] else { return }
    let problem: (String, String)? =
      switch (wants, meaning) {
      case (.anything, _), (.number, .number), (.many, .many(.number)), (.many, .number),
        (.date, .date), (.date, .many(.date)):
        nil
      case (.number, .many(.number)):
        (
          "'\(name.text)' has many values, where one number is needed",
          "write 'sum(\(name.text))' for all of them"
        )
      case (.date, _):
        ("'\(name.text)' is no date", "write 'type: date' there, or name a field that is one")
      default:
        (
          "'\(name.text)' is no number",
          "write 'type: number' there, or 'count(\(name.text))' for how many are filled in"
        )
      }
    guard let (message, help) = problem else { return }
    sink.report(
      Diagnostic(
        "formula-not-a-number", message, at: formula.value.span(of: name.part, in: formula.span),
        help: help))
  }

  /// The names on the way from one back to itself; nil when there is no such way.
  private func circle(_ start: String, _ scope: FormulaScope) -> [String]? {
    var seen: Set<String> = []
    func search(_ name: String, _ way: [String]) -> [String]? {
      guard let formula = scope.formulas[name] else { return nil }
      for next in reckoned(formula.expression) {
        if next == start { return way + [next] }
        guard seen.insert(next).inserted else { continue }
        if let found = search(next, way + [next]) { return found }
      }
      return nil
    }
    return search(start, [start])
  }

  /// Names that have to be known first; the row above is known already.
  private func reckoned(_ term: FormulaTerm) -> [String] {
    switch term {
    case .name(let name): [name.text]
    case .call(.previous, _): []
    case .call(_, let arguments): arguments.flatMap(reckoned)
    case .reckoned(_, let left, let right): reckoned(left) + reckoned(right)
    case .grouped(let inner): reckoned(inner)
    case .number, .monthFactor, .duration: []
    }
  }
}

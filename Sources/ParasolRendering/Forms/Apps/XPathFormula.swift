import ParasolModel

/// A formula as an XForm reckons it.
///
/// Paths are written out: names inside grids are unique only there. A blank among what is reckoned
/// with leaves the result blank, as on paper a blank is "not known"; sums leave blanks out.
struct XPathFormula {
  let names: FormNames
  let monthFactor: Fraction
  let grid: FormQuestionGrid?
  let question: FormQuestion

  /// Conditions under which nothing is known.
  private final class Gaps {
    var conditions: [String] = []

    func add(_ condition: String) {
      if !conditions.contains(condition) { conditions.append(condition) }
    }
  }

  /// Nil where an app cannot reckon it; it is asked then.
  func calculation(_ formula: Formula) -> String? {
    if let running = running(formula.expression) { return running }
    let gaps = Gaps()
    guard let expression = value(formula.expression, gaps) else { return nil }
    let isWhole = FormulaScope.result(formula.expression).isNumber && !isExact(formula.expression)
    let shown = isWhole ? "round(\(expression), 2)" : expression
    guard !gaps.conditions.isEmpty else { return shown }
    return "if(\(gaps.conditions.joined(separator: " or ")), '', \(shown))"
  }

  /// Whether whole numbers stay whole in it.
  private func isExact(_ term: FormulaTerm) -> Bool {
    switch term {
    case .number(let number): number.denominator == 1
    case .name, .duration: true
    case .monthFactor: false
    case .grouped(let inner): isExact(inner)
    case .reckoned(let sign, let left, let right):
      sign != .over && isExact(left) && isExact(right)
    case .call(_, let arguments): arguments.allSatisfy(isExact)
    }
  }

  // MARK: Values

  private func value(_ term: FormulaTerm, _ gaps: Gaps) -> String? {
    switch term {
    case .number(let number): return number.decimal(places: 6)
    case .monthFactor: return monthFactor.decimal(places: 6)
    case .grouped(let inner): return value(inner, gaps).map { "(\($0))" }
    case .reckoned(let sign, let left, let right):
      guard let first = value(left, gaps), let second = value(right, gaps) else { return nil }
      if sign == .over {
        if !right.isFixed { gaps.add("\(second) = 0") }
        return "\(first) div \(second)"
      }
      return "\(first) \(sign.rawValue) \(second)"
    case .name(let name): return single(name, gaps)
    case .call(let function, let arguments): return call(function, arguments, gaps)
    case .duration: return nil
    }
  }

  private func single(_ name: FormulaName, _ gaps: Gaps) -> String? {
    switch names.value(name, in: grid, of: question) {
    case .one(let found):
      let path = path(of: found)
      gaps.add("\(path) = ''")
      return path
    case .copies, .columns, nil: return nil
    }
  }

  private func call(
    _ function: FormulaFunction, _ arguments: [FormulaTerm], _ gaps: Gaps
  ) -> String? {
    switch function {
    case .sum: return arguments[0].name.flatMap(sum)
    case .count: return count(arguments)
    case .yesIfAny:
      return arguments[0].name.flatMap { counted($0, equal: "yes") }
        .map { "if(\($0) > 0, 'yes', 'no')" }
    case .max, .min:
      let values = arguments.compactMap { value($0, gaps) }
      guard values.count == arguments.count else { return nil }
      return "\(function.rawValue)(\(values.joined(separator: ", ")))"
    case .moreThan:
      guard let left = value(arguments[0], gaps), let right = value(arguments[1], gaps) else {
        return nil
      }
      return "if(\(left) > \(right), 'yes', 'no')"
    case .days:
      guard let from = value(arguments[0], gaps), let to = value(arguments[1], gaps) else {
        return nil
      }
      return "int(decimal-date-time(\(to)) - decimal-date-time(\(from)))"
    case .rank: return arguments[0].name.flatMap { rank($0, gaps) }
    case .cumulated: return arguments[0].name.flatMap(cumulated)
    case .last: return arguments[0].name.flatMap { last($0, gaps) }
    case .previous: return nil
    case .nextDue: return nextDue(arguments, gaps)
    }
  }

  // MARK: Columns

  private func sum(_ name: FormulaName) -> String? {
    switch names.many(name, in: grid, of: question) {
    case .one(let found): return "coalesce(\(path(of: found)), 0)"
    case .copies(let copies):
      return "(" + copies.map { "coalesce(\(path(of: $0)), 0)" }.joined(separator: " + ") + ")"
    case .columns(let columns, let grid):
      let sums = columns.map { "sum(\(nodes($0, of: grid))[. != ''])" }
      return sums.count == 1 ? sums[0] : "(" + sums.joined(separator: " + ") + ")"
    case nil: return nil
    }
  }

  private func count(_ arguments: [FormulaTerm]) -> String? {
    guard let counted = arguments[0].name else { return nil }
    guard arguments.count == 2 else { return self.counted(counted, equal: nil) }
    return arguments[1].name.flatMap { self.counted(counted, equal: $0.text) }
  }

  /// How many are filled in or ticked; with a choice, how many chose it.
  private func counted(_ name: FormulaName, equal choice: String?) -> String? {
    switch names.many(name, in: grid, of: question) {
    case .one(let found) where found.type == .someOf && choice == nil:
      return "count-selected(\(path(of: found)))"
    case .one(let found): return one(path(of: found), found, choice)
    case .copies(let copies):
      return "(" + copies.map { one(path(of: $0), $0, choice) }.joined(separator: " + ") + ")"
    case .columns(let columns, let grid):
      let counts = columns.map { column in
        "count(\(nodes(column, of: grid))[\(condition(".", column, choice))])"
      }
      return counts.count == 1 ? counts[0] : "(" + counts.joined(separator: " + ") + ")"
    case nil: return nil
    }
  }

  private func one(_ path: String, _ question: FormQuestion, _ choice: String?) -> String {
    "if(\(condition(path, question, choice)), 1, 0)"
  }

  private func condition(_ path: String, _ question: FormQuestion, _ choice: String?) -> String {
    if let choice {
      return question.type == .someOf
        ? "selected(\(path), '\(choice)')" : "\(path) = '\(choice)'"
    }
    return XLSFormType.isYesNo(question) ? "\(path) = 'yes'" : "\(path) != ''"
  }

  private func rank(_ name: FormulaName, _ gaps: Gaps) -> String? {
    guard let grid, case .columns(let columns, _) = names.many(name, in: grid, of: question),
      let column = columns.first
    else { return nil }
    gaps.add("../\(column.id) = ''")
    return "count(\(rows(grid))[\(column.id) > current()/../\(column.id)]) + 1"
  }

  private func cumulated(_ name: FormulaName) -> String? {
    guard let grid, case .columns(let columns, _) = names.many(name, in: grid, of: question),
      let column = columns.first
    else { return nil }
    return sumSoFar(column, grid)
  }

  private func sumSoFar(_ column: FormQuestion, _ grid: FormQuestionGrid) -> String {
    "sum(\(rows(grid))[position() <= position(current()/..)]/\(column.id)[. != ''])"
  }

  private func last(_ name: FormulaName, _ gaps: Gaps) -> String? {
    guard case .columns(let columns, let grid) = names.many(name, in: grid, of: question),
      let column = columns.first
    else { return nil }
    gaps.add("count(\(rows(grid))) = 0")
    // A condition here would not be looked at again when an earlier row changes.
    return "indexed-repeat(\(rows(grid))/\(column.id), \(rows(grid)), count(\(rows(grid))))"
  }

  /// `previous(balance) + in - out`: what was there first, and all changes down to this row. An app
  /// does not let a value depend on itself in another row.
  private func running(_ term: FormulaTerm) -> String? {
    guard let grid, let sum = RunningSum(term, of: question) else { return nil }
    var text = question.first.map { "coalesce(/data/\($0), 0)" } ?? "0"
    for change in sum.changes {
      guard case .one(let column) = names.value(change.name, in: grid, of: question),
        grid.questions.contains(where: { $0.id == column.id })
      else { return nil }
      text += " \(change.isAdded ? "+" : "-") \(sumSoFar(column, grid))"
    }
    return text
  }

  // MARK: Dates

  private func nextDue(_ arguments: [FormulaTerm], _ gaps: Gaps) -> String? {
    guard let name = arguments[0].name, case .duration(let duration) = arguments[1] else {
      return nil
    }
    let day: String
    switch names.value(name, in: grid, of: question) {
    case .one(let found):
      day = path(of: found)
      gaps.add("\(day) = ''")
    case .columns(let columns, let grid):
      guard let column = columns.first else { return nil }
      let filled = "\(nodes(column, of: grid))[. != '']"
      gaps.add("count(\(filled)) = 0")
      day = "max(\(filled))"
    case .copies, nil: return nil
    }
    switch duration.unit {
    case .days: return "date(decimal-date-time(date(\(day))) + \(duration.count))"
    case .weeks: return "date(decimal-date-time(date(\(day))) + \(duration.count * 7))"
    case .months: return XPathDate(day: day).adding(months: duration.count)
    case .years: return XPathDate(day: day).adding(months: duration.count * 12)
    default: return nil
    }
  }

  // MARK: Paths

  private func path(of found: FormQuestion) -> String {
    if let grid, grid.questions.contains(where: { $0.id == found.id }),
      !isTop(found)
    {
      return "../\(found.id)"
    }
    return "/data/\(found.id)"
  }

  private func isTop(_ found: FormQuestion) -> Bool {
    guard let grid else { return true }
    return !grid.questions.contains { $0.id == found.id }
  }

  private func rows(_ grid: FormQuestionGrid) -> String { "/data/\(grid.id)" }

  /// All values of a column. From inside its grid a path without a condition means the same row alone.
  private func nodes(_ column: FormQuestion, of columns: FormQuestionGrid) -> String {
    let all = columns.id == grid?.id ? "[position() > 0]" : ""
    return "\(rows(columns))\(all)/\(column.id)"
  }
}

extension FormulaTerm {
  /// A number that its author wrote.
  fileprivate var isFixed: Bool {
    switch self {
    case .number, .monthFactor: true
    case .grouped(let inner): inner.isFixed
    case .name, .reckoned, .call, .duration: false
    }
  }
}

extension FormulaScope.Meaning {
  var isNumber: Bool { if case .number = self { true } else { false } }
  var isYesNo: Bool { if case .yesNo = self { true } else { false } }
  var isDate: Bool { if case .date = self { true } else { false } }
}

/// A date in XPath, and the same day of a later month: the last one where that month is shorter.
struct XPathDate {
  /// A date, or days since 1970.
  let day: String

  func adding(months: Int) -> String {
    let year = "number(format-date(date(\(day)), '%Y'))"
    let month = "number(format-date(date(\(day)), '%n'))"
    let number = "number(format-date(date(\(day)), '%e'))"
    let newYear = "(\(year) + int((\(month) + \(months - 1)) div 12))"
    let newMonth = "((\(month) + \(months - 1)) mod 12 + 1)"
    let leap =
      "(\(newYear) mod 4 = 0 and (\(newYear) mod 100 != 0 or \(newYear) mod 400 = 0))"
    let length =
      "if(\(newMonth) = 2, if(\(leap), 29, 28), if(selected('4 6 9 11', string(\(newMonth))), 30, 31))"
    let newDay = "min(\(number), \(length))"
    return "date(concat(\(newYear), '-', if(\(newMonth) < 10, '0', ''), \(newMonth), '-', "
      + "if(\(newDay) < 10, '0', ''), \(newDay)))"
  }
}

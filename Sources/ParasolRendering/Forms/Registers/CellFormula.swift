import ParasolModel

/// A formula as a spreadsheet reckons it, for each sheet of paper by itself.
///
/// A blank among what is reckoned with leaves the result blank; sums leave blanks out.
struct CellFormula {
  let names: FormNames
  let places: RegisterPlaces
  let monthFactor: Fraction
  let grid: FormQuestionGrid?
  let question: FormQuestion
  /// The words of a choice of a question.
  let words: (String, FormQuestion) -> String

  private static let row = "{row}"

  /// Nil where a spreadsheet is not to reckon it; it is written then.
  func cell(_ formula: Formula) -> (@Sendable (Int) -> String)? {
    var gaps = ["$A\(Self.row)=\"\""]
    guard let expression = running(formula.expression) ?? value(formula.expression, &gaps) else {
      return nil
    }
    let condition = gaps.count == 1 ? gaps[0] : "OR(\(gaps.joined(separator: ",")))"
    let pattern = "=IF(\(condition),\"\",\(expression))"
    return { number in pattern.replacing(Self.row, with: String(number)) }
  }

  // MARK: Values

  private func value(_ term: FormulaTerm, _ gaps: inout [String]) -> String? {
    switch term {
    case .number(let number): return number.decimal(places: 6)
    case .monthFactor: return monthFactor.decimal(places: 6)
    case .grouped(let inner): return value(inner, &gaps).map { "(\($0))" }
    case .reckoned(let sign, let left, let right):
      guard let first = value(left, &gaps), let second = value(right, &gaps) else { return nil }
      if sign == .over { add("\(second)=0", to: &gaps) }
      return "\(first)\(sign.rawValue)\(second)"
    case .name(let name):
      guard case .one(let found) = names.value(name, in: grid, of: question),
        let cell = cell(of: found)
      else { return nil }
      add("\(cell)=\"\"", to: &gaps)
      return cell
    case .call(let function, let arguments): return call(function, arguments, &gaps)
    case .duration: return nil
    }
  }

  private func add(_ gap: String, to gaps: inout [String]) {
    if !gaps.contains(gap) { gaps.append(gap) }
  }

  private func call(
    _ function: FormulaFunction, _ arguments: [FormulaTerm], _ gaps: inout [String]
  ) -> String? {
    switch function {
    case .sum: return sum(arguments[0])
    case .count: return count(arguments[0], arguments.count == 2 ? arguments[1].name : nil)
    case .yesIfAny:
      return count(arguments[0], nil).map { "IF(\($0)>0,\(quoted("yes")),\(quoted("no")))" }
    case .max, .min:
      var values: [String] = []
      for argument in arguments {
        guard let found = value(argument, &gaps) else { return nil }
        values.append(found)
      }
      return "\(function.rawValue.uppercased())(\(values.joined(separator: ",")))"
    case .moreThan:
      guard let left = value(arguments[0], &gaps), let right = value(arguments[1], &gaps) else {
        return nil
      }
      return "IF(\(left)>\(right),\(quoted("yes")),\(quoted("no")))"
    case .days:
      guard let from = value(arguments[0], &gaps), let to = value(arguments[1], &gaps) else {
        return nil
      }
      return "\(to)-\(from)"
    case .rank: return rank(arguments[0], &gaps)
    case .cumulated: return column(arguments[0]).map(soFar)
    case .last: return last(arguments[0], &gaps)
    case .nextDue: return nextDue(arguments, &gaps)
    case .previous: return nil
    }
  }

  private func quoted(_ id: String) -> String { text(words(id, question)) }

  private func text(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }

  // MARK: Columns

  /// The one column, over the rows of all sheets.
  private func column(_ term: FormulaTerm) -> RegisterPlaces.Place? {
    guard let name = term.name,
      case .columns(let columns, let grid) = names.many(name, in: grid, of: question),
      let first = columns.first
    else { return nil }
    return places[first.id, grid.id]
  }

  private var ofThisSheet: String { "$A\(Self.row)" }

  private func sum(_ term: FormulaTerm) -> String? {
    guard let name = term.name else { return nil }
    switch names.many(name, in: grid, of: question) {
    case .one(let found): return cell(of: found).map { "N(\($0))" }
    case .copies(let copies):
      let cells = copies.compactMap(cell(of:))
      return "SUM(\(cells.joined(separator: ",")))"
    case .columns(let columns, let grid):
      let sums = columns.compactMap { places[$0.id, grid.id] }
        .map { "SUMIFS(\($0.range),\($0.sheets),\(ofThisSheet))" }
      return sums.count == 1 ? sums[0] : "(\(sums.joined(separator: "+")))"
    case nil: return nil
    }
  }

  private func count(_ term: FormulaTerm, _ choice: FormulaName?) -> String? {
    guard let name = term.name else { return nil }
    switch names.many(name, in: grid, of: question) {
    case .one(let found):
      guard let cell = cell(of: found) else { return nil }
      if found.type == .someOf, choice == nil {
        return "IF(\(cell)=\"\",0,LEN(\(cell))-LEN(SUBSTITUTE(\(cell),\",\",\"\"))+1)"
      }
      return "IF(\(condition(cell, found, choice)),1,0)"
    case .copies(let copies):
      let counts = copies.compactMap { copy in
        cell(of: copy).map { "IF(\(condition($0, copy, choice)),1,0)" }
      }
      return "(\(counts.joined(separator: "+")))"
    case .columns(let columns, let grid):
      let counts = columns.compactMap { column in
        places[column.id, grid.id].map { place in
          "SUMPRODUCT((\(place.sheets)=\(ofThisSheet))*(\(condition(place.range, column, choice))))"
        }
      }
      return counts.count == 1 ? counts[0] : "(\(counts.joined(separator: "+")))"
    case nil: return nil
    }
  }

  /// Filled in or ticked; with a choice, chosen.
  private func condition(
    _ cells: String, _ found: FormQuestion, _ choice: FormulaName?
  ) -> String {
    guard let choice else {
      return XLSFormType.isYesNo(found)
        ? "\(cells)=\(text(words("yes", found)))" : "\(cells)<>\"\""
    }
    let chosen = text(words(choice.text, found))
    return found.type == .someOf ? "ISNUMBER(SEARCH(\(chosen),\(cells)))" : "\(cells)=\(chosen)"
  }

  private func rank(_ term: FormulaTerm, _ gaps: inout [String]) -> String? {
    guard grid != nil, let place = column(term) else { return nil }
    let cell = "\(place.letters)\(Self.row)"
    add("\(cell)=\"\"", to: &gaps)
    return "SUMPRODUCT((\(place.sheets)=\(ofThisSheet))*ISNUMBER(\(place.range))"
      + "*(\(place.range)>\(cell)))+1"
  }

  /// The sum down to this row.
  private func soFar(_ place: RegisterPlaces.Place) -> String {
    let first = RegisterTable.headings + 1
    let letters = place.letters
    return "SUMIFS(\(letters)$\(first):\(letters)\(Self.row),$A$\(first):$A\(Self.row),"
      + "\(ofThisSheet))"
  }

  private func last(_ term: FormulaTerm, _ gaps: inout [String]) -> String? {
    guard let place = column(term) else { return nil }
    let filled = "(\(place.sheets)=\(ofThisSheet))*(\(place.range)<>\"\")"
    add("SUMPRODUCT(\(filled))=0", to: &gaps)
    return "LOOKUP(2,1/(\(filled)),\(place.range))"
  }

  /// `previous(balance) + in - out`: what was there first, and all changes down to this row.
  private func running(_ term: FormulaTerm) -> String? {
    guard let grid, let parts = RunningSum(term, of: question) else { return nil }
    var sum = "0"
    if let first = question.first, let place = places[first, nil] {
      sum = "N(\(lookup(place)))"
    }
    for part in parts.changes {
      guard case .one(let column) = names.value(part.name, in: grid, of: question),
        let place = places[column.id, grid.id]
      else { return nil }
      sum += (part.isAdded ? "+" : "-") + soFar(place)
    }
    return sum
  }

  private func nextDue(_ arguments: [FormulaTerm], _ gaps: inout [String]) -> String? {
    guard let name = arguments[0].name, case .duration(let duration) = arguments[1] else {
      return nil
    }
    let day: String
    switch names.value(name, in: grid, of: question) {
    case .one(let found):
      guard let cell = cell(of: found) else { return nil }
      day = cell
      add("\(cell)=\"\"", to: &gaps)
    case .columns:
      guard let place = column(arguments[0]) else { return nil }
      day = "SUMPRODUCT(MAX((\(place.sheets)=\(ofThisSheet))*\(place.range)))"
      add("\(day)=0", to: &gaps)
    case .copies, nil: return nil
    }
    switch duration.unit {
    case .days: return "\(day)+\(duration.count)"
    case .weeks: return "\(day)+\(duration.count * 7)"
    case .months: return "EDATE(\(day),\(duration.count))"
    case .years: return "EDATE(\(day),\(duration.count * 12))"
    case .min, .hours: return nil
    }
  }

  // MARK: Cells

  /// In the same row, or, from a grid, on the sheet that the row stands on.
  private func cell(of found: FormQuestion) -> String? {
    if let grid, let place = places[found.id, grid.id] { return "\(place.letters)\(Self.row)" }
    guard let place = places[found.id, nil] else { return nil }
    return grid == nil ? "\(place.letters)\(Self.row)" : lookup(place)
  }

  private func lookup(_ place: RegisterPlaces.Place) -> String {
    "INDEX(\(place.range),MATCH(\(ofThisSheet),\(place.sheets),0))"
  }
}

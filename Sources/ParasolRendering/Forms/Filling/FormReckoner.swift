import ParasolModel

/// Works out what formulas give where everything that they need is known.
struct FormReckoner {
  private let form: FormDeclaration
  private let reader: FormQuestionReader
  private let monthFactor: Fraction

  init(_ form: FormDeclaration, reader: FormQuestionReader, monthFactor: Fraction) {
    (self.form, self.reader, self.monthFactor) = (form, reader, monthFactor)
  }

  func reckon(_ filling: inout FormFilling) {
    for grid in form.grids { reckon(grid, &filling) }
    // Totals may rest on other totals.
    for _ in 0..<3 {
      for item in (form.blocks + form.closing).flatMap(reader.items) {
        guard case .question(let question) = item, let formula = question.formula,
          filling.numbers[question.id] == nil
        else { continue }
        let columns = columns(filling)
        let names = filling.numbers
        filling.numbers[question.id] = value(
          formula.expression, name: { names[$0] }, column: { columns[$0] })
      }
    }
  }

  /// Every column of every grid whose rows are all known.
  private func columns(_ filling: FormFilling) -> [String: [Fraction]] {
    var columns: [String: [Fraction]] = [:]
    for grid in form.grids {
      let rows = ids(of: grid).map { filling.named[grid.id]?[$0]?.numbers ?? [:] }
      for question in reader.columns(grid).flatMap(\.questions) {
        let values = rows.compactMap { $0[question.id] }
        guard !values.isEmpty, values.count == rows.count else { continue }
        columns[question.id] = values
        columns["\(grid.id).\(question.id)"] = values
      }
    }
    return columns
  }

  /// Rows with names, in print order.
  private func ids(of grid: FormGrid) -> [String] {
    (reader.grid(grid).rows ?? []).map(\.id)
  }

  private func reckon(_ grid: FormGrid, _ filling: inout FormFilling) {
    let ids = ids(of: grid)
    guard var rows = filling.named[grid.id], !ids.isEmpty else { return }
    let printed = reader.columns(grid)
    for column in printed {
      for (index, question) in column.questions.enumerated() {
        guard let formula = question.formula else { continue }
        let part = column.declaration.parts?.value.rows[index].name.value
        let prefix = part.map { String(question.id.dropLast($0.count)) } ?? ""
        var above = question.first.flatMap { filling.numbers[$0] }
        for id in ids {
          guard let row = rows[id] else { continue }
          let value =
            row.numbers[question.id]
            ?? self.value(
              formula.expression,
              name: { row.numbers[prefix + $0] ?? row.numbers[$0] ?? filling.numbers[$0] },
              column: { name in
                let copies = printed.filter { $0.name == name && $0.copy != nil }
                if !copies.isEmpty { return copies.compactMap { row.numbers[$0.id] } }
                let all = ids.compactMap { rows[$0]?.numbers[name] }
                return all.count == ids.count ? all : nil
              },
              above: { [above] in $0 == question.id ? above : nil },
              soFar: { name in
                let upTo = ids.prefix { $0 != id } + [id]
                let all = upTo.compactMap { rows[$0]?.numbers[name] }
                return all.count == upTo.count ? all : nil
              })
          rows[id]?.numbers[question.id] = value
          above = value
          if let value, let most = question.atMost, value > most {
            rows[id]?.closed.insert(question.id)
          }
          if let value, let least = question.atLeast, value < least {
            rows[id]?.gaps.insert(question.id)
          }
        }
      }
    }
    filling.named[grid.id] = rows
    if grid.hasTotal { addTotals(grid, ids, &filling) }
  }

  private func addTotals(_ grid: FormGrid, _ ids: [String], _ filling: inout FormFilling) {
    guard let rows = filling.named[grid.id] else { return }
    var total = FormFilledRow()
    for column in reader.columns(grid) {
      for (index, question) in column.questions.enumerated()
      where column.totalRule(index, question) == .sum {
        let values = ids.compactMap { rows[$0]?.numbers[question.id] }
        guard values.count == ids.count, !values.isEmpty else { continue }
        total.numbers[question.id] = values.reduce(.zero, +)
      }
    }
    for column in reader.columns(grid) {
      for (index, question) in column.questions.enumerated()
      where column.totalRule(index, question) == .formula {
        guard let formula = question.formula else { continue }
        let sums = filling.numbers.merging(total.numbers) { _, sum in sum }
        total.numbers[question.id] = value(
          formula.expression, name: { sums[$0] }, column: { sums[$0].map { [$0] } })
      }
    }
    filling.named[grid.id]?["total"] = total
  }

  /// Nil where something is not known, or is no number.
  private func value(
    _ term: FormulaTerm, name: (String) -> Fraction?, column: (String) -> [Fraction]?,
    above: (String) -> Fraction? = { _ in nil }, soFar: (String) -> [Fraction]? = { _ in nil }
  ) -> Fraction? {
    func value(_ term: FormulaTerm) -> Fraction? {
      self.value(term, name: name, column: column, above: above, soFar: soFar)
    }
    switch term {
    case .number(let number): return number
    case .monthFactor: return monthFactor
    case .duration: return nil
    case .grouped(let inner): return value(inner)
    case .name(let used): return name(used.text)
    case .reckoned(let sign, let left, let right):
      guard let left = value(left), let right = value(right) else { return nil }
      switch sign {
      case .plus: return left + right
      case .minus: return left - right
      case .times: return left * right
      case .over: return right == .zero ? nil : left / right
      }
    case .call(let function, let arguments):
      if function == .max || function == .min {
        let values = arguments.compactMap(value)
        guard values.count == arguments.count else { return nil }
        return function == .max ? values.max() : values.min()
      }
      guard case .name(let used)? = arguments.first else { return nil }
      switch function {
      case .sum: return column(used.text).map { $0.reduce(.zero, +) }
      case .last: return column(used.text)?.last
      case .previous: return above(used.text)
      case .cumulated: return soFar(used.text).map { $0.reduce(.zero, +) }
      case .rank:
        guard let all = column(used.text), let own = name(used.text) else { return nil }
        return Fraction(all.filter { $0 > own }.count + 1)
      default: return nil
      }
    }
  }
}

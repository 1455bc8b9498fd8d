import ParasolModel
import ParasolSyntax

/// What a name in a formula can mean.
struct FormulaScope {
  enum Meaning {
    case number, yesNo, date, other
    /// Several values: a column, or boxes to tick.
    indirect case many(Meaning)
  }

  private var meanings: [String: Meaning] = [:]
  /// Names whose formulas decide what they are, by the name that the circle check uses.
  private(set) var formulas: [String: Formula] = [:]
  /// In order, for the nearest one.
  private(set) var names: [String] = []

  subscript(name: String) -> Meaning? { meanings[name] }

  init() {}

  /// Everything that stands on the form.
  init(_ form: FormDeclaration) {
    for block in form.allBlocks {
      switch block.content {
      case .fields(let table):
        for row in table.rows { add(row.name.value, row.value.value.answer) }
      case .totals(let table):
        for row in table.rows {
          let answer = row.value.value.answer
          add(row.name.value, answer, .number)
        }
      case .ticks(let ticks): add(ticks.id, .many(.yesNo))
      case .squares(let squares): add(squares.id, .many(.yesNo))
      case .grid(let grid): add(grid)
      case .heading, .text, .note, .drawing, .map, .key, .pageBreak, .beside: break
      }
    }
  }

  /// The columns of a grid by their bare names, as seen from one of its rows.
  func inside(_ grid: FormGrid) -> FormulaScope {
    var scope = self
    for column in grid.columns.value.rows where !column.value.value.namesRows {
      let meaning = FormulaScope.meaning(column.value.value.answer)
      let parts = column.value.value.parts?.value.rows ?? []
      let isRepeated = column.value.value.repetition != nil
      if parts.isEmpty {
        scope.add(column.name.value, isRepeated ? .many(meaning) : meaning)
        scope.formulas[column.name.value] = column.value.value.answer.formula?.value
      } else {
        scope.add(column.name.value, .other)
      }
      for part in parts {
        let inner = FormulaScope.part(part.value.value.answer)
        let name = "\(column.name.value).\(part.name.value)"
        scope.add(name, isRepeated ? .many(inner) : inner)
        scope.formulas[name] = part.value.value.answer.formula?.value
        // A part sees the others of its copy by their bare names.
        scope.add(part.name.value, inner)
        scope.formulas[part.name.value] = part.value.value.answer.formula?.value
      }
    }
    return scope
  }

  private mutating func add(_ grid: FormGrid) {
    for column in grid.columns.value.rows where !column.value.value.namesRows {
      let parts = column.value.value.parts?.value.rows ?? []
      let whole = FormulaScope.meaning(column.value.value.answer)
      add(many: column.name.value, of: grid, parts.isEmpty ? whole : .other)
      for part in parts {
        let name = "\(column.name.value).\(part.name.value)"
        let meaning = FormulaScope.part(part.value.value.answer)
        add(many: name, of: grid, meaning)
        if column.value.value.repetition == nil { add(many: part.name.value, of: grid, meaning) }
      }
    }
  }

  private mutating func add(many name: String, of grid: FormGrid, _ meaning: Meaning) {
    add("\(grid.id).\(name)", .many(meaning))
    // Where two grids have a column of a name, it is written with the grid's.
    if meanings[name] == nil { add(name, .many(meaning)) }
  }

  private mutating func add(_ name: String, _ answer: FormAnswer, _ plain: Meaning? = nil) {
    let meaning =
      answer.type == nil && answer.formula == nil
      ? plain ?? FormulaScope.meaning(answer) : FormulaScope.meaning(answer)
    add(name, meaning)
    if let formula = answer.formula { formulas[name] = formula.value }
  }

  private mutating func add(_ name: String, _ meaning: Meaning) {
    if meanings.updateValue(meaning, forKey: name) == nil { names.append(name) }
  }

  private static func part(_ answer: FormAnswer) -> Meaning {
    let isPlain =
      answer.type == nil && answer.formula == nil && answer.choices == nil && answer.from == nil
    return isPlain ? .yesNo : meaning(answer)
  }

  static func meaning(_ answer: FormAnswer) -> Meaning {
    if let formula = answer.formula { return result(formula.value.expression) }
    switch answer.resolvedType {
    case .number, .money, .computed: return .number
    case .tick, .yesNo: return .yesNo
    case .date: return .date
    default: return .other
    }
  }

  /// What a formula gives.
  static func result(_ term: FormulaTerm) -> Meaning {
    switch term {
    case .call(.yesIfAny, _), .call(.moreThan, _): .yesNo
    case .call(.nextDue, _): .date
    case .grouped(let inner): result(inner)
    default: .number
    }
  }
}

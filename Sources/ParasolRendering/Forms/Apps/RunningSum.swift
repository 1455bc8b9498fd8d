/// `previous(balance) + comes_in - goes_out`: what changes a number from row to row.
struct RunningSum {
  struct Change {
    let name: FormulaName
    let isAdded: Bool
  }

  let changes: [Change]

  /// Nil for anything but a sum with one `previous` of the column itself.
  init?(_ term: FormulaTerm, of question: FormQuestion) {
    guard let parts = RunningSum.parts(term, isAdded: true, question.id),
      parts.count(where: { $0 == nil }) == 1
    else { return nil }
    changes = parts.compactMap { $0 }
  }

  /// The terms of a sum and difference, nil for the number above; nil for anything else.
  private static func parts(
    _ term: FormulaTerm, isAdded: Bool, _ column: String
  ) -> [Change?]? {
    switch term {
    case .grouped(let inner): return parts(inner, isAdded: isAdded, column)
    case .name(let name): return [Change(name: name, isAdded: isAdded)]
    case .call(.previous, let arguments):
      guard isAdded, arguments.first?.name?.text == column else { return nil }
      return [nil]
    case .reckoned(let sign, let left, let right) where sign == .plus || sign == .minus:
      guard let first = parts(left, isAdded: isAdded, column),
        let second = parts(right, isAdded: isAdded == (sign == .plus), column)
      else { return nil }
      return first + second
    default: return nil
    }
  }
}

extension FormulaTerm {
  /// Where it is a name, with or without brackets.
  var name: FormulaName? {
    switch self {
    case .name(let name): name
    case .grouped(let inner): inner.name
    case .number, .monthFactor, .reckoned, .call, .duration: nil
    }
  }
}

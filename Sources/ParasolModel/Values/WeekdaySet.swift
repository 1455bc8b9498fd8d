/// Days that return every week: `mon-sat`, `mon wed fri`, `daily`.
package struct WeekdaySet: ScalarValue, Hashable {
  /// In the order of the week, each once.
  package let days: [Weekday]

  package static let expectation = "days of the week such as 'mon-sat', 'mon wed fri' or 'daily'"

  package init?(_ scanner: inout ScalarScanner) {
    if scanner.take(word: "daily") {
      days = Weekday.allCases
      return
    }
    var found: Set<Weekday> = []
    repeat {
      guard let first = scanner.weekday() else { return nil }
      let last = scanner.take("-") ? scanner.weekday() : first
      guard let last else { return nil }
      for step in 0...(last.index - first.index).floorMod(7) {
        found.insert(Weekday.allCases[(first.index + step) % 7])
      }
    } while scanner.space()
    days = found.sorted()
  }
}

extension [Weekday] {
  /// Days in the order of the week as the language writes them: `daily`, `mon-fri`, `mon-wed sat`.
  package var written: String {
    guard count < Weekday.allCases.count else { return "daily" }
    var runs: [(first: Weekday, last: Weekday)] = []
    for day in self {
      if let last = runs.last?.last, last.index + 1 == day.index {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day))
      }
    }
    return runs.map { run in
      switch run.last.index - run.first.index {
      case 0: run.first.rawValue
      case 1: "\(run.first.rawValue) \(run.last.rawValue)"
      default: "\(run.first.rawValue)-\(run.last.rawValue)"
      }
    }.joined(separator: " ")
  }
}

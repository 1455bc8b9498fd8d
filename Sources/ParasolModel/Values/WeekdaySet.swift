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

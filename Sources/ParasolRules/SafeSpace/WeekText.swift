import ParasolModel

extension WeekMinutes {
  /// Its stretches as an author would write them: `mon-sat 02:00-03:00`, days of like hours together.
  var windowTexts: [String] {
    var days: [TimeRange: [Weekday]] = [:]
    var others: [String] = []
    for range in ranges.joinedRoundTheWeek {
      let start = range.lowerBound % 1440
      guard range.count <= 1440 else {
        others.append(WeekMinutes.text(range))
        continue
      }
      let hours = TimeRange(start: start, end: start + range.count)
      days[hours, default: []].append(Weekday.allCases[range.lowerBound / 1440 % 7])
    }
    let texts = days.sorted { ($0.value.min() ?? .mon, $0.key) < ($1.value.min() ?? .mon, $1.key) }
      .map { WeeklyWindow(days: $0.value.sorted(), hours: $0.key).description }
    return texts + others
  }
}

extension [Range<Int>] {
  /// A stretch over Sunday's midnight, which is kept in two, as one.
  fileprivate var joinedRoundTheWeek: [Range<Int>] {
    guard count > 1, let first, let last, first.lowerBound == 0,
      last.upperBound == WeekMinutes.length
    else { return self }
    return Array(self[1..<(count - 1)]) + [
      last.lowerBound..<(WeekMinutes.length + first.upperBound)
    ]
  }
}

/// A set of minutes of the week, from Monday 00:00, as sorted ranges that do not touch.
package struct WeekMinutes: Hashable, Sendable {
  package static let length = 10_080
  package let ranges: [Range<Int>]

  package init(_ ranges: some Sequence<Range<Int>>) {
    var joined: [Range<Int>] = []
    var all = Array(ranges)
    // Most come in order.
    if zip(all, all.dropFirst()).contains(where: { $0.lowerBound > $1.lowerBound }) {
      all.sort { $0.lowerBound < $1.lowerBound }
    }
    joined.reserveCapacity(all.count)
    for range in all where !range.isEmpty {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  package init(windows: some Sequence<WeeklyWindow>) {
    var ranges: [Range<Int>] = []
    for window in windows { window.forEachRange { ranges.append($0) } }
    self.init(ranges)
  }

  package var minutes: Int { ranges.reduce(0) { $0 + $1.count } }

  /// What `other` has and this has not.
  package func missing(from other: WeekMinutes) -> WeekMinutes {
    var gaps: [Range<Int>] = []
    for wanted in other.ranges {
      var start = wanted.lowerBound
      for have in ranges where have.upperBound > start && have.lowerBound < wanted.upperBound {
        if have.lowerBound > start { gaps.append(start..<have.lowerBound) }
        start = max(start, have.upperBound)
      }
      if start < wanted.upperBound { gaps.append(start..<wanted.upperBound) }
    }
    return WeekMinutes(gaps)
  }

  package func overlaps(_ other: WeekMinutes) -> Bool {
    ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
  }

  /// The stretches, those at the same time of several days as one: the first of them and the days on which
  /// they begin, in the order of the week. A stretch round the week's end is whole, and begins on its last day.
  package var byTimeOfDay: [(first: Range<Int>, days: [Weekday])] {
    var groups: [(first: Range<Int>, days: [Weekday])] = []
    for stretch in roundTheEnd {
      let day = Weekday.allCases[stretch.lowerBound / 1440 % 7]
      if let place = groups.firstIndex(where: {
        $0.first.lowerBound % 1440 == stretch.lowerBound % 1440 && $0.first.count == stretch.count
      }) {
        groups[place].days.append(day)
      } else {
        groups.append((stretch, [day]))
      }
    }
    return groups.map { ($0.first, $0.days.sorted()) }
  }

  private var roundTheEnd: [Range<Int>] {
    guard ranges.count > 1, let first = ranges.first, let last = ranges.last,
      first.lowerBound == 0, last.upperBound == WeekMinutes.length
    else { return ranges }
    return ranges.dropFirst().dropLast() + [last.lowerBound..<last.upperBound + first.upperBound]
  }

  /// Each range widened at both ends, round the week.
  package func widened(before: Int, after: Int) -> WeekMinutes {
    WeekMinutes(
      ranges.flatMap { range -> [Range<Int>] in
        let start = range.lowerBound - before
        let end = range.upperBound + after
        if end - start >= WeekMinutes.length { return [0..<WeekMinutes.length] }
        var parts = [max(start, 0)..<min(end, WeekMinutes.length)]
        if start < 0 { parts.append(WeekMinutes.length + start..<WeekMinutes.length) }
        if end > WeekMinutes.length { parts.append(0..<end - WeekMinutes.length) }
        return parts
      })
  }

  /// `mon 22:00 to tue 02:00`, as messages tell a stretch of the week.
  package static func text(_ range: Range<Int>) -> String {
    let end = range.upperBound
    let from = Weekday.allCases[range.lowerBound / 1440 % 7]
    let lastDay = Weekday.allCases[(end - 1) / 1440 % 7]
    let start = TimeOfDay(minutes: range.lowerBound % 1440)
    let endsAtMidnight = end % 1440 == 0
    let stop = TimeOfDay(minutes: endsAtMidnight ? 1440 : end % 1440)
    return from == lastDay
      ? "\(from.rawValue) \(start)-\(stop)"
      : "\(from.rawValue) \(start) to \(lastDay.rawValue) \(stop)"
  }
}

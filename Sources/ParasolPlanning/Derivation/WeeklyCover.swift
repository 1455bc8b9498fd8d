import ParasolModel

/// The minutes of a week that windows cover, joined where they touch, Sunday night with Monday.
struct WeeklyCover {
  static let week = 7 * 1440

  /// Disjoint and sorted; the first may be repeated after the end of the week.
  private let ranges: [Range<Int>]

  init(_ windows: [DayWindow]) {
    var pieces: [Range<Int>] = []
    for window in windows where window.hours.end > window.hours.start {
      let start = window.weekday.index * 1440 + window.hours.start
      let piece = start..<start + window.hours.minutes
      // The week before and the week after let a night from Sunday to Monday meet its neighbours.
      for shift in [-WeeklyCover.week, 0, WeeklyCover.week] {
        pieces.append(piece.lowerBound + shift..<piece.upperBound + shift)
      }
    }
    pieces.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var joined: [Range<Int>] = []
    for piece in pieces {
      if let last = joined.last, piece.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
      } else {
        joined.append(piece)
      }
    }
    ranges = joined
  }

  /// Whether the whole of a session on a weekday lies inside.
  func contains(weekday: Int, start: Int, end: Int) -> Bool {
    let first = weekday * 1440 + start
    let last = weekday * 1440 + end
    return ranges.contains { $0.lowerBound <= first && last <= $0.upperBound }
  }

  /// Whether any minute of a session on a weekday lies inside.
  func touches(weekday: Int, start: Int, end: Int) -> Bool {
    let first = weekday * 1440 + start
    let last = weekday * 1440 + end
    return ranges.contains { $0.lowerBound < last && first < $0.upperBound }
  }
}

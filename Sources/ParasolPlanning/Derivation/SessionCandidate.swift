/// A session that could be held: a part of one dated window of a hotspot.
struct SessionCandidate {
  /// Index of the hotspot.
  let hotspot: Int
  /// Days since the start of the plan.
  let day: Int
  /// Minutes from midnight of `day`.
  let start: Int
  let end: Int
  let needsPair: Bool
  let isLate: Bool

  var isWeekend: Bool { day % 7 >= 5 }
  var week: Int { day / 7 }
  var absoluteStart: Int { day * 1440 + start }
  var absoluteEnd: Int { day * 1440 + end }
}

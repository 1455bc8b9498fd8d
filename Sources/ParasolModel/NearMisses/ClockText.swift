/// Times of day as people write them: `7pm`, `19h30`, `19.30`, `1930`, `noon`.
struct ClockText {
  private enum HalfOfDay {
    case morning, afternoon
  }

  /// As typed: up to 12 when the half of the day was said, else up to 24.
  private let hour: Int
  private let minute: Int
  private let half: HalfOfDay?
  /// `7` alone, which may be morning or evening.
  private let isBare: Bool
  private let isWord: Bool

  /// One time, in a text that says nothing else.
  static let pattern =
    #"(?:\d{1,2}(?:[:.h]\d{2})?(?::00)? ?(?:a\.?m\.?|p\.?m\.?|hours|hrs?|uhr|o'clock|h)?|\d{4} ?(?:hrs?|h|hours)?|noon|midday|midnight)"#

  init?(_ typed: some StringProtocol) {
    let text = String(typed).trimmedBlanks
    switch text {
    case "noon", "midday": self.init(12, 0, .afternoon, isBare: false, isWord: true)
    case "midnight": self.init(24, 0, nil, isBare: false)
    default:
      if let match = text.wholeMatch(of: #/(\d{2})(\d{2}) ?(?:hrs?|h|hours)?/#) {
        self.init(Int(match.1), Int(match.2), nil, isBare: false)
        return
      }
      let pattern =
        #/(\d{1,2})(?:[:.h](\d{2}))?(?::00)? ?(a\.?m\.?|p\.?m\.?|hours|hrs?|uhr|o'clock|h)?/#
      guard let match = text.wholeMatch(of: pattern) else { return nil }
      let half: HalfOfDay? =
        switch match.3?.first {
        case "a": .morning
        case "p": .afternoon
        default: nil
        }
      self.init(
        Int(match.1), match.2.map { Int($0) } ?? 0, half,
        isBare: match.2 == nil && (match.3 == nil || match.3 == "o'clock"))
    }
  }

  private init?(
    _ hour: Int?, _ minute: Int?, _ half: HalfOfDay?, isBare: Bool, isWord: Bool = false
  ) {
    guard let hour, let minute, minute < 60, hour <= 24, hour < 24 || minute == 0,
      half == nil || (1...12).contains(hour)
    else { return nil }
    (self.hour, self.minute, self.half) = (hour, minute, half)
    (self.isBare, self.isWord) = (isBare, isWord)
  }

  /// `19:00`; nil when morning and evening are both possible.
  var start: String? {
    if hour == 24 { return nil }
    if isBare, half == nil, hour <= 12 { return nil }
    return ClockText.shown(minutes)
  }

  private var minutes: Int { minutes(half) }

  /// Said in words, where 12am and 12pm are easily mixed up.
  private var isNoon: Bool { isWord && hour == 12 }

  private func minutes(_ half: HalfOfDay?) -> Int {
    switch half {
    case .morning: hour % 12 * 60 + minute
    case .afternoon: (hour % 12 + 12) * 60 + minute
    case nil: hour * 60 + minute
    }
  }

  private static func shown(_ minutes: Int) -> String {
    "\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
  }

  /// Two times as a range.
  static func range(_ from: some StringProtocol, _ to: some StringProtocol) -> NearMiss? {
    guard let from = ClockText(from), let to = ClockText(to) else { return nil }
    return range(from, to)
  }

  private static func range(_ from: ClockText, _ to: ClockText) -> NearMiss? {
    if from.hour == 24 {
      return .remark(
        "midnight ends one day and begins the next: begin at '00:00' of the day that is meant")
    }
    let start = from.minutes
    switch (from.half, to.half) {
    case (nil, .some) where from.hour <= 12 && to.hour == 12 && to.minute == 0 && !to.isNoon:
      return .remark("write hours from 00:00 to 24:00: noon is '12:00', midnight '24:00'")
    case (nil, .some) where from.hour <= 12 && from.hour > 0:
      // `7-9pm`: the shorter of the two ranges.
      let starts = [HalfOfDay.morning, .afternoon].map { from.minutes($0) }
      return ranges(starts, [to.minutes]).map { .spelled($0) }
    case (.some, nil) where to.hour <= 12 && to.hour > 0:
      let ends = [HalfOfDay.morning, .afternoon].map { to.minutes($0) }
      return ranges([start], ends).map { .maybe($0) }
    case (nil, nil):
      let isOpen = from.hour <= 12 && to.hour <= 12 && from.hour > 0 && to.hour > 0
      let wraps = to.minutes <= from.minutes
      if isOpen, (from.isBare && to.isBare) || wraps {
        return .remark(
          "write hours from 00:00 to 24:00: \(from.hour) in the evening is "
            + "'\(shown(from.minutes(.afternoon)))'")
      }
    default: break
    }
    return ranges([start], [to.minutes]).map { .spelled($0) }
  }

  private static func ranges(_ starts: [Int], _ ends: [Int]) -> String? {
    var best: (length: Int, text: String)?
    for start in starts {
      for end in ends where end != start {
        let length = (end - start).floorMod(1440) == 0 ? 1440 : (end - start).floorMod(1440)
        let shownEnd = end == 0 || end == 1439 ? 1440 : end
        if length < best?.length ?? .max { best = (length, "\(shown(start))-\(shown(shownEnd))") }
      }
    }
    return best?.text
  }
}

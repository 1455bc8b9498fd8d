/// A day of the week, in the order that plans are printed in.
package enum Weekday: String, CaseIterable, Hashable, Comparable, Sendable {
  case mon, tue, wed, thu, fri, sat, sun

  /// 0 for Monday to 6 for Sunday.
  package var index: Int {
    switch self {
    case .mon: 0
    case .tue: 1
    case .wed: 2
    case .thu: 3
    case .fri: 4
    case .sat: 5
    case .sun: 6
    }
  }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.index < right.index }

  /// All sets of days, each in the order of the week, by a number with one bit for each day from
  /// Monday up.
  static let sets: [[Weekday]] = (0..<128).map { bits in
    allCases.filter { bits & 1 << $0.index != 0 }
  }

  /// The only day whose name can begin so.
  init?(firstByte: UInt8, secondByte: UInt8) {
    switch (firstByte, secondByte) {
    case (UInt8(ascii: "m"), _): self = .mon
    case (UInt8(ascii: "t"), UInt8(ascii: "u")): self = .tue
    case (UInt8(ascii: "t"), _): self = .thu
    case (UInt8(ascii: "w"), _): self = .wed
    case (UInt8(ascii: "f"), _): self = .fri
    case (UInt8(ascii: "s"), UInt8(ascii: "a")): self = .sat
    case (UInt8(ascii: "s"), _): self = .sun
    default: return nil
    }
  }
}

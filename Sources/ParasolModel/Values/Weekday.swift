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
}

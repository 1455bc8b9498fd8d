import ParasolSyntax

/// A figure of a policy: a number, a share or a length of time.
package enum PolicyValue: ScalarValue, Hashable {
  case number(Fraction)
  case share(Fraction)
  case duration(Duration)

  package static let expectation =
    "a number, a share or a length of time such as '50', '30%', '7 days'"

  package init?(_ scanner: inout ScalarScanner) {
    if let duration = scanner.attempt({ Duration(&$0) }) {
      self = .duration(duration)
    } else if let share = scanner.attempt({ Share(&$0) }) {
      self = .share(share.fraction)
    } else if let number = scanner.decimal() {
      self = .number(number)
    } else {
      return nil
    }
  }
}

extension PolicyValue {
  /// For comparing figures of one sort: the number, or minutes, with a month as 31 days.
  var size: Fraction {
    switch self {
    case .number(let number), .share(let number): number
    case .duration(let duration):
      Fraction(duration.minutes ?? (duration.months ?? 0) * 31 * 1440)
    }
  }
}

extension PolicyValue: CustomStringConvertible {
  package var description: String {
    switch self {
    case .number(let number): number.decimal(places: 3)
    case .share(let share): (share * 100).decimal(places: 1) + "%"
    case .duration(let duration): duration.description
    }
  }
}

/// Weeks of a month, as sources count them (formulas, section 2).
package enum MonthFactor: String, Choice {
  case four_weeks, thirty_days, calendar
  package static let subject = "month factor"

  /// Weeks per month.
  package var weeks: Fraction {
    switch self {
    case .four_weeks: Fraction(4)
    case .thirty_days: Fraction(30, over: 7)
    case .calendar: Fraction(487, over: 112)
    }
  }
}

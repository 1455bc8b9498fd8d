/// A length of time in the unit in which it was written; periods are compared in their own unit.
package struct Duration: ScalarValue, Hashable {
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case min, hours, days, weeks, months, years
  }

  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  package static let expectation = "a length of time such as '45 min', '7 days' or '3 months'"

  package init?(_ scanner: inout ScalarScanner) {
    let start = scanner.position
    guard let count = scanner.number() else { return nil }
    guard count > 0 else {
      scanner.refuse(from: start, because: "write a length above zero, or leave the line out")
      return nil
    }
    guard scanner.space() else { return nil }
    let word = scanner.peekWord()
    let plural = count == 1 && word != "min" ? word + "s" : word
    guard let unit = Unit(rawValue: plural), scanner.word() != nil else {
      scanner.refuse(from: scanner.position)
      return nil
    }
    self.init(count, unit)
  }

  /// Months, for comparing months with years; nil for the shorter units.
  package var months: Int? {
    switch unit {
    case .months: count
    case .years: count * 12
    default: nil
    }
  }

  /// Minutes, for units that always have the same length; nil for months and years.
  package var minutes: Int? {
    switch unit {
    case .min: count
    case .hours: count * 60
    case .days: count * 1440
    case .weeks: count * 10_080
    case .months, .years: nil
    }
  }

  /// Months are compared with months, and with shorter units at their average length.
  package func isLonger(than other: Duration) -> Bool {
    if let months, let others = other.months { return months > others }
    return averageMinutes > other.averageMinutes
  }

  private var averageMinutes: Int {
    // 30.4375 days.
    minutes ?? (months ?? 0) * 43_830
  }

  /// The day on which this is over when it begins on `day`.
  package func after(_ day: CalendarDay) -> CalendarDay {
    if let months { return day.adding(months: months) }
    return day + (minutes ?? 0) / 1440
  }
}

extension Duration: CustomStringConvertible {
  package var description: String {
    let word = unit.rawValue
    return count == 1 && word.hasSuffix("s") ? "1 \(word.dropLast())" : "\(count) \(word)"
  }
}

/// A share of a whole: `30%`.
package struct Share: ScalarValue, Hashable {
  /// 30/100 for `30%`.
  package let fraction: Fraction

  package init(_ fraction: Fraction) {
    self.fraction = fraction
  }

  package static let expectation = "a share such as '30%'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let percent = scanner.decimal(), scanner.take("%") else { return nil }
    fraction = percent / 100
  }
}

/// Something counted per period: `20 per week`.
package struct Rate: ScalarValue, Hashable {
  package enum Period: String, CaseIterable, Hashable, Sendable {
    case day, week, month, year, route
  }

  package let amount: Fraction
  package let period: Period

  package init(_ amount: Fraction, per period: Period) {
    self.amount = amount
    self.period = period
  }

  package static let expectation = "a number per period such as '20 per week'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let amount = scanner.decimal(), let period = Rate.period(&scanner) else { return nil }
    self.init(amount, per: period)
  }

  static func period(_ scanner: inout ScalarScanner) -> Period? {
    scanner.attempt { ahead in
      guard ahead.take(text: " per ") else { return nil }
      guard let period = Period(rawValue: ahead.peekWord()) else {
        ahead.refuse(from: ahead.position)
        return nil
      }
      _ = ahead.word()
      return period
    }
  }
}

extension Rate: CustomStringConvertible {
  package var description: String { "\(amount) per \(period.rawValue)" }
}

/// An amount with its currency, and mostly what it is paid for: `14000 KES per month`.
package struct Money: ScalarValue, Hashable {
  package let amount: Fraction
  /// Three capital letters, ISO 4217.
  package let currency: String
  package let period: Rate.Period?

  package static let expectation = "an amount such as '14000 KES per month'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let amount = scanner.decimal(), scanner.space() else { return nil }
    let word = scanner.peekWord()
    guard word.utf8.count == 3, word.utf8.allSatisfy({ (65...90).contains($0) }),
      scanner.word() != nil
    else {
      scanner.refuse(from: scanner.position)
      return nil
    }
    self.amount = amount
    currency = word
    period = Rate.period(&scanner)
  }
}

extension Money: CustomStringConvertible {
  package var description: String {
    "\(amount.decimal(places: 2)) \(currency)" + (period.map { " per \($0.rawValue)" } ?? "")
  }
}

/// Metres from a landmark that no file names: `600 m east 400 m south`.
package struct Position: ScalarValue, Hashable {
  package let east: Int
  package let north: Int

  package static let expectation =
    "metres from your landmark such as '600 m east 400 m south' or '0 m'"

  package init?(_ scanner: inout ScalarScanner) {
    if let zero = scanner.attempt({ $0.number() == 0 && $0.take(text: " m") ? 0 : nil }) {
      (east, north) = (zero, zero)
      return
    }
    var east = 0
    var north = 0
    repeat {
      guard let metres = scanner.number(), scanner.take(text: " m "),
        let direction = scanner.attempt({ ahead -> String? in
          let word = ahead.peekWord()
          guard ["east", "west", "north", "south"].contains(word) else {
            ahead.refuse(from: ahead.position)
            return nil
          }
          return ahead.word()
        })
      else { return nil }
      switch direction {
      case "east": east += metres
      case "west": east -= metres
      case "north": north += metres
      default: north -= metres
      }
    } while scanner.space()
    (self.east, self.north) = (east, north)
  }

  package init(east: Int, north: Int) {
    self.east = east
    self.north = north
  }
}

/// A whole number.
package struct Count: ScalarValue, Hashable {
  package let value: Int

  package init(_ value: Int) {
    self.value = value
  }

  package static let expectation = "a whole number such as '12'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let value = scanner.number() else { return nil }
    self.value = value
  }
}

/// A number that may have decimals.
package struct Number: ScalarValue, Hashable {
  package let value: Fraction

  package static let expectation = "a number such as '12' or '0.5'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let value = scanner.decimal() else { return nil }
    self.value = value
  }
}

/// `yes` or `no`; nothing else means one of them.
package struct YesNo: ScalarValue, Hashable {
  package let value: Bool

  package static let expectation = "'yes' or 'no'"

  package init?(_ scanner: inout ScalarScanner) {
    if scanner.take(word: "yes") {
      value = true
    } else if scanner.take(word: "no") {
      value = false
    } else {
      return nil
    }
  }
}

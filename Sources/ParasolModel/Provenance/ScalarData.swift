/// How typed scalars look to other programs: numbers and words where one says all, else an object
/// with the text and its parts.
extension Count {
  package func json(_ text: String) -> DumpedValue { .number(value) }
}

extension Number {
  package func json(_ text: String) -> DumpedValue { .number(value) }
}

extension YesNo {
  package func json(_ text: String) -> DumpedValue { .flag(value) }
}

extension Year {
  package func json(_ text: String) -> DumpedValue { .number(number) }
}

extension CountRange {
  /// `planning_value` is what staffing counts with: the point, else the middle.
  package func json(_ text: String) -> DumpedValue {
    .object(
      ("text", .text(text)), ("low", .number(low)), ("high", .number(high)),
      ("point", point.map { .number($0) }), ("planning_value", .number(planningValue)))
  }
}

extension Share {
  package func json(_ text: String) -> DumpedValue {
    .object(("text", .text(text)), ("share", .number(fraction)))
  }
}

extension Duration {
  package func json(_ text: String) -> DumpedValue {
    .object(("text", .text(text)), ("count", .number(count)), ("unit", .text(unit.rawValue)))
  }
}

extension Rate {
  package func json(_ text: String) -> DumpedValue {
    .object(
      ("text", .text(text)), ("amount", .number(amount)), ("per", .text(period.rawValue)))
  }
}

extension Money {
  package func json(_ text: String) -> DumpedValue {
    .object(
      ("text", .text(text)), ("amount", .number(amount)), ("currency", .text(currency)),
      ("per", period.map { .text($0.rawValue) }))
  }
}

extension Position {
  /// Metres from the landmark.
  package func json(_ text: String) -> DumpedValue {
    .object(("text", .text(text)), ("east", .number(east)), ("north", .number(north)))
  }
}

extension DaySpan {
  package func json(_ text: String) -> DumpedValue {
    .object(
      ("text", .text(text)), ("from", .text("\(first)")), ("to", .text("\(last)")))
  }
}

extension TimeRange {
  /// Minutes from midnight; an end after 1440 is on the next day.
  package func json(_ text: String) -> DumpedValue {
    .object(("text", .text(text)), ("start", .number(start)), ("end", .number(end)))
  }
}

extension WeekdaySet {
  package func json(_ text: String) -> DumpedValue {
    .object(("text", .text(text)), ("days", .days(days)))
  }
}

extension WeeklyWindow {
  package func json(_ text: String) -> DumpedValue {
    .object(
      ("text", .text(text)), ("days", .days(days)), ("start", .number(hours.start)),
      ("end", .number(hours.end)))
  }
}

extension ActiveWindow {
  package func json(_ text: String) -> DumpedValue {
    .object(
      ("text", .text(text)), ("days", .days(window.days)), ("start", .number(window.hours.start)),
      ("end", .number(window.hours.end)), ("people", people.map { $0.json($0.description) }))
  }
}

extension PairNeed {
  package func json(_ text: String) -> DumpedValue {
    guard case .after(let minutes) = self else { return .object(("text", .text(text))) }
    return .object(("text", .text(text)), ("after", .number(minutes)))
  }
}

extension AgeBand {
  package func json(_ text: String) -> DumpedValue {
    .object(("text", .text(text)), ("from", .number(from)), ("to", to.map { .number($0) }))
  }
}

extension WalkTime {
  package func json(_ text: String) -> DumpedValue {
    .object(
      ("text", .text(text)), ("shortest", .number(shortest)),
      ("longest", longest.map { .number($0) }))
  }
}

extension TargetFigure {
  package func json(_ text: String) -> DumpedValue {
    switch self {
    case .share(let share): .object(("text", .text(text)), ("share", .number(share)))
    case .number(let number): .object(("text", .text(text)), ("number", .number(number)))
    }
  }
}

extension PolicyValue {
  package func json(_ text: String) -> DumpedValue {
    switch self {
    case .number(let number): .number(number)
    case .share(let share): .object(("text", .text(text)), ("share", .number(share)))
    case .duration(let duration): duration.json(text)
    }
  }
}

extension Recurrence {
  package func json(_ text: String) -> DumpedValue {
    let hours: (String, DumpedValue?) = ("hours", hours.map { $0.json($0.description) })
    switch pattern {
    case .weeks(let every, let days, let from):
      return .object(
        ("text", .text(text)), ("repeats", .text("weeks")), ("every", .number(every)),
        ("days", .days(days)), ("from", from.map { .text("\($0)") }), hours)
    case .monthlyWeekday(let every, let ordinal, let day, let from):
      return .object(
        ("text", .text(text)), ("repeats", .text("months")), ("every", .number(every)),
        ("which", .text(ordinal.rawValue)), ("days", .days([day])),
        ("from", from.map { .text("\($0)") }), hours)
    case .monthlyDay(let every, let day, let from):
      return .object(
        ("text", .text(text)), ("repeats", .text("months")), ("every", .number(every)),
        ("day_of_month", .number(day)), ("from", from.map { .text("\($0)") }), hours)
    case .yearly(let month, let day):
      return .object(
        ("text", .text(text)), ("repeats", .text("years")), ("every", .number(1)),
        ("month", .number(month)), ("day_of_month", .number(day)), hours)
    case .once(let day):
      return .object(("text", .text(text)), ("date", .text("\(day)")), hours)
    }
  }
}

extension DumpedValue {
  fileprivate static func days(_ days: [Weekday]) -> DumpedValue {
    .list(days.map { .text($0.rawValue) })
  }
}

extension CalendarDay {
  package static let scalar = ScalarShape(
    "date", expectation: expectation,
    form: "Year, month and day in four, two and two digits, with '-' between.",
    pattern: ScalarPatterns.date, examples: ["2027-01-04", "2026-12-17"])
}

extension CalendarMonth {
  package static let scalar = ScalarShape(
    "month", expectation: expectation,
    form: "Year and month in four and two digits, with '-' between.",
    pattern: ScalarPatterns.month, examples: ["2027-01"])
}

extension TimeRange {
  package static let scalar = ScalarShape(
    "time range", expectation: expectation,
    form: """
      Start and end in hours and minutes of the 24-hour clock, two digits each. An end that lies \
      before the start is on the next day; midnight as an end is 24:00.
      """,
    pattern: ScalarPatterns.hours, examples: ["18:00-22:00", "19:00-01:00", "17:00-24:00"])
}

extension DaySpan {
  package static let scalar = ScalarShape(
    "span of days", expectation: expectation,
    form: "One date, or the first and the last date with ' to ' between.",
    pattern: "\(ScalarPatterns.date)(?: to \(ScalarPatterns.date))?",
    examples: ["2027-02-01 to 2027-02-14", "2027-03-08"])
}

extension PairNeed {
  package static let scalar = ScalarShape(
    "need of pairs", expectation: expectation,
    form: "Always, never, or whatever ends after a time of the day.",
    pattern: "(?:always|never|after \(ScalarPatterns.clock))",
    examples: ["after 20:00", "always", "never"])
}

extension WeeklyWindow {
  package static let scalar = ScalarShape(
    "weekly window", expectation: expectation,
    form: """
      Days, a blank, and a time range. Days are mon, tue, wed, thu, fri, sat and sun, with blanks \
      between; a '-' makes a range, which may pass Sunday; 'daily' is every day. Hours past \
      midnight belong to the day on which they start. 'always' is day and night.
      """,
    pattern: ScalarPatterns.weeklyWindow,
    examples: [
      "thu-sat 19:00-01:00", "mon wed fri 10:00-12:00", "daily 17:00-24:00", "sat-mon 08:00-12:00",
      "always",
    ])
}

extension ActiveWindow {
  package static let scalar = ScalarShape(
    "window with people", expectation: expectation,
    form: """
      A weekly window, and after ' with ' how many people are there then. Without them nobody has \
      counted yet.
      """,
    pattern: "\(ScalarPatterns.weeklyWindow)(?: with \(ScalarPatterns.countRange))?",
    examples: ["thu-sat 19:00-01:00 with 25-40", "daily 14:00-23:00 with 12", "always"])
}

extension Recurrence {
  package static let scalar = ScalarShape(
    "recurrence", expectation: expectation,
    form: """
      'every', a number if it is not one, 'week' or 'month', 'on' and the days; or 'yearly on' a \
      day and a month; or one date. Days of a month are a number, or first, second, third, fourth \
      or last with a weekday. ' from ' a date says where counting starts. Hours come last.
      """,
    pattern: ScalarPatterns.recurrence,
    examples: [
      "every week on mon 10:00-12:00", "every 2 weeks on tue thu 09:00-11:00",
      "every month on first tue 14:00-16:00", "every month on 15 10:00-11:00",
      "every 3 months from 2027-03-01", "yearly on 17 dec 10:00-16:00", "2027-03-01 10:00-12:00",
    ])
}

extension Duration {
  package static let scalar = ScalarShape(
    "length of time", expectation: expectation,
    form: """
      A whole number above zero and min, hours, days, weeks, months or years; the unit may stand \
      without its 's'. Periods are compared in their own unit: a month is not 30 days.
      """,
    pattern: ScalarPatterns.duration, examples: ["45 min", "7 days", "1 month", "3 months"])
}

extension Share {
  package static let scalar = ScalarShape(
    "share", expectation: expectation, form: "A number with at most three decimals and '%'.",
    pattern: ScalarPatterns.share, examples: ["30%", "12.5%"])
}

extension Count {
  package static let scalar = ScalarShape(
    "count", expectation: expectation,
    form: "Digits only: no sign, no point, and nothing between thousands.",
    pattern: ScalarPatterns.number, examples: ["12", "14000"], alsoReadAs: [.integer])
}

extension Number {
  package static let scalar = ScalarShape(
    "number", expectation: expectation,
    form: "Digits, and at most three decimals after a point; nothing between thousands.",
    pattern: ScalarPatterns.decimal, examples: ["12", "0.5"], alsoReadAs: [.number])
}

extension CountRange {
  package static let scalar = ScalarShape(
    "range", expectation: expectation,
    form: """
      One number, or the lowest and the highest with '-' between and no blanks. The value that was \
      stated besides comes after ' point '; without it the middle is planned with.
      """,
    pattern: ScalarPatterns.countRange, examples: ["20-40", "12", "774-2455 point 1614.5"],
    alsoReadAs: [.number])
}

extension Rate {
  package static let scalar = ScalarShape(
    "rate", expectation: expectation,
    form: "A number, ' per ' and one of day, week, month, year or route.",
    pattern: "\(ScalarPatterns.decimal) per \(ScalarPatterns.period)",
    examples: ["20 per week", "5400 per month"])
}

extension Money {
  package static let scalar = ScalarShape(
    "money", expectation: expectation,
    form: """
      A number without marks between thousands, the currency in three capital letters (ISO 4217), \
      and mostly ' per ' day, week, month, year or route.
      """,
    pattern: "\(ScalarPatterns.decimal) [A-Z]{3}(?: per \(ScalarPatterns.period))?",
    examples: ["14000 KES per month", "100 KES per route", "2000 KES"])
}

extension Position {
  package static let scalar = ScalarShape(
    "position", expectation: expectation,
    form: """
      Whole metres, ' m ' and east, west, north or south, once or twice, from a landmark that no \
      file names. '0 m' is the landmark itself.
      """,
    pattern: ScalarPatterns.position,
    examples: ["600 m east 400 m south", "900 m north", "0 m"])
}

extension YesNo {
  package static let scalar = ScalarShape(
    "yes or no", expectation: expectation,
    form: "One of these two words. 'true' and 'false' are not read.",
    pattern: "(?:yes|no)", examples: ["yes", "no"])
}

extension PolicyValue {
  package static let scalar = ScalarShape(
    "figure", expectation: expectation,
    form: "A number, a share or a length of time, in the form that the figure had before.",
    pattern:
      "(?:\(ScalarPatterns.duration)|\(ScalarPatterns.share)|\(ScalarPatterns.decimal))",
    examples: ["50", "30%", "7 days"], alsoReadAs: [.number])
}

extension AgeBand {
  package static let scalar = ScalarShape(
    "band of ages", expectation: expectation,
    form: "The youngest and the oldest age with '-' between, or the youngest and '+'.",
    pattern: #"[0-9]{1,12}(?:\+|-[0-9]{1,12})"#, examples: ["20-24", "30+"])
}

extension TargetFigure {
  package static let scalar = ScalarShape(
    "target", expectation: expectation,
    form: "A share with '%', or a number where the indicator counts.",
    pattern: "\(ScalarPatterns.decimal)%?", examples: ["90%", "120"], alsoReadAs: [.number])
}

extension WalkTime {
  package static let scalar = ScalarShape(
    "walk", expectation: expectation,
    form: "Whole minutes, a range of them, or the least and '+', and 'min'.",
    pattern: #"[0-9]{1,12}(?:\+|-[0-9]{1,12})? min"#,
    examples: ["7 min", "10-20 min", "60+ min"])
}

extension WeekdaySet {
  package static let scalar = ScalarShape(
    "days of the week", expectation: expectation,
    form: "mon, tue, wed, thu, fri, sat, sun with blanks between, ranges with '-', or 'daily'.",
    pattern: ScalarPatterns.days, examples: ["mon-sat", "mon wed fri", "daily"])
}

extension Year {
  package static let scalar = ScalarShape(
    "year", expectation: expectation, form: "Four digits, from 1900.",
    pattern: "(?:19|[2-9][0-9])[0-9]{2}", examples: ["2027"], alsoReadAs: [.integer])
}

/// Days of the week as people write them: `Mondays`, `fri to sun`, `Mon, Wed & Fri`, `every day`.
enum DaysText {
  private static let names: [(String, String)] = [
    ("mondays", "mon"), ("tuesdays", "tue"), ("wednesdays", "wed"), ("thursdays", "thu"),
    ("fridays", "fri"), ("saturdays", "sat"), ("sundays", "sun"), ("monday", "mon"),
    ("tuesday", "tue"), ("wednesday", "wed"), ("thursday", "thu"), ("friday", "fri"),
    ("saturday", "sat"), ("sunday", "sun"), ("tues", "tue"), ("weds", "wed"), ("thurs", "thu"),
    ("thur", "thu"), ("thurdsay", "thu"), ("wendesday", "wed"), ("wensday", "wed"), ("tu", "tue"),
    ("tuseday", "tue"), ("saterday", "sat"), ("mo", "mon"), ("we", "wed"), ("th", "thu"),
    ("fr", "fri"), ("sa", "sat"), ("su", "sun"), ("teusday", "tue"), ("thrusday", "thu"),
  ]

  /// The days in our spelling, or nil when the text says anything besides.
  static func canonical(_ text: String) -> String? {
    let spaced = text.replacing(#/ ?[,;&+/] ?/#) { _ in " " }
      .replacing(#/[.:]/#, with: " ").replacing(" - ", with: "-")
      .replacing("-", with: " - ").trimmedBlanks
    let words = spaced.replacingWords([
      ("7 days a week", "daily"), ("seven days a week", "daily"), ("7 days", "daily"),
      ("every single day", "daily"), ("every day", "daily"), ("everyday", "daily"),
      ("each day", "daily"), ("all days", "daily"), ("all week", "daily"), ("any day", "daily"),
      ("every weekday", "mon - fri"), ("weekdays", "mon - fri"), ("weekday", "mon - fri"),
      ("working days", "mon - fri"), ("every weekend", "sat sun"), ("weekends", "sat sun"),
      ("weekend", "sat sun"), ("on", ""), ("every", ""), ("each", ""), ("and", ""), ("the", ""),
      ("from", ""), ("or", ""), ("to", "-"), ("through", "-"), ("thru", "-"), ("till", "-"),
      ("until", "-"), ("upto", "-"),
    ]).replacingWords(names)
    let tight = words.replacing(" - ", with: "-")
    guard WeeklyWindow(parsing: tight + " 00:00-24:00") != nil else { return nil }
    return tight
  }

  /// The days one by one, as a recurrence names them.
  static func listed(_ text: String) -> String? {
    guard let days = canonical(text),
      let window = WeeklyWindow(parsing: days + " 00:00-24:00")
    else { return nil }
    return window.days.map(\.rawValue).joined(separator: " ")
  }
}

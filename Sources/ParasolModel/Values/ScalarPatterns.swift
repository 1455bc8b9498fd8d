/// Parts of regular expressions that several typed scalars share, one for each part that
/// `ScalarScanner` reads.
enum ScalarPatterns {
  /// At most 12 digits.
  static let number = "[0-9]{1,12}"
  /// With at most two decimals; with three only where no thousands can be meant.
  static let decimal =
    #"(?:[0-9]{1,12}(?:\.[0-9]{1,2})?|(?:0+|0*[1-9][0-9]{3,11})\.[0-9]{3})"#
  static let weekday = "(?:mon|tue|wed|thu|fri|sat|sun)"

  private static let leapDay =
    "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29"
  /// A day that the calendar has.
  static let date =
    "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|\(leapDay))"
  static let month = "[0-9]{4}-(?:0[1-9]|1[0-2])"

  static let clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
  /// Start and end differ. Stands at most once in a pattern, as it counts a group of its own.
  static let hours = #"(?!([0-9:]{5})-\1)"# + "\(clock)-(?:\(clock)|24:00)"

  static let days = "(?:daily|\(weekday)(?:-\(weekday))?(?: \(weekday)(?:-\(weekday))?)*)"
  static let weeklyWindow = "(?:always|\(days) \(hours))"
  static let countRange = "\(decimal)(?:-\(decimal))?(?: point \(decimal))?"
  static let period = "(?:day|week|month|year|route)"
  static let duration =
    "(?:0{0,11}1 (?:min|hour|day|week|month|year)|(?=[0-9]{1,12} )(?!0*1 )0*[1-9][0-9]* "
    + "(?:min|hours|days|weeks|months|years))"
  static let share = "\(decimal)%"

  private static let direction = "(?:east|west|north|south)"
  static let position =
    "(?:0+ m|(?!0+ m )[0-9]{1,12} m \(direction)(?: [0-9]{1,12} m \(direction))*)"

  private static let everyCount = "(?:0*[1-9][0-9]? )?"
  private static let dayOfYear =
    "(?:0*(?:[1-9]|[12][0-9]) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    + "|0*30 (?:jan|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    + "|0*31 (?:jan|mar|may|jul|aug|oct|dec))"
  private static let monthly =
    "(?: on (?:0*(?:[1-9]|[12][0-9]|3[01])|(?:first|second|third|fourth|last) \(weekday))"
    + "(?: from \(date))?| from \(date))"
  static let recurrence =
    "(?:\(date)|yearly on \(dayOfYear)"
    + "|every \(everyCount)weeks? on \(weekday)(?: \(weekday))*(?: from \(date))?"
    + "|every \(everyCount)months?\(monthly))(?: \(hours))?"

  static let id = "(?=[a-z0-9-]{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*"
  static let reference = "[a-z0-9._-]{1,140}"
  static let languageTag = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
  /// Without what cannot be seen.
  static let text =
    #"[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+"#
}

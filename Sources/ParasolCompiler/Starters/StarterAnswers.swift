import ParasolModel

/// What a new programme is told about itself, each as a person typed it.
public struct StarterAnswers: Sendable {
  /// One place of the new programme.
  public struct Site: Sendable {
    /// Its id.
    public var id: String
    /// What people call it.
    public var name: String

    /// A site, named after its id when it has no name.
    public init(id: String, name: String? = nil) {
      self.id = id
      self.name = name ?? StarterAnswers.name(for: id)
    }
  }

  /// The programme's id.
  public var programme = "our-programme"
  /// The programme's name.
  public var name = "Our programme"
  /// The id of the organization that runs it.
  public var organization = "our-group"
  /// BCP 47 tags, the first language first.
  public var languages = ["en"]
  /// The first day of the plan, a Monday.
  public var from = "2027-01-04"
  /// The length of the plan.
  public var weeks = "24"
  /// The IANA name of the time zone.
  public var timeZone = "Africa/Nairobi"
  /// Its sites; at least one.
  public var sites = [Site(id: "our-town")]

  /// What a starter says before anybody answered.
  public init() {}

  /// `Dawn harbour` for `dawn-harbour`.
  public static func name(for id: String) -> String {
    let words = id.replacing("-", with: " ").replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The first Monday after a day of the calendar, as `2027-01-04`; nil when there is no such day.
  public static func monday(after year: Int, _ month: Int, _ day: Int) -> String? {
    guard let today = CalendarDay(year: year, month: month, day: day) else { return nil }
    return (today + (7 - today.weekday.index)).description
  }
}

import ParasolModel

/// What a column of a table says.
enum ColumnRole: Hashable {
  case place, town, code, region, typology, group, method, date, source
  case near, area, days, hours, peakDays, peakHours
  /// Figures, of one group where its column says so.
  case low(String?)
  case high(String?)
  case people(String?)
  case point(String?)
  /// People there at the hours of the row.
  case present
  case weekday(Weekday)
  /// Leads to a person: never read, never shown.
  case personal
  /// Read by nobody: notes, numbers of rows, sums across.
  case unused

  /// As `--map` takes it.
  var word: String {
    switch self {
    case .place: "place"
    case .town: "town"
    case .code: "code"
    case .region: "region"
    case .typology: "typology"
    case .group: "group"
    case .method: "method"
    case .date: "date"
    case .source: "source"
    case .near: "near"
    case .area: "area"
    case .days: "days"
    case .hours: "hours"
    case .peakDays: "peak-days"
    case .peakHours: "peak-hours"
    case .low(let group): "low" + ColumnRole.suffix(group)
    case .high(let group): "high" + ColumnRole.suffix(group)
    case .people(let group): "people" + ColumnRole.suffix(group)
    case .point(let group): "point" + ColumnRole.suffix(group)
    case .present: "present"
    case .weekday(let day): day.rawValue
    case .personal: "personal"
    case .unused: "unused"
    }
  }

  private static func suffix(_ group: String?) -> String { group.map { ":" + $0 } ?? "" }

  static let words =
    plain.map(\.word) + ["low", "high", "people", "point"] + Weekday.allCases.map(\.rawValue)

  private static let plain: [ColumnRole] = [
    .place, .town, .code, .region, .typology, .group, .method, .date, .source, .near, .area, .days,
    .hours, .peakDays, .peakHours, .present, .unused,
  ]

  /// Nil for a word that `--map` does not know.
  init?(word: String) {
    if let found = ColumnRole.plain.first(where: { $0.word == word }) {
      self = found
      return
    }
    if let day = Weekday(rawValue: word) {
      self = .weekday(day)
      return
    }
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let group = parts.count == 2 ? String(parts[1]) : nil
    if let group, group.isEmpty { return nil }
    switch parts.first {
    case "low": self = .low(group)
    case "high": self = .high(group)
    case "people": self = .people(group)
    case "point": self = .point(group)
    default: return nil
    }
  }

  /// True for a column of figures.
  var isFigure: Bool { figureGroup != nil }

  /// The group of a column of figures, which may be none.
  var figureGroup: String?? {
    switch self {
    case .low(let group), .high(let group), .people(let group), .point(let group): .some(group)
    default: nil
    }
  }

  /// The same figure of a group.
  func of(_ group: String) -> ColumnRole {
    switch self {
    case .low: .low(group)
    case .high: .high(group)
    case .people: .people(group)
    case .point: .point(group)
    default: self
    }
  }
}

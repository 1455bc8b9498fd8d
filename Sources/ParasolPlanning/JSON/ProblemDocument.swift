import ParasolModel

/// The JSON form `parasol-site-problem/1`, field by field as it is written.
struct ProblemDocument: Codable {
  static let currentFormat = "parasol-site-problem/1"

  var format: String?
  var site: String
  var start: String
  var weeks: Int
  var cycleWeeks: Int?
  var keepRoster: Bool?
  var rules: RulesDocument?
  var weights: WeightsDocument?
  var travel: TravelDocument?
  var hotspots: [HotspotDocument]
  var workers: [WorkerDocument]
  var supervisors: [SupervisorDocument]?
  var meetings: [MeetingDocument]?
  var mobile: [ClinicDocument]?

  enum CodingKeys: String, CodingKey {
    case format, site, start, weeks, rules, weights, travel, hotspots, workers, supervisors
    case meetings, mobile
    case cycleWeeks = "cycle_weeks"
    case keepRoster = "keep_roster"
  }
}

struct TierDocument: Codable {
  var high: Int?
  var medium: Int?
  var low: Int?

  init(_ counts: TierCounts) {
    (high, medium, low) = (counts.high, counts.medium, counts.low)
  }

  var counts: TierCounts { TierCounts(high: high ?? 0, medium: medium ?? 0, low: low ?? 0) }
}

struct TravelDocument: Codable {
  var fixedMinutes: Int?
  var metresPerMinute: Int?

  enum CodingKeys: String, CodingKey {
    case fixedMinutes = "fixed_min"
    case metresPerMinute = "metres_per_min"
  }
}

struct HotspotDocument: Codable {
  var id: String
  var x: Int?
  var y: Int?
  var lang: String?
  var langs: [String]?
  var people: TierDocument
  var groups: [GroupDocument]?
  var windows: [[Int]]
  var pairFrom: Int?

  enum CodingKeys: String, CodingKey {
    case id, x, y, lang, langs, people, groups, windows
    case pairFrom = "pair_from"
  }
}

/// Acts are written as `12` or `25/2`; absent when not known.
struct GroupDocument: Codable {
  var id: String
  var people: Int
  var actsPerWeek: String?
  var analActsPerWeek: String?
  var workerGender: String?

  enum CodingKeys: String, CodingKey {
    case id, people
    case actsPerWeek = "acts_per_week"
    case analActsPerWeek = "anal_acts_per_week"
    case workerGender = "worker_gender"
  }
}

struct WorkerDocument: Codable {
  var id: String
  var x: Int?
  var y: Int?
  var langs: [String]?
  var gender: String?
  var avail: [[Int]]
  var avoid: [[Int]]?
  var off: [String]?
  var starts: String?
  var minutesWeek: Int
  var maxShiftsWeek: Int?
  var supervisor: String?
  var current: [String: Int]?
  /// By hotspot, then group, where today's roster says so.
  var currentGroups: [String: [String: Int]]?
  var lateHistory: Int?
  var weekendHistory: Int?

  enum CodingKeys: String, CodingKey {
    case id, x, y, langs, gender, avail, avoid, off, starts, supervisor, current
    case minutesWeek = "minutes_week"
    case maxShiftsWeek = "max_shifts_week"
    case currentGroups = "current_groups"
    case lateHistory = "late_history"
    case weekendHistory = "weekend_history"
  }
}

struct SupervisorDocument: Codable {
  var id: String
  var min: Int?
  var max: Int?
}

struct MeetingDocument: Codable {
  var id: String
  var kind: String?
  var date: String
  var start: Int
  var end: Int
  var x: Int?
  var y: Int?
  var workers: MeetingWorkers
}

/// `"*"`, or a list of ids.
enum MeetingWorkers: Codable {
  case all
  case some([String])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self), text == "*" {
      self = .all
    } else {
      self = .some(try container.decode([String].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .all: try container.encode("*")
    case .some(let ids): try container.encode(ids)
    }
  }
}

struct ClinicDocument: Codable {
  var id: String
  var hotspot: String
  var date: String
  var start: Int
  var end: Int
}

import ParasolSyntax

/// Something with an id in a section of its own.
package protocol Entity: Sendable {
  /// The key under which its kind stands: `hotspots`.
  static var section: String { get }
  /// As messages name it: `hotspot`.
  static var subject: String { get }
  /// What one of them is, in a sentence without its subject.
  static var summary: String { get }
  static var kind: EntityKind { get }

  var id: Located<String> { get }

  /// Every use of another entity's id.
  var references: [ReferenceUse] { get }

  init?(id: Located<String>, fields: inout FieldReader)
}

extension Entity {
  package var references: [ReferenceUse] { [] }
  package var span: Span { id.span }
}

/// What an id can name.
package enum EntityKind: String, Hashable, Sendable, CaseIterable {
  case populationGroup = "population group"
  case organization = "organization"
  case decision = "decision"
  case estimate = "estimate"
  case region = "region"
  case site = "site"
  case partnership = "partnership"
  case post = "post"
  case facility = "facility"
  case service = "service"
  case area = "area"
  case hotspot = "hotspot"
  case outreachWorker = "outreach worker"
  case supervisor = "supervisor"
  case training = "training"
  case committee = "committee"
  case safeSpace = "safe space"
  case crisisTeam = "crisis team"
  case responder = "responder"
  case event = "event"
  case record = "record"
  case goal = "goal"
  case referral = "referral"
  case directoryEntry = "directory entry"
  case distributionPoint = "distribution point"
  case report = "report"

  /// With its article: `an outreach worker`.
  package var withArticle: String {
    "aeo".contains(rawValue.prefix(1)) ? "an \(rawValue)" : "a \(rawValue)"
  }

  /// The key under which its entities stand.
  package var section: String {
    switch self {
    case .populationGroup: "population"
    case .facility: "facilities"
    case .responder: "crisis_teams"
    case .safeSpace: "safe_spaces"
    case .crisisTeam: "crisis_teams"
    case .outreachWorker: "outreach_workers"
    case .directoryEntry: "directory"
    case .distributionPoint: "distribution_points"
    default: rawValue + "s"
    }
  }

  /// Those who can take part in something or decide it.
  package static let parties: [EntityKind] = [
    .populationGroup, .organization, .committee, .outreachWorker, .supervisor, .responder,
    .crisisTeam,
  ]
}

/// A place in the text where an id is used.
package struct ReferenceUse: Sendable {
  package let reference: Located<Reference>
  package let key: String
  package let kinds: [EntityKind]
  /// Whether `outreach_workers`, `supervisors`, `staff` and `all` may stand there.
  package let allowsGroupWords: Bool

  package init(
    _ reference: Located<Reference>, _ key: String, _ kinds: [EntityKind],
    allowsGroupWords: Bool = false
  ) {
    self.reference = reference
    self.key = key
    self.kinds = kinds
    self.allowsGroupWords = allowsGroupWords
  }
}

/// Gathers the references of one entity.
struct ReferenceList {
  private(set) var uses: [ReferenceUse] = []

  init() {
    uses.reserveCapacity(8)
  }

  mutating func add(_ reference: Located<Reference>?, _ key: String, _ kinds: EntityKind...) {
    if let reference { uses.append(ReferenceUse(reference, key, kinds)) }
  }

  mutating func add(_ more: [ReferenceUse]) { uses += more }

  mutating func add(all list: Located<List<Reference>>?, _ key: String, _ kinds: EntityKind...) {
    for item in list?.value.items ?? [] { uses.append(ReferenceUse(item, key, kinds)) }
  }

  /// People and bodies, and the group words.
  mutating func add(parties list: Located<List<Reference>>?, _ key: String) {
    for item in list?.value.items ?? [] {
      uses.append(ReferenceUse(item, key, EntityKind.parties, allowsGroupWords: true))
    }
  }

  mutating func add(decision: Located<Reference>?) { add(decision, "decided", .decision) }

  mutating func add(
    names table: Located<Table<some FieldValue>>?, _ key: String, _ kind: EntityKind
  ) {
    for row in table?.value.rows ?? [] {
      uses.append(
        ReferenceUse(Located(Reference(row.name.value), at: row.name.span), key, [kind]))
    }
  }
}

import ParasolModel

extension ValueShape {
  /// How it is written, in words: `a list in [ ] of ...`.
  func described(_ expectation: String) -> String {
    switch self {
    case .choice(let choice): "one of the words of '\(choice.subject)'"
    case .list(.choice(let choice)): "a list in [ ] of words of '\(choice.subject)'"
    default: expectation
    }
  }

  /// A value of this shape as somebody may write it in one line.
  ///
  /// - Parameter key: the key under which it stands, which tells what its ids are ids of.
  func sample(under key: String) -> String {
    switch self {
    case .scalar(let scalar):
      scalar.name == Reference.scalar.name || scalar.name == EntityName.scalar.name
        ? SampleIDs.byKey[key] ?? "some-id" : scalar.examples.first ?? ""
    case .choice(let choice):
      (choice.values.first { !$0.meaning.hasPrefix("refused") } ?? choice.values.first)?.word ?? ""
    case .list(let element): "[\(element.sample(under: key))]"
    case .table(let names, let element):
      "{\(names?.sample(under: key) ?? SampleIDs.byKey[key] ?? "some-id"): \(element.sample(under: key))}"
    case .record(let fields): "{\(ValueShape.sample(fields))}"
    case .either(let forms): forms.first?.sample(under: key) ?? ""
    }
  }

  private static func sample(_ fields: [FieldShape]) -> String {
    let required = fields.filter(\.isRequired)
    let shown = required.isEmpty ? Array(fields.prefix(2)) : required
    return shown.map { "\($0.key): \($0.sample)" }.joined(separator: ", ")
  }

  /// The lists of words that may stand in it, but not below keys of its own.
  var ownChoices: [ChoiceShape] {
    switch self {
    case .scalar, .record: []
    case .choice(let choice): [choice]
    case .list(let element): element.ownChoices
    case .table(let names, let element): (names?.ownChoices ?? []) + element.ownChoices
    case .either(let forms): forms.flatMap(\.ownChoices)
    }
  }

  /// The typed scalars that may stand in it, but not below keys of its own.
  var ownScalars: [ScalarShape] {
    switch self {
    case .choice, .record: []
    case .scalar(let scalar): [scalar]
    case .list(let element), .table(_, let element): element.ownScalars
    case .either(let forms): forms.flatMap(\.ownScalars)
    }
  }

  /// The keys that stand directly in it.
  var ownFields: [FieldShape] {
    switch self {
    case .scalar, .choice: []
    case .record(let fields): fields
    case .list(let element), .table(_, let element): element.ownFields
    case .either(let forms): forms.flatMap(\.ownFields)
    }
  }
}

extension FieldShape {
  /// A value of this key as somebody may write it in one line.
  var sample: String { type.shape.sample(under: key) }
}

/// Ids as examples name them, so that an example never shows a hotspot where a post belongs.
enum SampleIDs {
  static let byKey: [String: String] = [
    "area": "hill", "starts_from": "hill", "office": "hill", "post": "outreach",
    "posts": "outreach", "leads_to": "supervision", "supervisor": "s01", "workers": "w01",
    "team": "r1", "call_receiver": "r1", "roles": "r1", "knows": "market-stage",
    "serves": "market-stage", "hotspot": "market-stage", "organization": "river-group",
    "payee": "river-group", "backup": "law-aid", "run_by": "river-group",
    "estimate": "mapping-walk",
    "decided": "assembly", "agreed": "assembly", "accepted": "assembly", "policy": "kenya",
    "extends": "street", "at": "clinic", "if_reactive": "clinic", "refer_to": "hospital",
    "meeting_place": "blue-room", "stock": "blue-room", "who": "w01", "people": "women",
    "own_time": "women", "registered": "women", "enumerated": "women", "printed_share": "women",
    "reference_population": "women", "user_groups": "women", "in": "north", "site": "river-town",
    "template": "street-town", "programme": "river-programme", "targets": "reached-monthly",
    "own": "room-visits", "from": "hiv_test", "to": "clinic", "design": "women",
    "conduct": "women", "release": "women", "parameters": "overloaded-outreach-worker",
    "change": "overloaded-outreach-worker",
  ]

  private static let bySection: [String: String] = [
    "hotspots": "market-stage", "outreach_workers": "w01", "supervisors": "s01",
    "population": "women", "organizations": "river-group", "decisions": "assembly",
    "estimates": "mapping-walk", "regions": "north", "posts": "outreach", "facilities": "clinic",
    "safe_spaces": "blue-room", "committees": "committee", "crisis_teams": "night-line",
    "trainings": "basic-course", "partnerships": "town-police", "events": "stock-day",
    "records": "map", "goals": "own-nurses", "referrals": "test-to-clinic", "directory": "law-aid",
    "distribution_points": "kiosk", "reports": "monthly",
  ]

  /// An id that an entity of the section may have.
  static func id(of section: SectionShape) -> String {
    if case .choice(let choice) = section.ids { return choice.values.first?.word ?? "" }
    return bySection[section.key] ?? "some-id"
  }
}

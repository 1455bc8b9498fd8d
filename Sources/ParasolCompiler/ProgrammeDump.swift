import ParasolModel
import ParasolSyntax

/// The resolved programme as JSON, in the form `parasol-programme/1`.
struct ProgrammeDump {
  static let format = "parasol-programme/1"

  let programme: Programme
  let written: WrittenProgramme
  let places: SourcePlaces
  let withProvenance: Bool

  var value: DumpedValue {
    DumpedValue.object(
      ("format", .text(ProgrammeDump.format)),
      ("parasol", .text(Parasol.version)),
      ("audience", .text("team")),
      (
        "handling",
        .text(
          "for the team alone: places, positions and hours stand here; keep it as you keep the map")
      ),
      ("draft", .flag(programme.isDraft)), ("programme", written.json), ("policy", policy),
      ("people", people), ("provenance", withProvenance ? provenance : nil))
  }

  private var policy: DumpedValue {
    let policy = programme.policy
    let rules = policy.rules.map { rule in
      DumpedValue.Member(
        key: rule,
        value: .object(
          policy.names(of: rule).map { name in
            DumpedValue.Member(key: name, value: figure(policy.parameter(rule, name)))
          }))
    }
    return .object(
      ("id", .text(policy.id)), ("month_factor", .text(policy.monthFactor.rawValue)),
      ("weeks_per_month", .number(policy.monthFactor.weeks)), ("figures", .object(rules)))
  }

  private func figure(_ figure: Policy.Parameter) -> DumpedValue {
    let change = figure.change.map { change in
      DumpedValue.object(
        [
          ("because", change.because?.value.text), ("source", change.source?.value.text),
          ("decided", change.decided?.value.text),
        ].compactMap { key, text in text.map { DumpedValue.Member(key: key, value: .text($0)) } }
          + places.json(change.value.span))
    }
    return .object(
      ("value", figure.value.json("\(figure.value)")),
      ("unit", figure.unit.isEmpty ? nil : .text(figure.unit)),
      ("source", figure.citation.text.isEmpty ? nil : .text(figure.citation.text)),
      ("evidence", .text(figure.citation.evidence.rawValue)), ("change", change))
  }

  /// Sums by site (F6), as staffing counts with them.
  private var people: DumpedValue {
    let sites = programme.sites.map { site in
      let groups = site.people.map { group, count in
        DumpedValue.Member(key: group.text, value: ProgrammeDump.range(count))
      }
      let total = site.people.reduce(CountRange.none) { $0 + $1.count }
      return DumpedValue.Member(
        key: site.id.text,
        value: .object(("groups", .object(groups)), ("total", ProgrammeDump.range(total))))
    }
    let total = programme.sites.flatMap(\.people).reduce(CountRange.none) { $0 + $1.count }
    return .object(("sites", .object(sites)), ("total", ProgrammeDump.range(total)))
  }

  private static func range(_ count: CountRange) -> DumpedValue {
    .object(
      ("low", .number(count.low)), ("high", .number(count.high)),
      ("planning_value", .number(count.planningValue)))
  }

  /// Every key by its path, and every scalar inside it.
  private var provenance: DumpedValue {
    let scopes = [written.scope] + written.sites
    return .object(
      scopes.flatMap { scope in
        ([scope.header] + scope.sections.flatMap(\.entities)).flatMap(members)
      })
  }

  private func members(of owner: WrittenFields) -> [DumpedValue.Member] {
    owner.fields.flatMap { field -> [DumpedValue.Member] in
      guard let holding = field.holding, let datum = field.datum else { return [] }
      let path = owner.path(of: field.key)
      let whole = DumpedValue.object(
        source(holding, at: datum.cursor)
          + (field.replaced.isEmpty
            ? [] : [.init(key: "replaces", value: .list(field.replaced.map(replaced)))]))
      let inside = datum.scalars(at: path).filter { $0.path != path }.map { scalar in
        DumpedValue.Member(
          key: scalar.path, value: .object(source(holding, at: scalar.cursor)))
      }
      return [DumpedValue.Member(key: path, value: whole)] + inside
    }
  }

  private func replaced(_ source: ValueSource) -> DumpedValue {
    .object(self.source(source, at: source.value))
  }

  private func source(_ source: ValueSource, at cursor: YAMLCursor) -> [DumpedValue.Member] {
    let layer: [(String, String?)] = [
      ("layer", source.layer.word), ("id", source.layer.id), ("template", source.layer.template),
    ]
    return places.json(cursor.valueSpan)
      + layer.compactMap { key, text in text.map { .init(key: key, value: .text($0)) } }
  }
}

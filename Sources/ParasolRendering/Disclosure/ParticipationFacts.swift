import ParasolModel

/// Who takes part in what, and who decided: counts and kinds of body, never a person.
package struct ParticipationFacts: Hashable, Sendable {
  package struct Stage: Hashable, Sendable {
    package let stage: ParticipationStage
    /// Nil while nobody has said.
    package let kind: ParticipationKind?
  }

  package struct FreedomAnswer: Hashable, Sendable {
    package let freedom: Freedom
    package let holds: Bool?
  }

  /// One occasion on which something was decided.
  package struct Occasion: Hashable, Sendable {
    /// What its author calls it; for the team alone, as an id may name a place.
    package let id: String?
    package let date: CalendarDay?
    package let who: [Party]
    package let sexWorkers: Int?
    package let others: Int?
    package let isAgreement: Bool
  }

  /// A body, or people by what they are to the programme; codes of persons are not kept.
  package enum Party: Hashable, Sendable {
    case body(LocalizedText)
    case workers, supervisors, committee, onCall
  }

  package let who: [Party]
  package let stages: [Stage]
  package let freedoms: [FreedomAnswer]
  /// By date, then id.
  package let decisions: [Occasion]

  package init(
    who: [Party], stages: [Stage], freedoms: [FreedomAnswer], decisions: [Occasion]
  ) {
    self.who = who
    self.stages = stages
    self.freedoms = freedoms
    self.decisions = decisions
  }
}

extension ParticipationFacts {
  init(_ programme: Programme, withIDs: Bool) {
    let stated = programme.header.participation?.value
    let agreements = Set(
      ([programme.header.shared.agreed] + programme.sites.map(\.header.shared.agreed))
        .compactMap { $0?.value.text.split(separator: ".").last.map(String.init) })
    let scopes: [(Site?, ScopeContent)] =
      [(nil, programme.content)] + programme.sites.map { ($0, $0.content) }
    let occasions = scopes.flatMap { site, content in
      content.decisions.map { decision -> Occasion in
        Occasion(
          id: withIDs ? decision.id.value : nil, date: decision.date?.value,
          who: Self.parties(decision.who?.value.values ?? [], programme, site),
          sexWorkers: decision.sexWorkers?.value.value, others: decision.others?.value.value,
          isAgreement: agreements.contains(decision.id.value))
      }
    }
    self.init(
      who: Self.parties(stated?.who?.value.values ?? [], programme, nil),
      stages: ParticipationStage.allCases.map {
        Stage(stage: $0, kind: stated?.stages?.value[$0.rawValue]?.value)
      },
      freedoms: Freedom.allCases.map {
        FreedomAnswer(freedom: $0, holds: stated?.freedoms?.value[$0.rawValue]?.value.value)
      },
      decisions: occasions.sorted(by: Self.inOrder))
  }

  private static func inOrder(_ left: Occasion, _ right: Occasion) -> Bool {
    let first = left.date?.number ?? Int.max
    let second = right.date?.number ?? Int.max
    return first == second
      ? (left.id ?? "").utf8.lexicographicallyPrecedes((right.id ?? "").utf8) : first < second
  }

  /// Each once, in the order in which they were named.
  private static func parties(
    _ references: [Reference], _ programme: Programme, _ site: Site?
  ) -> [Party] {
    var parties: [Party] = []
    for reference in references {
      let party = party(reference, programme, site)
      if !parties.contains(party) { parties.append(party) }
    }
    return parties
  }

  private static func party(_ reference: Reference, _ programme: Programme, _ site: Site?) -> Party
  {
    if reference.text == "supervisors" { return .supervisors }
    if programme.find(\.supervisors, reference, from: site) != nil { return .supervisors }
    if programme.find(\.committees, reference, from: site) != nil { return .committee }
    if programme.find(\.crisisTeams, reference, from: site) != nil { return .onCall }
    if let found = programme.find(\.organizations, reference, from: site) {
      return .body(found.name?.value ?? LocalizedText(found.id.value))
    }
    if let found = programme.find(\.population, reference, from: site) {
      return .body(found.name?.value ?? LocalizedText(found.id.value))
    }
    if ["staff", "all"].contains(reference.text) { return .body(LocalizedText(reference.text)) }
    if reference.text == "outreach_workers" { return .workers }
    return programme.find(\.workers, reference, from: site) != nil ? .workers : .onCall
  }
}

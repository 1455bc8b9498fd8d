import ParasolModel
import ParasolSyntax

/// Collects evidence by row, and reads what programme and sites have in common.
struct ProfileRows {
  let programme: Programme
  let site: Site?
  private(set) var rows = ParticipationProfile.Topic.allCases.map {
    ParticipationProfile.Row(topic: $0)
  }

  init(_ programme: Programme, _ site: Site?) {
    self.programme = programme
    self.site = site
  }

  mutating func add(
    _ topic: ParticipationProfile.Topic, _ approach: ProgrammeApproach, _ key: ProfilePhrase,
    _ parts: [String: ProfileSentence.Part] = [:], at place: Span
  ) {
    let sentence = ProfileSentence(key, parts)
    change(topic) {
      $0.evidence.append(.init(approach: approach, sentence: sentence, place: place))
    }
  }

  mutating func miss(
    _ topic: ParticipationProfile.Topic, _ key: ProfilePhrase,
    _ parts: [String: ProfileSentence.Part] = [:], help: ProfileSentence
  ) {
    let sentence = ProfileSentence(key, parts)
    change(topic) { $0.missing.append(.init(sentence: sentence, help: help)) }
  }

  private mutating func change(
    _ topic: ParticipationProfile.Topic, _ body: (inout ParticipationProfile.Row) -> Void
  ) {
    for index in rows.indices where rows[index].topic == topic { body(&rows[index]) }
  }

  /// What was decided, by whom: theirs where sex workers were more than all others.
  mutating func addDecision(
    _ topic: ParticipationProfile.Topic, _ what: ProfileSentence,
    _ decided: Located<Reference>?, missing: ProfileSentence
  ) {
    guard let decided, let decision = programme.find(\.decisions, decided.value, from: site) else {
      change(topic) {
        $0.missing.append(.init(sentence: missing, help: ProfileSentence(.helpDecided)))
      }
      return
    }
    let here = decision.sexWorkers?.value.value
    let others = decision.others?.value.value ?? 0
    let day = decision.date.map { ProfileSentence(.onDay, ["day": .day($0.value)]) }
    var parts: [String: ProfileSentence.Part] = ["what": .sentence(what)]
    parts["on_day"] = day.map { .sentence($0) }
    guard programme.isDecidedBySexWorkers(decision, from: site) else {
      add(topic, .done_for, .decidedWithout, parts, at: decided.span)
      return
    }
    guard let here else {
      add(topic, .done_with, .decidedWith, parts, at: decided.span)
      miss(
        topic, .missingCount, ["name": .name(decision.id.value)],
        help: .add("sex_workers:", below: decision.id.value))
      return
    }
    parts["sex_workers"] = ProfileSentence.sexWorkers(here)
    parts["others"] = ProfileSentence.others(others)
    add(
      topic, here > others ? .led_by : .done_with, others == 0 ? .decidedBy : .decidedByBoth,
      parts, at: decided.span)
  }

  // MARK: What a programme and a site both have

  mutating func addShared(_ shared: SharedSettings, _ content: ScopeContent) {
    addNeeds(shared, content)
    addAgreement(shared)
    addCommittees(content)
    addMonitoring(shared)
    addRelations(content)
  }

  private mutating func addNeeds(_ shared: SharedSettings, _ content: ScopeContent) {
    for goal in content.goals {
      let name: [String: ProfileSentence.Part] = ["name": .name(goal.id.value)]
      addDecision(
        .needs, ProfileSentence(.theGoal, name), goal.decided,
        missing: ProfileSentence(.missingGoal, name))
    }
    if let asked = shared.contact?.value.needsAssessment {
      let isAsked = asked.value.value
      add(
        .needs, isAsked ? .done_with : .done_for, isAsked ? .eachIsAsked : .nobodyIsAsked,
        at: asked.span)
    }
    for record in content.estimates {
      guard let here = record.sexWorkers else { continue }
      let count = here.value.value
      add(
        .needs, count > 0 ? .done_with : .done_for, count > 0 ? .countWith : .countWithout,
        ["name": .name(record.id.value), "sex_workers": ProfileSentence.sexWorkers(count)],
        at: here.span)
    }
    for measure in shared.qualityMeasures?.value.values ?? [] {
      addDecision(
        .needs, ProfileSentence(.goodQuality, ["text": .text(measure.text.value)]),
        measure.decided, missing: ProfileSentence(.missingQuality))
    }
  }

  private mutating func addAgreement(_ shared: SharedSettings) {
    if shared.agreed != nil {
      addDecision(
        .power, ProfileSentence(site == nil ? .theProgramme : .thePlanOfSite), shared.agreed,
        missing: ProfileSentence(.missingAgreed))
    } else if shared.status != nil {
      miss(.power, .missingAgreement, help: ProfileSentence(.helpAgreed))
    }
  }

  private mutating func addCommittees(_ content: ScopeContent) {
    for committee in content.committees {
      let id = committee.id.value
      if let seats = committee.seats {
        let theirs = seats.value.sexWorkers?.value.value ?? 0
        let staff = seats.value.staff?.value.value ?? 0
        add(
          .power, theirs == 0 ? .done_for : theirs > staff ? .led_by : .done_with, .committeeSeats,
          [
            "name": .name(id), "staff": .number(staff),
            "seats": ProfileSentence.counted(theirs, one: .seatsOne, many: .seats),
          ], at: seats.span)
      } else {
        miss(.power, .missingSeats, ["name": .name(id)], help: .add("seats:", below: id))
      }
      if let chooser = committee.chosenBy {
        add(
          .power, chooser.value == .sex_workers ? .led_by : .done_for, .committeeChosen,
          ["name": .name(id), "holder": ProfileSentence.word("holder", chooser.value)],
          at: chooser.span)
      }
    }
  }

  private mutating func addMonitoring(_ shared: SharedSettings) {
    guard let indicators = shared.indicators else { return }
    addDecision(
      .monitoring, ProfileSentence(.whatIsMeasured), indicators.value.decided,
      missing: ProfileSentence(.missingMeasured))
    let kinds = indicators.value.kinds(in: programme)
    let ofPeople = kinds.filter { ![.goods_services_count, .coverage].contains($0) }
    guard !kinds.isEmpty else { return }
    let place = indicators.value.use?.span ?? indicators.span
    if ofPeople.isEmpty {
      add(.monitoring, .done_for, .onlyCounted, at: place)
    } else {
      let words = Set(ofPeople.map(\.rawValue)).sorted()
      add(
        .monitoring, .done_with, .kindsMeasured,
        ["kinds": ProfileSentence.words("measure", words)], at: place)
    }
  }

  private mutating func addRelations(_ content: ScopeContent) {
    for space in content.safeSpaces {
      let id = space.id.value
      guard let manager = space.managedBy else {
        miss(
          .relations, .missingManager, ["name": .name(id)], help: .add("managed_by:", below: id))
        continue
      }
      let isTheirs = manager.value == .community_leaders
      add(
        .relations, isTheirs ? .led_by : .done_for, isTheirs ? .spaceTheirs : .spaceOther,
        ["name": .name(id)], at: manager.span)
    }
    let together = content.events.filter {
      [.group_activity, .leadership, .special_day].contains($0.eventKind.value)
    }
    if let first = together.first {
      add(
        .relations, .done_with, .together, ["names": .names(together.map(\.id.value))],
        at: first.id.span)
    }
    for partnership in content.partnerships {
      guard let votes = partnership.votes else { continue }
      let theirs = votes.value.sexWorkers?.value.value ?? 0
      let partner = votes.value.partner?.value.value ?? 0
      add(
        .relations, theirs == 0 ? .done_for : theirs > partner ? .led_by : .done_with,
        .partnershipVotes,
        [
          "name": .name(partnership.id.value), "partner": .number(partner),
          "votes": ProfileSentence.counted(theirs, one: .votesOne, many: .votes),
        ], at: votes.span)
    }
  }
}

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
    _ topic: ParticipationProfile.Topic, _ approach: ProgrammeApproach, _ text: String,
    at place: Span
  ) {
    change(topic) { $0.evidence.append(.init(approach: approach, text: text, place: place)) }
  }

  mutating func miss(_ topic: ParticipationProfile.Topic, _ text: String, help: String) {
    change(topic) { $0.missing.append(.init(text: text, help: help)) }
  }

  private mutating func change(
    _ topic: ParticipationProfile.Topic, _ body: (inout ParticipationProfile.Row) -> Void
  ) {
    for index in rows.indices where rows[index].topic == topic { body(&rows[index]) }
  }

  /// What was decided, by whom: theirs where sex workers were more than all others.
  mutating func addDecision(
    _ topic: ParticipationProfile.Topic, _ what: String, _ decided: Located<Reference>?,
    missing: String
  ) {
    guard let decided, let decision = programme.find(\.decisions, decided.value, from: site) else {
      miss(topic, missing, help: "name the decision with 'decided:'")
      return
    }
    let here = decision.sexWorkers?.value.value
    let others = decision.others?.value.value ?? 0
    let day = decision.date.map { " on \($0.value)" } ?? ""
    guard programme.isDecidedBySexWorkers(decision, from: site) else {
      add(topic, .done_for, "\(what) was decided\(day) without sex workers", at: decided.span)
      return
    }
    guard let here else {
      add(topic, .done_with, "\(what) was decided\(day) with sex workers", at: decided.span)
      miss(
        topic, "how many sex workers took part in '\(decision.id.value)'",
        help: "add 'sex_workers:' and 'others:' to it")
      return
    }
    let many = here.counted("sex worker")
    let with = others == 0 ? "" : " and \(others.counted("other"))"
    add(
      topic, here > others ? .led_by : .done_with, "\(what) was decided\(day) by \(many)\(with)",
      at: decided.span)
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
      addDecision(
        .needs, "the goal '\(goal.id.value)'", goal.decided,
        missing: "who set the goal '\(goal.id.value)'")
    }
    if let asked = shared.contact?.value.needsAssessment {
      let isAsked = asked.value.value
      add(
        .needs, isAsked ? .done_with : .done_for,
        isAsked ? "each person is asked what they need" : "nobody is asked what they need",
        at: asked.span)
    }
    for record in content.estimates {
      guard let here = record.sexWorkers else { continue }
      add(
        .needs, here.value.value > 0 ? .done_with : .done_for,
        here.value.value > 0
          ? "the count '\(record.id.value)' was made with \(here.value.value) sex workers"
          : "the count '\(record.id.value)' was made without sex workers", at: here.span)
    }
    for measure in shared.qualityMeasures?.value.values ?? [] {
      addDecision(
        .needs,
        "what good quality means ('\(measure.text.value.text(in: programme.languages[0]))')",
        measure.decided, missing: "who said what good quality means")
    }
  }

  private mutating func addAgreement(_ shared: SharedSettings) {
    if shared.agreed != nil {
      addDecision(
        .power, site == nil ? "the programme" : "the plan of this site", shared.agreed,
        missing: "who agreed it")
    } else if shared.status != nil {
      miss(
        .power, "that anybody has agreed it",
        help: "replace 'status: draft' by 'agreed:' once they have")
    }
  }

  private mutating func addCommittees(_ content: ScopeContent) {
    for committee in content.committees {
      let id = committee.id.value
      if let seats = committee.seats {
        let theirs = seats.value.sexWorkers?.value.value ?? 0
        let staff = seats.value.staff?.value.value ?? 0
        add(
          .power, theirs == 0 ? .done_for : theirs > staff ? .led_by : .done_with,
          "'\(id)' has \(theirs.counted("seat")) for sex workers and \(staff) for staff",
          at: seats.span)
      } else {
        miss(.power, "who sits on '\(id)'", help: "add 'seats:' to it")
      }
      if let chooser = committee.chosenBy {
        add(
          .power, chooser.value == .sex_workers ? .led_by : .done_for,
          "'\(id)' is chosen by \(chooser.value.rawValue.replacing("_", with: " "))",
          at: chooser.span)
      }
    }
  }

  private mutating func addMonitoring(_ shared: SharedSettings) {
    guard let indicators = shared.indicators else { return }
    addDecision(
      .monitoring, "what is measured", indicators.value.decided,
      missing: "who chose what is measured")
    let kinds = indicators.value.kinds(in: programme)
    let ofPeople = kinds.filter { ![.goods_services_count, .coverage].contains($0) }
    guard !kinds.isEmpty else { return }
    let place = indicators.value.use?.span ?? indicators.span
    if ofPeople.isEmpty {
      add(.monitoring, .done_for, "only services and coverage are counted", at: place)
    } else {
      let words = Set(ofPeople.map { $0.rawValue.replacing("_", with: " ") }).sorted()
      add(
        .monitoring, .done_with, "\(words.inWords) \(words.count == 1 ? "is" : "are") measured",
        at: place)
    }
  }

  private mutating func addRelations(_ content: ScopeContent) {
    for space in content.safeSpaces {
      guard let manager = space.managedBy else {
        miss(.relations, "who runs '\(space.id.value)'", help: "add 'managed_by:' to it")
        continue
      }
      let isTheirs = manager.value == .community_leaders
      add(
        .relations, isTheirs ? .led_by : .done_for,
        isTheirs
          ? "sex workers run the safe space '\(space.id.value)'"
          : "the safe space '\(space.id.value)' is run for sex workers", at: manager.span)
    }
    let together = content.events.filter {
      [.group_activity, .leadership, .special_day].contains($0.eventKind.value)
    }
    if let first = together.first {
      let ids = Listing.quoted(together.map(\.id.value))
      add(.relations, .done_with, "people come together at \(ids)", at: first.id.span)
    }
    for partnership in content.partnerships {
      guard let votes = partnership.votes else { continue }
      let theirs = votes.value.sexWorkers?.value.value ?? 0
      let partner = votes.value.partner?.value.value ?? 0
      add(
        .relations, theirs == 0 ? .done_for : theirs > partner ? .led_by : .done_with,
        "in '\(partnership.id.value)' sex workers have \(theirs.counted("vote")) and the partner \(partner)",
        at: votes.span)
    }
  }
}

extension Int {
  /// `1 vote`, `3 votes`
  func counted(_ word: String) -> String { "\(self) \(word)\(self == 1 ? "" : "s")" }
}

import ParasolModel
import ParasolSyntax

/// The profile of the programme itself.
struct ProgrammeProfile {
  private let programme: Programme
  private var rows: ProfileRows

  init(_ programme: Programme) {
    self.programme = programme
    rows = ProfileRows(programme, nil)
    rows.addShared(programme.header.shared, programme.content)
    addStages()
    addOrganizations()
    addWork()
    addReports()
    addMissing()
  }

  var part: ParticipationProfile.Part {
    ParticipationProfile.Part(
      site: nil, name: programme.name,
      stated: programme.header.transition?.value.approach, rows: rows.rows, freedoms: freedoms)
  }

  /// Being asked is not yet taking part (SWIT 1.2.2, p8).
  private static func approach(of kind: ParticipationKind) -> ProgrammeApproach {
    switch kind {
    case .consulted_only, .volunteer: .done_for
    case .paid_employee, .community_outreach_worker: .done_with
    case .decision_maker, .governance_member, .employer: .led_by
    }
  }

  private mutating func addStages() {
    let stated = programme.header.participation?.value.stages
    for stage in ParticipationStage.allCases {
      let word = ProfileSentence.word("stage", stage)
      guard let kind = stated?.value[stage.rawValue] else {
        rows.miss(
          .power, .missingStage, ["stage": word],
          help: .add("\(stage.rawValue):", below: "participation: stages:"))
        continue
      }
      rows.add(
        .power, Self.approach(of: kind.value),
        kind.value == .consulted_only ? .stageAsked : .stageKind,
        ["stage": word, "kind": ProfileSentence.word("kind", kind.value)], at: kind.span)
    }
  }

  private mutating func addOrganizations() {
    for organization in programme.content.organizations {
      let name: [String: ProfileSentence.Part] = ["name": .name(organization.id.value)]
      if let board = organization.board {
        let theirs = board.value.sexWorkers?.value.value ?? 0
        let rest = (board.value.staff?.value.value ?? 0) + (board.value.other?.value.value ?? 0)
        rows.add(
          .power, theirs == 0 ? .done_for : theirs > rest ? .led_by : .done_with, .board,
          name.with([
            "sex_workers": ProfileSentence.sexWorkers(theirs),
            "others": ProfileSentence.others(rest),
          ]), at: board.span)
      }
      if let money = organization.budgetControl {
        rows.add(
          .power, money.value == .sex_workers ? .led_by : .done_for, .money,
          name.with(["holder": ProfileSentence.word("holder", money.value)]), at: money.span)
      }
      guard organization.isCommunityLed else { continue }
      if let networks = organization.networks, !networks.value.values.isEmpty {
        let words = networks.value.values.map(\.rawValue)
        rows.add(
          .relations, .led_by, .networks,
          name.with(["networks": ProfileSentence.words("network", words)]), at: networks.span)
      }
      if let seats = organization.seatsOn, !seats.value.values.isEmpty {
        let words = seats.value.values.map(\.rawValue)
        rows.add(
          .relations, .led_by, .seatsOn,
          name.with(["matters": ProfileSentence.words("body", words)]), at: seats.span)
      }
    }
  }

  private mutating func addWork() {
    for post in programme.header.participation?.value.roles?.value.values ?? [] {
      let work = ["work": ProfileSentence.word("work", post.kind.value)]
      guard let holder = post.heldBy else {
        rows.miss(
          .work, .missingWork, work, help: .add("held_by:", below: post.kind.value.rawValue))
        continue
      }
      guard holder.value == .sex_workers else {
        rows.add(.work, .done_for, .workNotTheirs, work, at: holder.span)
        continue
      }
      let isPaid = post.paid?.value.value
      let approach: ProgrammeApproach =
        isPaid == false ? .done_for : post.kind.value == .outreach ? .done_with : .led_by
      let key: ProfilePhrase = isPaid.map { $0 ? .workPaid : .workUnpaid } ?? .workTheirs
      rows.add(.work, approach, key, work, at: holder.span)
    }
    for post in programme.content.posts {
      guard let holder = post.heldBy else { continue }
      let name: [String: ProfileSentence.Part] = ["name": .name(post.id.value)]
      guard holder.value == .sex_workers else {
        rows.add(
          .work, .done_for, .postOther,
          name.with(["holder": ProfileSentence.word("holder", holder.value)]), at: holder.span)
        continue
      }
      let isOutreach = post.role.value == .outreach_worker
      rows.add(
        .work, post.pay == nil ? .done_for : isOutreach ? .done_with : .led_by,
        post.pay == nil ? .postUnpaid : .postTheirs, name, at: holder.span)
    }
  }

  private mutating func addReports() {
    for flow in programme.content.reports {
      guard let feedback = flow.feedback else { continue }
      rows.add(
        .monitoring, .done_with, .feedback,
        ["name": .name(flow.id.value), "time": .duration(feedback.value)], at: feedback.span)
    }
  }

  private mutating func addMissing() {
    for row in rows.rows where row.evidence.isEmpty && row.missing.isEmpty {
      let (key, help): (ProfilePhrase, ProfileSentence) =
        switch row.topic {
        case .needs: (.missingNeeds, .add("decided:", below: "goals:"))
        case .power: (.missingPower, .add("stages:", below: "participation:"))
        case .work: (.missingCapacity, .add("roles:", below: "participation:"))
        case .monitoring: (.missingMonitoring, .add("use:", below: "indicators:"))
        case .relations: (.missingTies, .add("networks:", below: "organizations:"))
        }
      rows.miss(row.topic, key, help: help)
    }
  }

  // MARK: Box 1.1

  private var freedoms: [ParticipationProfile.FreedomRow] {
    Freedom.allCases.map { freedom in
      let stated = programme.header.participation?.value.freedoms?.value[freedom.rawValue]
      var row = ParticipationProfile.FreedomRow(freedom: freedom, holds: stated)
      if let stated {
        let isYes = stated.value.value
        row.evidence.append(
          .init(
            approach: isYes ? .led_by : .done_for,
            sentence: ProfileSentence(isYes ? .answersYes : .answersNo), place: stated.span))
      } else {
        row.missing.append(
          .init(
            sentence: ProfileSentence(.missingFreedom),
            help: .add("\(freedom.rawValue):", below: "participation: freedoms:")))
      }
      row.evidence += evidence(of: freedom)
      return row
    }
  }

  /// What else in the files speaks for or against it.
  private func evidence(of freedom: Freedom) -> [ParticipationProfile.Evidence] {
    let sites = programme.sites.map(\.content)
    let all = [programme.content] + sites
    switch freedom {
    case .choose_representatives:
      return all.flatMap(\.committees).compactMap { committee in
        committee.chosenBy.map { chooser in
          .init(
            approach: chooser.value == .sex_workers ? .led_by : .done_for,
            sentence: ProfileSentence(
              .seatsFilled,
              [
                "name": .name(committee.id.value),
                "holder": ProfileSentence.word("holder", chooser.value),
              ]), place: chooser.span)
        }
      }
    case .choose_how:
      return (programme.header.participation?.value.roles?.value.values ?? []).compactMap { role in
        guard role.heldBy?.value == .sex_workers, let place = role.heldBy?.span else { return nil }
        return .init(
          approach: .done_with,
          sentence: ProfileSentence(
            .openToThem, ["work": ProfileSentence.word("work", role.kind.value)]),
          place: place)
      }
    case .choose_whether:
      return [
        programme.header.promises?.value.tests.map { promise in
          let isFree = promise.value == .voluntary
          return .init(
            approach: isFree ? .done_with : .done_for,
            sentence: ProfileSentence(isFree ? .noTestCondition : .testsCompulsory),
            place: promise.span)
        }
      ].compactMap { $0 }
    case .equal_voice:
      return all.flatMap(\.partnerships).compactMap { partnership in
        partnership.votes.map { votes in
          let theirs = votes.value.sexWorkers?.value.value ?? 0
          let partner = votes.value.partner?.value.value ?? 0
          return .init(
            approach: theirs >= partner && theirs > 0 ? .led_by : .done_for,
            sentence: ProfileSentence(
              .theirVotes,
              [
                "name": .name(partnership.id.value), "partner": .number(partner),
                "votes": ProfileSentence.counted(theirs, one: .votesOne, many: .votes),
              ]), place: votes.span)
        }
      }
    }
  }
}

extension [String: ProfileSentence.Part] {
  fileprivate func with(_ others: [String: ProfileSentence.Part]) -> [String: ProfileSentence.Part]
  {
    merging(others) { first, _ in first }
  }
}

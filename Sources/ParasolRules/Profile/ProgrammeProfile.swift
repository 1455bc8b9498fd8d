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
      guard let kind = stated?.value[stage.rawValue] else {
        rows.miss(
          .power, "how sex workers take part in \(stage.rawValue)",
          help: "add '\(stage.rawValue):' to 'participation: stages:'")
        continue
      }
      let word = kind.value.rawValue.replacing("_", with: " ")
      let text =
        kind.value == .consulted_only
        ? "in \(stage.rawValue) sex workers are only asked"
        : "in \(stage.rawValue) sex workers are \(word)s"
      rows.add(.power, Self.approach(of: kind.value), text, at: kind.span)
    }
  }

  private mutating func addOrganizations() {
    for organization in programme.content.organizations {
      let id = organization.id.value
      if let board = organization.board {
        let theirs = board.value.sexWorkers?.value.value ?? 0
        let rest = (board.value.staff?.value.value ?? 0) + (board.value.other?.value.value ?? 0)
        rows.add(
          .power, theirs == 0 ? .done_for : theirs > rest ? .led_by : .done_with,
          "the board of '\(id)' has \(theirs.counted("sex worker")) and \(rest.counted("other"))",
          at: board.span)
      }
      if let money = organization.budgetControl {
        rows.add(
          .power, money.value == .sex_workers ? .led_by : .done_for,
          "the money of '\(id)' is controlled by \(money.value.rawValue.replacing("_", with: " "))",
          at: money.span)
      }
      guard organization.isCommunityLed else { continue }
      if let networks = organization.networks, !networks.value.values.isEmpty {
        let words = networks.value.values.map(\.rawValue).inWords
        rows.add(.relations, .led_by, "'\(id)' belongs to \(words) networks", at: networks.span)
      }
      if let seats = organization.seatsOn, !seats.value.values.isEmpty {
        let words = seats.value.values.map(\.rawValue).inWords
        rows.add(
          .relations, .led_by, "'\(id)' has seats where \(words) is decided", at: seats.span)
      }
    }
  }

  private mutating func addWork() {
    for post in programme.header.participation?.value.roles?.value.values ?? [] {
      let kind = post.kind.value.rawValue.replacing("_", with: " ")
      guard let holder = post.heldBy else {
        rows.miss(.work, "who does the work of \(kind)", help: "add 'held_by:' to that role")
        continue
      }
      guard holder.value == .sex_workers else {
        rows.add(.work, .done_for, "the work of \(kind) is not sex workers'", at: holder.span)
        continue
      }
      let isPaid = post.paid?.value.value
      let approach: ProgrammeApproach =
        isPaid == false ? .done_for : post.kind.value == .outreach ? .done_with : .led_by
      let pay = isPaid.map { $0 ? ", for pay" : ", unpaid" } ?? ""
      rows.add(.work, approach, "sex workers do the work of \(kind)\(pay)", at: holder.span)
    }
    for post in programme.content.posts {
      guard let holder = post.heldBy else { continue }
      let id = post.id.value
      guard holder.value == .sex_workers else {
        rows.add(
          .work, .done_for, "the post '\(id)' is held by \(holder.value.rawValue)", at: holder.span)
        continue
      }
      let isOutreach = post.role.value == .outreach_worker
      let text =
        "the post '\(id)' is held by sex workers" + (post.pay == nil ? ", without pay" : "")
      rows.add(
        .work, post.pay == nil ? .done_for : isOutreach ? .done_with : .led_by, text,
        at: holder.span)
    }
  }

  private mutating func addReports() {
    for flow in programme.content.reports {
      guard let feedback = flow.feedback else { continue }
      rows.add(
        .monitoring, .done_with,
        "those who send '\(flow.id.value)' hear what became of it within \(feedback.value)",
        at: feedback.span)
    }
  }

  private mutating func addMissing() {
    for row in rows.rows where row.evidence.isEmpty && row.missing.isEmpty {
      let (what, help) =
        switch row.topic {
        case .needs: ("whose needs the programme starts from", "add 'goals:' with 'decided:'")
        case .power: ("who decides", "add 'participation:' with 'stages:'")
        case .work: ("in what capacity sex workers work", "add 'roles:' below 'participation:'")
        case .monitoring: ("what is measured", "add 'indicators:' with 'decided:' and 'use:'")
        case .relations:
          ("which ties sex workers have among themselves", "add 'networks:' to their organization")
        }
      rows.miss(row.topic, what, help: help)
    }
  }

  // MARK: Box 1.1

  private var freedoms: [ParticipationProfile.FreedomRow] {
    Freedom.allCases.map { freedom in
      let stated = programme.header.participation?.value.freedoms?.value[freedom.rawValue]
      var row = ParticipationProfile.FreedomRow(freedom: freedom, holds: stated)
      if let stated {
        let answer = stated.value.value ? "yes" : "no"
        row.evidence.append(
          .init(
            approach: stated.value.value ? .led_by : .done_for,
            text: "the programme answers '\(answer)'", place: stated.span))
      } else {
        row.missing.append(
          .init(
            text: "whether it holds",
            help: "add '\(freedom.rawValue):' below 'participation: freedoms:'"))
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
            text: "the seats of '\(committee.id.value)' are filled by "
              + chooser.value.rawValue.replacing("_", with: " "), place: chooser.span)
        }
      }
    case .choose_how:
      return (programme.header.participation?.value.roles?.value.values ?? []).compactMap { role in
        guard role.heldBy?.value == .sex_workers, let place = role.heldBy?.span else { return nil }
        return .init(
          approach: .done_with,
          text: "\(role.kind.value.rawValue.replacing("_", with: " ")) is open to them",
          place: place)
      }
    case .choose_whether:
      return [
        programme.header.promises?.value.tests.map { promise in
          let isFree = promise.value == .voluntary
          return .init(
            approach: isFree ? .done_with : .done_for,
            text: isFree ? "no test is a condition" : "tests are compulsory", place: promise.span)
        }
      ].compactMap { $0 }
    case .equal_voice:
      return all.flatMap(\.partnerships).compactMap { partnership in
        partnership.votes.map { votes in
          let theirs = votes.value.sexWorkers?.value.value ?? 0
          let partner = votes.value.partner?.value.value ?? 0
          return .init(
            approach: theirs >= partner && theirs > 0 ? .led_by : .done_for,
            text: "in '\(partnership.id.value)' they have \(theirs) votes, the partner \(partner)",
            place: votes.span)
        }
      }
    }
  }
}

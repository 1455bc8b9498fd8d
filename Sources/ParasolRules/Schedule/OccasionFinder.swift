import ParasolModel
import ParasolSyntax

/// Finds the dated occasions of a programme.
struct OccasionFinder {
  private let programme: Programme
  private let plan: PlanPeriod
  private let participants: Participants

  /// Nil without a plan: nothing has a date then.
  init?(_ programme: Programme) {
    guard let plan = programme.plan else { return nil }
    self.programme = programme
    self.plan = plan
    participants = Participants(programme)
  }

  /// Those of the programme, then those of each site.
  func all(_ teams: Teams) -> [Occasion] {
    let shared = all(in: programme.content, nil)
    return reviews(teams) + shared + programme.sites.flatMap { all(in: $0.content, $0) }
  }

  private func all(in content: ScopeContent, _ site: Site?) -> [Occasion] {
    content.committees.compactMap { meeting($0, site) }
      + content.trainings.compactMap { training($0, site) }
      + content.events.compactMap { event($0, site) }
      + content.crisisTeams.flatMap { shifts($0, site) }
  }

  private func reviews(_ teams: Teams) -> [Occasion] {
    teams.teams.compactMap { team in
      guard let review = team.supervisor.review, let hours = review.value.hours else {
        return nil
      }
      let supervisor = Participant(site: team.site?.id, code: team.supervisor.id.value)
      let members = team.members.map { Participant(site: $0.site.id, code: $0.worker.id.value) }
      return Occasion(
        title: "the weekly review of '\(team.supervisor.id.value)'", span: review.span,
        subject: .of(team.supervisor, in: team.site), site: team.site,
        source: .meeting(.review), place: place(team.supervisor.at, team.site),
        room: nil,
        days: programme.days(of: review.value, at: team.site), hours: hours, named: [supervisor],
        everyone: Set(members + [supervisor]),
        isMeeting: true)
    }
  }

  private func meeting(_ committee: Committee, _ site: Site?) -> Occasion? {
    guard let meets = committee.meets, let hours = meets.value.hours else { return nil }
    let members = participants.members(of: committee, site)
    return Occasion(
      title: "the meeting of committee '\(committee.id.value)'", span: meets.span,
      subject: .of(committee, in: site), site: site, source: .meeting(.committee_meeting),
      place: place(committee.at, site), room: nil, days: programme.days(of: meets.value, at: site),
      hours: hours,
      named: members, everyone: members, isMeeting: true)
  }

  private func training(_ training: Training, _ site: Site?) -> Occasion? {
    guard let dates = training.dates, let time = training.time else { return nil }
    let (named, everyone) = people(training.who, site)
    return Occasion(
      title: "training '\(training.id.value)'", span: dates.span,
      subject: .of(training, in: site), site: site, source: .training,
      place: place(training.at, site), room: nil,
      days: dates.value.values.flatMap(\.days).filter(plan.days.contains).sorted(),
      hours: time.value,
      named: named, everyone: everyone, isMeeting: true)
  }

  private func event(_ event: Event, _ site: Site?) -> Occasion? {
    guard let when = event.when, let hours = when.value.hours else { return nil }
    let (named, everyone) = people(event.who, site)
    return Occasion(
      title: "event '\(event.id.value)'", span: when.span, subject: .of(event, in: site),
      site: site, source: .event(event.eventKind.value), place: place(event.at, site),
      room: event.room?.value.text,
      days: programme.days(
        of: when.value, at: site, except: event.except?.value.values ?? []), hours: hours,
      named: named, everyone: everyone,
      isMeeting: event.eventKind.value != .gatekeeper_visit)
  }

  private func shifts(_ team: CrisisTeam, _ site: Site?) -> [Occasion] {
    (team.rota?.value.values ?? []).map { shift in
      let window = shift.when.value
      let codes = (shift.who?.value.values ?? []).map { Reference($0.text) }
      let onCall = Set(codes.flatMap { participants.all($0, from: site) })
      // The night before the plan begins reaches into it.
      let all = (plan.days.lowerBound.number - 1...plan.days.upperBound.number)
        .map(CalendarDay.init)
      return Occasion(
        title: "a shift of crisis team '\(team.id.value)'", span: shift.when.span,
        subject: .of(team, in: site), site: site, source: .shift(of: ObjectIdentifier(team)),
        place: nil, room: nil,
        days: all.filter { window.days.contains($0.weekday) }, hours: window.hours,
        named: onCall, everyone: onCall,
        isMeeting: false)
    }
  }

  private func people(
    _ who: Located<List<Reference>>?, _ site: Site?
  ) -> (named: Set<Participant>, everyone: Set<Participant>) {
    var named: Set<Participant> = []
    var implied: Set<Participant> = []
    for reference in who?.value.values ?? [] {
      let found = participants.all(reference, from: site)
      if GroupWords.all.contains(reference.text) {
        implied.formUnion(found)
      } else {
        named.formUnion(found)
      }
    }
    return (named, implied.union(named))
  }

  private func place(_ at: Located<Reference>?, _ site: Site?) -> String? {
    (at ?? site?.meetingPlace ?? programme.header.shared.meetingPlace)?.value.text
  }
}

import ParasolModel

/// Expands what recurs at a site besides outreach into dated entries. None of it is a decision of
/// the planner.
struct SiteCalendar {
  let programme: Programme
  let site: Site
  /// First and last day of the plan.
  let days: ClosedRange<CalendarDay>

  func entries() -> [CalendarEntry] {
    var entries = reviews() + ownTimes()
    for (content, isOfProgramme) in [(site.content, false), (programme.content, true)] {
      let scope = CalendarScope(calendar: self, content: content, isOfProgramme: isOfProgramme)
      entries += scope.committees() + scope.trainings() + scope.events() + scope.onCall()
      entries += scope.clinics()
    }
    return entries.sorted(by: CalendarEntry.inOrder)
  }

  var workers: [WorkerID] { site.content.workers.map { WorkerID($0.id.value) } }

  /// A review falls out while the supervisor is on leave.
  private func reviews() -> [CalendarEntry] {
    (site.content.supervisors + programme.content.supervisors).flatMap {
      supervisor -> [CalendarEntry] in
      let team = site.content.workers.filter {
        guard let reference = $0.supervisor?.value else { return false }
        return programme.find(\.supervisors, reference, from: site)?.id.value
          == supervisor.id.value
      }
      guard let review = supervisor.review?.value, !team.isEmpty else { return [] }
      let leave = supervisor.leave?.value.values ?? []
      return programme.days(of: review, at: site, except: leave).map { day in
        CalendarEntry(
          kind: .review, id: supervisor.id.value, day: day, hours: review.hours,
          place: supervisor.at?.value.text ?? site.meetingPlace?.value.text,
          workers: team.map { WorkerID($0.id.value) },
          supervisors: [SupervisorID(supervisor.id.value)])
      }
    }
  }

  private func ownTimes() -> [CalendarEntry] {
    site.content.safeSpaces.flatMap { space in
      (space.ownTime?.value.rows ?? []).flatMap { row in
        dates(of: row.value.value).map { day in
          CalendarEntry(
            kind: .ownTime, id: space.id.value, day: day, hours: row.value.value.hours,
            place: space.id.value, others: [row.name.value])
        }
      }
    }
  }

  /// The days of the plan on which a weekly window begins.
  func dates(of window: WeeklyWindow) -> [CalendarDay] {
    (days.lowerBound.number...days.upperBound.number).map { CalendarDay(number: $0) }
      .filter { window.days.contains($0.weekday) }
  }
}

/// The entries that one scope, the site or the programme, adds to a site's calendar.
struct CalendarScope {
  let calendar: SiteCalendar
  let content: ScopeContent
  let isOfProgramme: Bool

  private var programme: Programme { calendar.programme }
  private var site: Site { calendar.site }

  func committees() -> [CalendarEntry] {
    content.committees.flatMap { committee -> [CalendarEntry] in
      guard let meets = committee.meets?.value else { return [] }
      let people = parties(committee.workers?.value.values ?? [])
      return entries(
        .committee, committee.id.value, meets, at: committee.at?.value.text, people)
    }
  }

  func trainings() -> [CalendarEntry] {
    content.trainings.flatMap { training -> [CalendarEntry] in
      let people = parties(training.who?.value.values ?? [])
      let spans = training.dates?.value.values ?? []
      guard concerns(people) else { return [] }
      return spans.flatMap(\.days).filter { calendar.days.contains($0) }.map { day in
        entry(
          .training, training.id.value, day, training.time?.value, at: training.at?.value.text,
          people)
      }
    }
  }

  func events() -> [CalendarEntry] {
    content.events.flatMap { event -> [CalendarEntry] in
      guard let when = event.when?.value else { return [] }
      let people = parties(event.who?.value.values ?? [])
      return entries(
        .event, event.id.value, when, except: event.except?.value.values ?? [],
        at: event.at?.value.text, people)
    }
  }

  /// Outreach clinics at the site's own hotspots and places; one of the programme's stands where its
  /// place is.
  func clinics() -> [CalendarEntry] {
    content.facilities.flatMap { facility -> [CalendarEntry] in
      guard let when = facility.when?.value, let place = facility.at?.value.text else { return [] }
      let parts = place.split(separator: ".").map(String.init)
      let isHere = site.content.find(\.hotspots, parts.last ?? place) != nil
      guard !isOfProgramme || (isHere && (parts.count == 1 || parts[0] == site.id.text)) else {
        return []
      }
      return programme.days(of: when, at: site).map { day in
        CalendarEntry(
          kind: .clinic, id: facility.id.value, isOfProgramme: isOfProgramme, day: day,
          hours: when.hours, place: place)
      }
    }
  }

  func onCall() -> [CalendarEntry] {
    content.crisisTeams.flatMap { team in
      (team.rota?.value.values ?? []).flatMap { shift -> [CalendarEntry] in
        let codes = (shift.who?.value.values ?? []).map { Reference($0.text) }
        let people = parties(codes)
        guard !isOfProgramme || !people.workers.isEmpty else { return [] }
        return calendar.dates(of: shift.when.value).map { day in
          CalendarEntry(
            kind: .onCall, id: team.id.value, isOfProgramme: isOfProgramme, day: day,
            hours: shift.when.value.hours, place: nil, workers: people.workers,
            supervisors: people.supervisors, others: people.others)
        }
      }
    }
  }

  private func entries(
    _ kind: CalendarEntry.Kind, _ id: String, _ when: Recurrence, except: [DaySpan] = [],
    at place: String?, _ people: Parties
  ) -> [CalendarEntry] {
    guard concerns(people) else { return [] }
    let own: Site? = isOfProgramme ? nil : site
    return programme.days(of: when, at: own, except: except).map { day in
      entry(kind, id, day, when.hours, at: place, people)
    }
  }

  private func entry(
    _ kind: CalendarEntry.Kind, _ id: String, _ day: CalendarDay, _ hours: TimeRange?,
    at place: String?, _ people: Parties
  ) -> CalendarEntry {
    CalendarEntry(
      kind: kind, id: id, isOfProgramme: isOfProgramme, day: day, hours: hours,
      place: place ?? site.meetingPlace?.value.text, workers: people.workers,
      supervisors: people.supervisors, others: people.others)
  }

  /// The programme's own entries stand in the calendar of the sites whose people take part.
  private func concerns(_ people: Parties) -> Bool {
    !isOfProgramme || !people.workers.isEmpty || !people.supervisors.isEmpty
  }

  struct Parties {
    var workers: [WorkerID] = []
    var supervisors: [SupervisorID] = []
    var others: [String] = []
  }

  /// Workers and supervisors of the site, and the names of all others.
  private func parties(_ references: [Reference]) -> Parties {
    var parties = Parties()
    for reference in references { add(reference, to: &parties, depth: 0) }
    parties.workers = Set(parties.workers).sorted()
    parties.supervisors = Set(parties.supervisors).sorted()
    return parties
  }

  private func add(_ reference: Reference, to parties: inout Parties, depth: Int) {
    let supervisors = site.content.supervisors.map { SupervisorID($0.id.value) }
    switch reference.text {
    case "outreach_workers": parties.workers += calendar.workers
    case "supervisors": parties.supervisors += supervisors
    case "all":
      parties.workers += calendar.workers
      parties.supervisors += supervisors
      parties.others.append("all")
    default: addNamed(reference, to: &parties, depth: depth)
    }
  }

  private func addNamed(_ reference: Reference, to parties: inout Parties, depth: Int) {
    let parts = reference.text.split(separator: ".").map(String.init)
    let isElsewhere = parts.count == 2 && parts[0] != site.id.text
    let name = parts.last ?? reference.text
    if isElsewhere {
      parties.others.append(reference.text)
    } else if site.content.find(\.workers, name) != nil {
      parties.workers.append(WorkerID(name))
    } else if site.content.find(\.supervisors, name) != nil
      || programme.content.find(\.supervisors, name) != nil
    {
      parties.supervisors.append(SupervisorID(name))
    } else if let committee = programme.find(\.committees, reference, from: site), depth == 0 {
      parties.others.append(reference.text)
      for member in committee.workers?.value.values ?? [] {
        add(member, to: &parties, depth: depth + 1)
      }
    } else {
      parties.others.append(reference.text)
    }
  }
}

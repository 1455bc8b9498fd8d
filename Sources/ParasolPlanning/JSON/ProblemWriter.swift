import ParasolModel

extension ProblemDocument {
  /// The written form of a problem.
  init(_ problem: SiteProblem) {
    format = ProblemDocument.currentFormat
    site = problem.site.text
    start = problem.start.description
    weeks = problem.weeks
    cycleWeeks = problem.rules.cycleWeeks
    keepRoster = problem.keepsRoster ? true : nil
    var limits = RulesDocument(problem.rules)
    limits.set(services: problem.services)
    rules = limits
    weights = WeightsDocument(problem.weights)
    travel = TravelDocument(
      fixedMinutes: problem.travel.fixedMinutes, metresPerMinute: problem.travel.metresPerMinute)
    hotspots = problem.hotspots.map(HotspotDocument.init)
    workers = problem.workers.map(WorkerDocument.init)
    supervisors = problem.supervisors.map {
      SupervisorDocument(id: $0.id.text, min: $0.min, max: $0.max)
    }
    meetings = problem.meetings.map(MeetingDocument.init)
    mobile = problem.clinics.map {
      ClinicDocument(
        id: $0.id, hotspot: $0.hotspot.text, date: $0.day.description, start: $0.hours.start,
        end: $0.hours.end)
    }
  }
}

extension DayWindow {
  fileprivate var document: [Int] { [weekday.index, hours.start, hours.end] }
}

extension HotspotDocument {
  fileprivate init(_ hotspot: ProblemHotspot) {
    id = hotspot.id.text
    (x, y) = (hotspot.point.x, hotspot.point.y)
    langs = hotspot.languages
    people = TierDocument(hotspot.tiers)
    groups = hotspot.groups.map {
      GroupDocument(
        id: $0.id.text, people: $0.people, actsPerWeek: $0.actsPerWeek.map(FractionText.write),
        analActsPerWeek: $0.analActsPerWeek.map(FractionText.write),
        workerGender: $0.workerGender)
    }
    windows = hotspot.windows.map(\.document)
    pairFrom = hotspot.pairFrom
  }
}

extension WorkerDocument {
  fileprivate init(_ worker: ProblemWorker) {
    id = worker.id.text
    (x, y) = (worker.start.x, worker.start.y)
    langs = worker.languages
    gender = worker.gender
    avail = worker.available.map(\.document)
    avoid = worker.avoid.map(\.document)
    off = worker.leave.map(\.description)
    starts = worker.startsOn?.description
    minutesWeek = worker.minutesPerWeek
    maxShiftsWeek = worker.maxShiftsPerWeek
    supervisor = worker.supervisor?.text
    current = worker.current.reduce(into: [:]) { $0[$1.hotspot.text] = $1.people }
    let grouped = worker.current.filter { !$0.groups.isEmpty }
    currentGroups = grouped.reduce(into: [:]) { result, entry in
      result[entry.hotspot.text] = entry.groups.reduce(into: [:]) {
        $0[$1.group.text] = $1.people
      }
    }
    lateHistory = worker.lateHistory
    weekendHistory = worker.weekendHistory
  }
}

extension MeetingDocument {
  fileprivate init(_ meeting: ProblemMeeting) {
    id = meeting.id
    kind = meeting.kind.rawValue
    date = meeting.day.description
    (start, end) = (meeting.hours.start, meeting.hours.end)
    (x, y) = (meeting.point.x, meeting.point.y)
    workers = meeting.participants.map { .some($0.map(\.text)) } ?? .all
  }
}

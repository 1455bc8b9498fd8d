import ParasolModel

/// What one site's plan amounts to.
struct PlanFigures {
  let plan: SitePlan
  let site: Site
  let people: Int
  let covered: Int
  /// People in care, by worker in order of id.
  let loads: [(worker: WorkerID, people: Int)]
  /// Sessions, each once however many workers are there.
  let sessions: Int
  /// Sessions at which two or more workers are.
  let pairs: Int
  /// Shifts of one worker on one date with a session that ends after the policy's `late_after`.
  let nights: [WorkerID: Int]
  /// Shifts of one worker on a Saturday or Sunday.
  let weekendShifts: [WorkerID: Int]
  /// Minutes of sessions over the whole plan.
  let sessionMinutes: [WorkerID: Int]
  /// Minutes of meetings, trainings and shifts on call over the whole plan.
  let meetingMinutes: [WorkerID: Int]
  /// Minutes a week that the posts pay; nil where a post states no hours.
  let contractMinutes: [WorkerID: Int]
  /// What the posts of workers and supervisors pay a month, by currency; sorted.
  let pay: [(currency: String, amount: Fraction)]
  /// Workers and supervisors whose post states no pay.
  let withoutPay: Int
  /// What outreach workers hand out, by month.
  let condoms: [(month: CalendarMonth, pieces: Int)]
  let weeks: Int
  let lateAfter: Int

  init?(_ plan: SitePlan, of programme: Programme) {
    guard let site = programme.site(plan.site) else { return nil }
    self.plan = plan
    self.site = site
    weeks = max(1, (plan.end - plan.start + 1) / 7)
    covered = plan.slices.reduce(0) { $0 + $1.people }
    people = covered + plan.uncovered.reduce(0) { $0 + $1.tiers.total }
    let workers = site.content.workers.map { WorkerID($0.id.value) }
    loads = workers.map { worker in
      (worker, plan.slices.filter { $0.worker == worker }.reduce(0) { $0 + $1.people })
    }
    let places = Dictionary(grouping: plan.rota) { SessionPlace($0) }
    sessions = places.count
    pairs = places.values.count { $0.count > 1 }
    let late = programme.policy.duration("planning", "late_after").minutes ?? 1260
    lateAfter = late
    let byWorker = Dictionary(grouping: plan.rota, by: \.worker)
    nights = byWorker.mapValues { sessions in
      Set(sessions.filter { $0.hours.end > late || $0.hours.start < 300 }.map(\.day)).count
    }
    weekendShifts = byWorker.mapValues { sessions in
      Set(sessions.map(\.day).filter { $0.weekday == .sat || $0.weekday == .sun }).count
    }
    sessionMinutes = byWorker.mapValues { $0.reduce(0) { $0 + $1.hours.minutes } }
    var meetings: [WorkerID: Int] = [:]
    for entry in plan.calendar {
      for worker in entry.workers where !PlanFigures.isAway(worker, on: entry.day, site) {
        meetings[worker, default: 0] += entry.hours?.minutes ?? 0
      }
    }
    meetingMinutes = meetings
    let posts = PlanPay(programme: programme, site: site)
    contractMinutes = posts.contractMinutes
    (pay, withoutPay) = (posts.monthly, posts.withoutPay)
    condoms = plan.supplies.filter { $0.product == .male_condom }.map { ($0.month, $0.handedOut) }
  }

  private struct SessionPlace: Hashable {
    let hotspot: HotspotID
    let day: CalendarDay
    let hours: TimeRange

    init(_ attendance: Attendance) {
      (hotspot, day, hours) = (attendance.hotspot, attendance.day, attendance.hours)
    }
  }

  private static func isAway(_ worker: WorkerID, on day: CalendarDay, _ site: Site) -> Bool {
    guard let found = site.content.find(\.workers, worker.text) else { return false }
    let leave = found.leave?.value.values ?? []
    return leave.contains { $0.contains(day) } || day < found.starts?.value ?? day
  }

  /// People in care of the worker with the fewest and of her with the most; nil without workers.
  var loadRange: (low: Int, high: Int)? {
    guard let low = loads.map(\.people).min(), let high = loads.map(\.people).max() else {
      return nil
    }
    return (low, high)
  }

  /// The months that lie wholly in the plan; all of them where none does.
  var fullMonths: [(month: CalendarMonth, pieces: Int)] {
    let full = condoms.filter { $0.month.first >= plan.start && $0.month.last <= plan.end }
    return full.isEmpty ? condoms : full
  }

  var nightCount: Int { nights.values.reduce(0, +) }
  var weekendCount: Int { weekendShifts.values.reduce(0, +) }
  var paidMinutes: Int {
    sessionMinutes.values.reduce(0, +) + meetingMinutes.values.reduce(0, +)
  }

  /// What one worker has of a count.
  func of(_ worker: WorkerID, _ counts: [WorkerID: Int]) -> Int { counts[worker] ?? 0 }

  /// Sessions that slices need and do not have.
  var missingSessions: Int { plan.missingSessions.reduce(0) { $0 + $1.sessions } }

  /// Shortfalls that leave people without something they should have, or a worker with a clash.
  var gaps: [Shortfall] { plan.shortfalls.filter { $0.kind != .workersUnderLoad } }
}

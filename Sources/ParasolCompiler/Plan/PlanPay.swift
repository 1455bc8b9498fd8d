import ParasolModel

/// What the posts of a site's outreach workers and supervisors pay, and for how much time.
struct PlanPay {
  /// By currency, a month; sorted.
  let monthly: [(currency: String, amount: Fraction)]
  /// Workers and supervisors whose post states no pay that can be turned into a month's.
  let withoutPay: Int
  /// Minutes a week by worker, where the post states them.
  let contractMinutes: [WorkerID: Int]

  init(programme: Programme, site: Site) {
    let workers = site.content.workers.map { ($0.id.value, $0.post) }
    let people = workers + site.content.supervisors.map { ($0.id.value, $0.post) }
    func post(_ reference: Located<Reference>?) -> Post? {
      reference.flatMap { programme.find(\.posts, $0.value, from: site) }
    }
    var sums: [String: Fraction] = [:]
    var without = 0
    for (_, reference) in people {
      if let pay = post(reference)?.pay?.value, let month = PlanPay.month(pay, programme) {
        sums[pay.currency, default: .zero] += month
      } else {
        without += 1
      }
    }
    monthly = sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    withoutPay = without
    var minutes: [WorkerID: Int] = [:]
    for (id, reference) in workers {
      guard let hours = post(reference)?.hours?.value else { continue }
      minutes[WorkerID(id)] = PlanPay.week(hours, programme)
    }
    contractMinutes = minutes
  }

  /// Months and weeks as the policy counts them; nil for a route, which has no length.
  private static func month(_ pay: Money, _ programme: Programme) -> Fraction? {
    let weeks = programme.policy.monthFactor.weeks
    switch pay.period {
    case .month: return pay.amount
    case .year: return pay.amount / 12
    case .week: return pay.amount * weeks
    case .day: return pay.amount * programme.policy.number("planning", "days_per_week") * weeks
    case .route, nil: return nil
    }
  }

  private static func week(_ hours: Rate, _ programme: Programme) -> Int {
    let minutes = hours.amount * 60
    switch hours.period {
    case .day: return (minutes * programme.policy.number("planning", "days_per_week")).floor
    case .month: return (minutes / programme.policy.monthFactor.weeks).floor
    case .year: return (minutes / 52).floor
    case .week, .route: return minutes.floor
    }
  }
}

import ParasolModel
import ParasolSyntax

/// No plan leads from today's roles to a programme run by sex workers.
enum NoPathToLeadership: Rule {
  static let id: DiagnosticID = "no-path-to-leadership"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .participation,
    summary: "No plan leads from today's roles to a programme run by sex workers.",
    why: "Without a goal, a day and steps, a programme for sex workers stays one for ever.",
    remedy:
      "Write down the goal, the day by which it is reached, a step towards management or governance, and what is done each year to build leaders.",
    citation: .swit("1.2.1, 1.2.2 and 1.2.6", "p7-9, p13"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("transition") else { return }
    guard let transition = programme.header.transition else {
      tellNone(programme, report)
      return
    }
    guard transition.value.approach?.value != .led_by else { return }
    var missing: [(what: String, key: String)] = []
    if transition.value.goal == nil { missing.append(("the goal", "goal:")) }
    if transition.value.by == nil { missing.append(("the day by which it is reached", "by:")) }
    let steps = transition.value.steps?.value.values ?? []
    if !steps.contains(where: { isTowardsPower($0, programme) }) {
      missing.append(
        ("a step towards management or governance", "towards: management' to a step of 'steps"))
    }
    if let first = missing.first {
      report.absent(
        "the way to a programme that sex workers lead lacks \(missing.map(\.what).inWords)",
        at: transition.span, about: subject, isDraft: programme.isDraft,
        help: "add '\(first.key)'")
    }
    checkLeaders(transition, steps, programme, report)
  }

  private static let subject = Subject(nil, "transition")

  /// A collective that runs its own programme has arrived.
  private static func tellNone(_ programme: Programme, _ report: RuleReport) {
    let lead = programme.header.shared.organization
    let isOwn = lead.flatMap { programme.find(\.organizations, $0.value) }?.isCommunityLed ?? false
    let isUnknown =
      programme.content.brokenKeys.contains("organization")
      || lead != nil && programme.content.isUncertain(Organization.self)
    guard !isOwn, !isUnknown else { return }
    report.absent(
      "nothing says how the programme passes into the hands of sex workers",
      at: lead?.span ?? programme.span, about: subject, isDraft: programme.isDraft,
      help: "add 'transition:' with 'approach', 'goal', 'by' and 'steps'")
  }

  private static func isTowardsPower(_ step: TransitionStep, _ programme: Programme) -> Bool {
    switch step.kind?.value {
    case .mentoring, .joint_training, .leadership_investment, .budget_training,
      .supervision_by_former_workers:
      break
    default: return false
    }
    if step.towards?.value == .management || step.towards?.value == .governance { return true }
    let post = step.leadsTo.flatMap { programme.content.find(\.posts, $0.value.text) }
    return post?.role.value == .manager
  }

  /// Each year something is done to build leaders: a dated step of that kind, an event, or a course.
  private static func checkLeaders(
    _ transition: Located<Transition>, _ steps: [TransitionStep], _ programme: Programme,
    _ report: RuleReport
  ) {
    guard let plan = programme.plan, !programme.content.isUncertain(Event.self),
      !programme.content.isUncertain(Training.self)
    else { return }
    let interval = DurationFigure(id, "leadership_interval", in: programme)
    let kinds: [TransitionKind] = [.leadership_investment, .budget_training, .joint_training]
    var days = steps.filter { step in step.kind.map { kinds.contains($0.value) } ?? false }
      .compactMap(\.date?.value)
    days += self.days(programme.content, nil, programme)
    for site in programme.sites { days += self.days(site.content, site, programme) }
    days.sort()
    var last = days.last { $0 <= plan.from.value } ?? plan.from.value
    let isNone = days.isEmpty
    for day in days where day > last {
      guard day <= interval.value.after(last) else { break }
      last = day
    }
    let due = interval.value.after(last)
    guard isNone || due < plan.days.upperBound else { return }
    report.absent(
      isNone
        ? "nothing is planned that builds leaders, such as a course, a conference or work on a budget"
        : "nothing that builds leaders is planned after \(last) until the plan's end on "
          + "\(plan.days.upperBound); \(interval.value) is the longest gap",
      at: transition.value.steps?.span ?? transition.span, about: subject,
      isDraft: programme.isDraft, notes: isNone ? [] : interval.notes,
      help: "add a step with 'kind: leadership_investment' and a date",
      citation: isNone ? nil : interval.citation)
  }

  private static func days(
    _ content: ScopeContent, _ site: Site?, _ programme: Programme
  ) -> [CalendarDay] {
    var days: [CalendarDay] = []
    for event in content.events where event.eventKind.value == .leadership {
      guard let when = event.when else { continue }
      days += programme.days(of: when.value, at: site, except: event.except?.value.values ?? [])
    }
    for training in content.trainings
    where training.topics?.value.values.contains(.leadership) ?? false {
      days += (training.dates?.value.values ?? []).map(\.first)
    }
    return days
  }
}

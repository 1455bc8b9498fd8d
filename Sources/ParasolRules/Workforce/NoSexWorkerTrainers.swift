import ParasolModel
import ParasolSyntax

/// Few or none of the trainers are sex workers.
enum NoSexWorkerTrainers: Rule {
  static let id: DiagnosticID = "no-sex-worker-trainers"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "Few or none of the trainers are sex workers.",
    why:
      "Those who have done the work teach it best, and those who learn from them see where it leads.",
    remedy:
      "Let experienced outreach workers train, and let outreach workers and other staff learn together.",
    citation: .swit("3.2.2 B and ch. 6", "p53, p162"))

  static func check(_ programme: Programme, report: RuleReport) {
    let share = NumberFigure(id, "trainer_share", in: programme)
    judge(programme.content, nil, share, report)
    for site in programme.sites { judge(site.content, site, share, report) }
    checkJoint(programme, report)
  }

  /// Over all trainings of a scope; those who are not counted are not judged.
  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ share: NumberFigure, _ report: RuleReport
  ) {
    guard !content.isUncertain(Training.self) else { return }
    var (own, all) = (0, 0)
    var first: Training?
    for training in content.trainings {
      guard let trainers = training.trainers?.value else { continue }
      let sexWorkers = trainers.sexWorkers?.value.value ?? 0
      let others = trainers.others?.value.value ?? 0
      own += sexWorkers
      all += sexWorkers + others
      if first == nil, Fraction(sexWorkers) < share.value * (sexWorkers + others) {
        first = training
      }
    }
    guard all > 0, Fraction(own) < share.value * all, let first, let place = first.trainers else {
      return
    }
    let scope = site.map { " of site '\($0.id)'" } ?? ""
    report(
      "\(own) of \(all) trainers\(scope) are sex workers; at least "
        + "\((share.value * 100).decimal(places: 0))% are expected", at: place.span,
      about: Subject(site?.id, "trainings"), notes: share.notes,
      help: "let experienced outreach workers train in '\(first.id.value)'",
      citation: share.citation)
  }

  /// Where there are staff who are not sex workers, both learn together at least once a year.
  private static func checkJoint(_ programme: Programme, _ report: RuleReport) {
    guard let plan = programme.plan, !programme.content.isUncertain(Post.self),
      !programme.content.isUncertain(Training.self),
      !programme.sites.contains(where: { $0.content.isUncertain(Training.self) }),
      let staff = programme.content.posts.first(where: { $0.heldBy?.value == .staff })
    else { return }
    var trainings = programme.content.trainings
    for site in programme.sites { trainings += site.content.trainings }
    guard let first = trainings.first else { return }
    let least = NumberFigure(id, "joint_sessions_min", in: programme)
    let sessions = trainings.filter { $0.withStaff?.value.value ?? false }
      .reduce(0) { $0 + ($1.dates?.value.items.count ?? 1) }
    let years = max(1, plan.weeks.value.value / 52)
    guard Fraction(sessions) < least.value * years else { return }
    report.absent(
      sessions == 0
        ? "in no training do outreach workers and other staff learn together"
        : "outreach workers and other staff learn together on \(sessions) days in \(years) years; "
          + "\(least.value) each year are expected", at: first.span,
      about: Subject(nil, "trainings"),
      isDraft: programme.isDraft,
      notes: [.init("a post held by staff", at: staff.span)] + least.notes,
      help: "invite staff to a training, then add 'with_staff: yes'", citation: least.citation)
  }
}

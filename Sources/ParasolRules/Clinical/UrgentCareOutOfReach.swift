import ParasolModel
import ParasolSyntax

/// Prophylaxis after exposure or emergency contraception cannot be had in time.
enum UrgentCareOutOfReach: Rule {
  static let id: DiagnosticID = "urgent-care-out-of-reach"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical,
    summary: "Prophylaxis after exposure or emergency contraception cannot be had in time.",
    why:
      "Both work for some days only. A place that is closed over a long week-end is too late for those who need it on a Friday.",
    remedy: "Name a place that is open in time, or agree on an on-call service.",
    citation: .swit("ch. 5", "p126-127"))

  static func check(_ programme: Programme, report: RuleReport) {
    var worst: [Span: UrgentCareWait] = [:]
    var unknown: [Span: Finding] = [:]
    for site in programme.sites {
      for service in site.services(of: programme) {
        guard let limit = limit(of: service, programme), let place = service.place else { continue }
        let isOwn = site.content.services.contains { $0.span == service.span }
        let subject = Subject.of(service, in: isOwn ? site : nil)
        switch UrgentCareWait.of(service, at: place, in: site, programme) {
        case .unknown: continue
        case .noHours(let facility):
          unknown[place.span] = Finding(
            subject: subject, text: noHours(service, facility), place: facility.span,
            isDraft: programme.isDraft)
        case .wait(let wait):
          guard wait.total > limit.minutes, wait.total > worst[place.span]?.total ?? 0 else {
            continue
          }
          worst[place.span] = wait.about(subject, limit: limit)
        }
      }
    }
    for (span, finding) in unknown.sorted(by: { $0.key < $1.key }) {
      report.absent(
        finding.text, at: finding.place, about: finding.subject, isDraft: finding.isDraft,
        notes: [.init("urgent care is to be had there", at: span)], help: "add 'hours:'")
    }
    for (span, wait) in worst.sorted(by: { $0.key < $1.key }) {
      tell(wait, at: span, programme, report)
    }
  }

  private struct Finding {
    let subject: Subject
    let text: String
    let place: Span
    let isDraft: Bool
  }

  private static func limit(
    of service: Service, _ programme: Programme
  ) -> UrgentCareWait.Limit? {
    let (figure, what): (String, String)
    switch service.code {
    case .hiv_pep: (figure, what) = ("pep_hours", "prophylaxis after exposure")
    case .emergency_contraception: (figure, what) = ("ec_hours", "emergency contraception")
    default: return nil
    }
    guard let minutes = programme.policy.duration(id.text, figure).minutes else { return nil }
    return UrgentCareWait.Limit(figure: figure, what: what, minutes: minutes)
  }

  private static func noHours(_ service: Service, _ facility: Facility) -> String {
    "nothing says when '\(facility.id.value)' is open, so nobody can know whether '\(service.id.value)' comes in time"
  }

  private static func tell(
    _ wait: UrgentCareWait, at span: Span, _ programme: Programme, _ report: RuleReport
  ) {
    guard let limit = wait.limit, let subject = wait.subject else { return }
    let figure = programme.policy.parameter(id.text, limit.figure)
    var notes: [Diagnostic.Note] = []
    if let hours = wait.hours { notes.append(.init("open at these hours", at: hours)) }
    if limit.figure == "ec_hours" {
      let ideal = programme.policy.parameter(id.text, "ec_ideal")
      notes.append(.init("it works best within \(ideal.value)"))
    }
    let closed =
      wait.gap.map { "is closed from \(time($0.lowerBound)) to \(time($0.upperBound))" }
      ?? "is always open"
    let travel = wait.travel > 0 ? " and lies \(wait.travel) min away from \(wait.from)" : ""
    report(
      "'\(wait.place)' \(closed)\(travel): somebody would get \(limit.what) after \(Fraction(wait.total, over: 60)) hours, but it must begin within \(figure.value)",
      at: span, about: subject, notes: notes,
      help: "name a place that is open in time, or agree on a service on call",
      citation: figure.citation)
  }

  /// A minute of the week, or of the next one: `wed 17:00`.
  private static func time(_ minute: Int) -> String {
    let day = Weekday.allCases[minute / 1440 % 7]
    return "\(day.rawValue) \(TimeOfDay(minutes: minute % 1440))"
  }
}

import ParasolModel
import ParasolSyntax

/// A referral names no person and nobody asked whether the place is acceptable.
enum ReferralWithoutContact: Rule {
  static let id: DiagnosticID = "referral-without-contact"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical,
    summary: "A referral names no person and nobody asked whether the place is acceptable.",
    why:
      "Who is sent to a strange place, and does not know whom to ask for, often turns round at the door. Who was insulted there will not go again.",
    remedy:
      "Name the role of whoever receives people, the hours, and the decision in which the community accepted the place.",
    citation: .swit("ch. 5", "p101"))

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services) { judge(service, scope, report) }
      for referral in scope.all(\.referrals) { judge(referral, scope, report) }
    }
    for place in report.facts.carePlaces.all where !place.referred.isEmpty {
      judge(place, programme, report)
    }
  }

  private static let role = "a role, never a name"

  private static func judge(_ service: Service, _ scope: RuleScope, _ report: RuleReport) {
    guard let to = service.referTo, service.at == nil, service.contact == nil else { return }
    report.absent(
      "people are referred to '\(to.value.text)' for '\(service.id.value)', and nothing says whom to ask for",
      at: to.span, about: scope.subject(service), isDraft: scope.isDraft,
      help: "add 'contact:' with \(role)")
  }

  private static func judge(_ referral: Referral, _ scope: RuleScope, _ report: RuleReport) {
    // The team on call is itself whom to ask for.
    guard let to = referral.to else { return }
    let kind = scope.kind(of: to)
    guard kind != .crisisTeam, kind != .committee else { return }
    let name = referral.id.value
    let subject = scope.subject(referral)
    let contact =
      referral.contact ?? scope.find(\.services, to)?.contact
      ?? scope.find(\.directory, to)?.contact
    if contact == nil {
      report.absent(
        "'\(name)' leads to '\(to.value.text)', and nothing says whom to ask for", at: to.span,
        about: subject, isDraft: scope.isDraft, help: "add 'contact:' with \(role)")
    }
    if let accepted = referral.accepted {
      judge(accepted, of: "'\(to.value.text)'", about: subject, scope, report)
    } else if let facility = scope.find(\.facilities, to), facility.accepted == nil,
      !report.facts.carePlaces.isReferral(facility)
    {
      report.absent(
        "nothing says that the community accepts '\(to.value.text)', to which '\(name)' leads",
        at: to.span, about: subject, isDraft: scope.isDraft, help: decide)
    }
  }

  private static func judge(_ place: CarePlace, _ programme: Programme, _ report: RuleReport) {
    let facility = place.facility
    let scope = RuleScope(programme: programme, site: place.site)
    if let accepted = facility.accepted {
      judge(accepted, of: "'\(facility.id.value)'", about: place.subject, scope, report)
    }
    // Where urgent care or the programme's own offer is had, other rules ask for the hours.
    let isTimed =
      facility.hours != nil || facility.when != nil || !place.offered.isEmpty
      || !place.referred.isDisjoint(with: [.hiv_pep, .emergency_contraception])
    let missing = [
      facility.accepted == nil ? "that the community accepts it" : nil,
      isTimed ? nil : "when it is open",
    ].compactMap { $0 }
    guard !missing.isEmpty else { return }
    report.absent(
      "people are referred to '\(facility.id.value)', and nothing says \(missing.joined(separator: ", nor "))",
      at: facility.span, about: place.subject, isDraft: scope.isDraft,
      help: facility.accepted == nil ? decide : "add 'hours:'")
  }

  private static let decide = "ask the community, then add 'accepted:' with the decision"

  private static func judge(
    _ accepted: Located<Reference>, of place: String, about subject: Subject, _ scope: RuleScope,
    _ report: RuleReport
  ) {
    if let problem = CitedDecision.problem(accepted, in: scope.programme, from: scope.site) {
      report(
        "\(problem.text), so the community has not accepted \(place)", at: accepted.span,
        about: subject, notes: problem.notes, help: "ask the community, and cite that decision")
    } else if let decision = scope.find(\.decisions, accepted), decision.date == nil {
      report.absent(
        "'\(decision.id.value)' has no date, so nothing tells when the community accepted \(place)",
        at: accepted.span, about: subject, isDraft: scope.isDraft,
        notes: [.init("the decision", at: decision.span)], help: "add 'date:' to the decision")
    }
  }
}

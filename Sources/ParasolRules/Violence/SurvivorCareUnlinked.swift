import ParasolModel
import ParasolSyntax

/// Care after violence is not tied to the crisis team or to psychological support.
enum SurvivorCareUnlinked: Rule {
  static let id: DiagnosticID = "survivor-care-unlinked"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence,
    summary: "Care after violence is not tied to the crisis team or to psychological support.",
    why:
      "Who calls the team must come to a doctor within hours, and who comes to a doctor first should not go home alone.",
    remedy:
      "Write down the way from the crisis team to care, the way back, and where psychological support can be had.",
    citation: .swit("2.2.6 and ch. 5", "p33, p127"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard RuleScope.isCertain(Referral.self, in: programme),
      RuleScope.isCertain(Service.self, in: programme),
      RuleScope.isCertain(Facility.self, in: programme)
    else { return }
    let ways = SurvivorWays(programme)
    // Where that care can be had at all is another rule's.
    guard ways.hasCare else { return }
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) { judge(team, ways, scope, report) }
    }
    judgeSupport(programme, ways, report)
  }

  private static func judge(
    _ team: CrisisTeam, _ ways: SurvivorWays, _ scope: RuleScope, _ report: RuleReport
  ) {
    let name = team.id.value
    let there = ways.toCare.contains(ObjectIdentifier(team))
    let back = ways.fromCare.contains(ObjectIdentifier(team))
    guard !there || !back else { return }
    let message =
      there
      ? "no referral leads from care after an assault to '\(name)'"
      : "no referral leads from '\(name)' to care after an assault" + (back ? "" : ", nor back")
    report.absent(
      message, at: team.span, about: scope.subject(team), isDraft: scope.isDraft,
      help: there
        ? "add one to 'referrals' with 'to: \(name)'"
        : "add one to 'referrals' with 'from: \(name)' and 'result: violence'")
  }

  private static func judgeSupport(
    _ programme: Programme, _ ways: SurvivorWays, _ report: RuleReport
  ) {
    guard !ways.leadsToSupport else { return }
    var stated: [(service: Service, scope: RuleScope)] = []
    RuleScope.forEach(in: programme) { scope in
      if let service = scope.all(\.services).first(where: { $0.code == .psychological_care }) {
        stated.append((service, scope))
      }
    }
    let help = "add 'at' or 'refer_to' with a place where it can be had"
    for (service, scope) in stated where service.place == nil {
      if let none = service.none {
        report(
          "no psychological support can be had after violence", at: none.span,
          about: scope.subject(service), help: help)
      } else {
        report.absent(
          "nothing says where psychological support can be had after violence", at: service.span,
          about: scope.subject(service), isDraft: scope.isDraft, help: help)
      }
    }
    guard stated.isEmpty else { return }
    report.absent(
      "nothing says where psychological support can be had after violence", at: programme.span,
      about: Subject(nil, "services"), isDraft: programme.isDraft,
      help: "add 'psychological_care:' to 'services' with 'at' or 'refer_to'")
  }
}

/// The ways between crisis teams and care after violence, over the whole country.
private struct SurvivorWays {
  private(set) var toCare: Set<ObjectIdentifier> = []
  private(set) var fromCare: Set<ObjectIdentifier> = []
  private(set) var leadsToSupport = false
  /// Places where that care can be had.
  private var places: Set<Span> = []

  var hasCare: Bool { !places.isEmpty }

  init(_ programme: Programme) {
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services) where Self.isCare(service) {
        if let place = Self.place(service.place, scope) { places.insert(place) }
      }
    }
    RuleScope.forEach(in: programme) { scope in
      for referral in scope.all(\.referrals) { add(referral, scope) }
    }
  }

  private mutating func add(_ referral: Referral, _ scope: RuleScope) {
    if let team = scope.find(\.crisisTeams, referral.from), isCare(referral.to, scope) {
      toCare.insert(ObjectIdentifier(team))
    }
    if let team = scope.find(\.crisisTeams, referral.to), isCare(referral.from, scope) {
      fromCare.insert(ObjectIdentifier(team))
    }
    if let service = scope.find(\.services, referral.to), service.code == .psychological_care {
      leadsToSupport = true
    }
  }

  /// A service of care after violence, a place where it can be had, or a doctor who helps.
  private func isCare(_ end: Located<Reference>?, _ scope: RuleScope) -> Bool {
    if let service = scope.find(\.services, end) { return Self.isCare(service) }
    if let entry = scope.find(\.directory, end) {
      return entry.supportKind.value == .medical
        || Self.place(entry.at, scope).map(places.contains) ?? false
    }
    return Self.place(end, scope).map(places.contains) ?? false
  }

  private static func isCare(_ service: Service) -> Bool {
    switch service.code {
    case .hiv_pep, .sti_pep, .emergency_contraception, .abortion_to_extent_of_law: true
    default: false
    }
  }

  private static func place(_ name: Located<Reference>?, _ scope: RuleScope) -> Span? {
    scope.find(\.facilities, name)?.span ?? scope.find(\.safeSpaces, name)?.span
      ?? scope.find(\.organizations, name)?.span
  }
}

import ParasolModel
import ParasolSyntax

/// There is no number to call, or nobody is told of it.
enum NoHelpline: Rule {
  static let id: DiagnosticID = "no-helpline"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "There is no number to call, or nobody is told of it.",
    why: "Help that people cannot call, or have not heard of, is no help when they need it.",
    remedy:
      "Set up a number that the crisis team answers, and let every outreach worker hand it out.",
    citation: .swit("2.2.7 and Box 2.8", "p34-35"))

  static func check(_ programme: Programme, report: RuleReport) {
    var hasTeam = false
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) {
        hasTeam = true
        judge(team, scope, report)
      }
    }
    guard !hasTeam, RuleScope.isCertain(CrisisTeam.self, in: programme) else { return }
    report.absent(
      "there is no crisis team, and so no number that somebody could call after violence",
      at: programme.header.violence?.span ?? programme.span, about: Subject(nil, "violence"),
      isDraft: programme.isDraft, help: "add 'crisis_teams:' with a team and its 'helpline'")
  }

  private static func judge(_ team: CrisisTeam, _ scope: RuleScope, _ report: RuleReport) {
    let name = team.id.value
    guard let helpline = team.helpline else {
      report.absent(
        "nothing says whether there is a number at which '\(name)' can be called", at: team.span,
        about: scope.subject(team), isDraft: scope.isDraft,
        help: "add 'helpline: {number_present: yes, advertised_via: [outreach]}' if it is so")
      return
    }
    judge(helpline, name, team, scope, report)
  }

  private static func judge(
    _ helpline: Located<Helpline>, _ name: String, _ team: CrisisTeam, _ scope: RuleScope,
    _ report: RuleReport
  ) {
    let present = helpline.value.numberPresent
    // Nobody can be told of a number that there is not.
    if let present, !present.value.value {
      report(
        "there is no number at which '\(name)' can be called", at: present.span,
        about: scope.subject(team), help: "get a telephone for the team, then write 'yes'")
      return
    }
    let ways = helpline.value.advertisedVia
    let missing = [
      OpenPoint("number_present", if: present == nil, "whether '\(name)' has a number already"),
      OpenPoint(
        "advertised_via", if: ways == nil, "how people get to know of the helpline of '\(name)'",
        then: "how people get to know of it"),
    ].compactMap { $0 }
    if let first = missing.first {
      report.absent(
        "nothing says \(Listing.clauses(missing))", at: helpline.span,
        about: scope.subject(team), isDraft: scope.isDraft,
        help: first.key == "number_present"
          ? "add 'number_present:' with yes or no; the number itself stands in no file"
          : "add 'advertised_via:' with 'outreach' and other ways")
    }
    guard let ways else { return }
    guard !ways.value.values.contains(.outreach) else { return }
    report(
      ways.value.items.isEmpty
        ? "nobody is told of the helpline of '\(name)': the list is empty"
        : "outreach workers do not tell people of the helpline of '\(name)'",
      at: ways.span, about: scope.subject(team),
      help: "let outreach workers hand the number out, then add 'outreach'")
  }
}

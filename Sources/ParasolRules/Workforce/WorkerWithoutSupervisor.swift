import ParasolModel
import ParasolSyntax

/// A community outreach worker has no supervisor.
enum WorkerWithoutSupervisor: Rule {
  static let id: DiagnosticID = "worker-without-supervisor"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce, summary: "A community outreach worker has no supervisor.",
    why: "Nobody goes through the week with them, and nobody notices when they do not return.",
    remedy: "Name the supervisor in the worker's entry or in its pattern.",
    citation: .swit("3.2.2 C", "p58", .partial))

  static func check(_ programme: Programme, report: RuleReport) {
    let due = NumberFigure(id, "supervisors_exact", in: programme)
    for site in programme.sites {
      for worker in site.content.workers where due.isAbove(worker.supervisor == nil ? 0 : 1) {
        report.absent(
          "outreach worker '\(worker.id.value)' has no supervisor to go through the week with",
          at: worker.span, about: .of(worker, in: site), isDraft: site.isDraft,
          help: "add 'supervisor:' with a supervisor's code")
      }
    }
    for team in report.facts.teams.teams where !team.members.isEmpty {
      guard let post = team.supervisor.post,
        let found = programme.find(\.posts, post.value, from: team.site),
        found.role.value == .outreach_worker
      else { continue }
      report(
        "supervisor '\(team.supervisor.id.value)' holds the post '\(found.id.value)' of an outreach "
          + "worker, so nobody is paid to go through the week with the team of "
          + "\(team.members.count)", at: post.span, about: .of(team.supervisor, in: team.site),
        notes: [.init("the post is for outreach", at: found.role.span)],
        help: "name a post with 'role: supervisor'")
    }
  }
}

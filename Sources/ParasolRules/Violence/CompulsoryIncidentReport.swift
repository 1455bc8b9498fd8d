import ParasolModel
import ParasolSyntax

/// Help after violence depends on making a report.
enum CompulsoryIncidentReport: Rule {
  static let id: DiagnosticID = "compulsory-incident-report"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .violence, summary: "Help after violence depends on making a report.",
    why:
      "A report can bring revenge, arrest or exposure. Who must report first will do without help.",
    remedy: "Help everyone who asks, and let each person choose whether anything is written down.",
    citation: .swit("2.1.2", "p25"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    judgePromise(programme, report)
    judge(programme.content, nil, report)
    for site in programme.sites { judge(site.content, site, report) }
  }

  private static func judgePromise(_ programme: Programme, _ report: RuleReport) {
    guard !programme.content.brokenKeys.contains("promises") else { return }
    let subject = Subject(nil, "promises")
    let promises = programme.header.promises
    guard let promise = promises?.value.incidentReports else {
      report.absent(
        "nothing promises that a person may choose whether to report violence",
        at: promises?.span ?? programme.span, about: subject, isDraft: programme.isDraft,
        help: "add 'incident_reports: chosen_by_person' below 'promises'")
      return
    }
    guard promise.value == .required else { return }
    report(
      "a person who experienced violence would have to report it, whatever that may bring upon them",
      at: promise.span, about: subject, help: "write 'incident_reports: chosen_by_person'",
      replacement: .init(
        promise.span, with: ReportPromise.chosen_by_person.rawValue, isSafe: false))
  }

  private static func judge(_ content: ScopeContent, _ site: Site?, _ report: RuleReport) {
    for service in content.services {
      for item in service.requires?.value.items ?? []
      where item.value == .incident_report || item.value == .police_report {
        let what = item.value == .police_report ? "report to the police" : "make a report"
        report(
          "'\(service.id.value)' is only for those who \(what) first; others would get no help",
          at: item.span, about: .of(service, in: site),
          help: "take '\(item.value.rawValue)' out of 'requires'")
      }
    }
  }
}

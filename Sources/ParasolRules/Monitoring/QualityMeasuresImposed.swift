import ParasolModel
import ParasolSyntax

/// Quality was defined without community leaders.
enum QualityMeasuresImposed: Rule {
  static let id: DiagnosticID = "quality-measures-imposed"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring, summary: "Quality was defined without community leaders.",
    why: "What others take for a good service may be the very thing that keeps people away.",
    remedy: "Ask those who use the service what a good one is, and cite when they agreed.",
    citation: .swit("3.4.3", "p68"))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachSettings { settings, site, isDraft in
      guard let measures = settings.qualityMeasures, !programme.isBroken("decided", in: site) else {
        return
      }
      let subject = Subject(site?.id, "quality_measures")
      for measure in measures.value.items {
        let text = measure.value.text.value.text(in: programme.languages[0])
        guard let decided = measure.value.decided else {
          guard !isCommunityLed(site, programme),
            !programme.isBroken("quality_measures", in: site)
          else { continue }
          report.absent(
            "nothing says that community leaders agreed on '\(text)'",
            at: measure.value.text.span, about: subject, isDraft: isDraft,
            help: "add 'decided:' with the decision in which they did")
          continue
        }
        guard let problem = CitedDecision.problem(decided, in: programme, from: site) else {
          continue
        }
        report(
          "'\(text)' was taken for quality without community leaders: \(problem.text)",
          at: decided.span, about: subject, notes: problem.notes,
          help: "decide about it again with those who use the service")
      }
    }
  }

  /// A body of sex workers need not cite itself; of one that could not be read nobody knows.
  private static func isCommunityLed(_ site: Site?, _ programme: Programme) -> Bool {
    guard let reference = site?.organization ?? programme.header.shared.organization else {
      return programme.content.isUncertain(Organization.self)
    }
    return programme.isOfSexWorkers(reference.value, from: site)
  }
}

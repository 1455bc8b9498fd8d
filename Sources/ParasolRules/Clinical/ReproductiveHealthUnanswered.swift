import ParasolModel
import ParasolSyntax

/// The reproductive health list was not gone through.
enum ReproductiveHealthUnanswered: Rule {
  static let id: DiagnosticID = "reproductive-health-unanswered"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "The reproductive health list was not gone through.",
    why:
      "People need care for more than infections. What is on no list is asked for by nobody, and sent elsewhere by chance.",
    remedy:
      "Say for each of the five services where it can be had, to whom people are referred, or why it cannot be had.",
    citation: .swit("ch. 5", "p125"))

  static func check(_ programme: Programme, report: RuleReport) {
    let items: [ServiceCode] = [
      .contraception, .safe_pregnancy, .abortion_and_post_abortion_care, .reproductive_cancers,
      .hormone_counselling,
    ]
    CarePackage(
      services: items, due: NumberFigure(id, "srh_items", in: programme), answerable: Set(items),
      meaning: "whoever needs it is not told where to go"
    ).check(programme, report: report)
  }
}

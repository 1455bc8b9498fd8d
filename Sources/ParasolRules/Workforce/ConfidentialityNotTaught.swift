import ParasolModel
import ParasolSyntax

/// Basic training leaves out confidentiality.
enum ConfidentialityNotTaught: Rule {
  static let id: DiagnosticID = "confidentiality-not-taught"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce, summary: "Basic training leaves out confidentiality.",
    why:
      "Outreach workers hear who is ill, who was beaten and who does sex work. One careless word can cost a person home and safety.",
    remedy: "Teach confidentiality in the basic course, before anyone goes out.",
    citation: .swit("3.2.2 B", "p53"))

  /// A course that says nothing of its topics is told by `BasicCurriculumIncomplete`.
  static func check(_ programme: Programme, report: RuleReport) {
    for course in BasicCourse.all(in: programme, report.facts.courses) {
      guard let topics = course.topics, !topics.contains(.confidentiality),
        let stated = course.training.topics
      else { continue }
      report(
        "basic course '\(course.training.id.value)' does not teach confidentiality; what people tell "
          + "an outreach worker would not be safe", at: stated.span,
        about: .of(course.training, in: course.site), help: "add 'confidentiality' to 'topics'")
    }
  }
}

import ParasolModel
import ParasolSyntax

/// Basic training misses one of the eight topic groups.
enum BasicCurriculumIncomplete: Rule {
  static let id: DiagnosticID = "basic-curriculum-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "Basic training misses one of the eight topic groups.",
    why:
      "What a worker has not learned is missing at the hotspot: a question without an answer, a sign of illness that nobody sees.",
    remedy: "Add the topic to the basic course, and visit the clinic and the safe space once.",
    citation: .swit("3.2.2 B and Box 3.4", "p51, p53-54"))

  static func check(_ programme: Programme, report: RuleReport) {
    let groups = NumberFigure(id, "topic_groups", in: programme)
    for course in BasicCourse.all(in: programme, report.facts.courses) {
      checkTopics(course, groups, programme, report)
      checkVisits(course, programme, report)
    }
  }

  /// Confidentiality has a rule of its own.
  private static let topicGroups: [TrainingTopic] = [
    .interpersonal_communication, .condom_gap_and_negotiation, .social_network_mapping,
    .microplanning_and_records, .sti_hiv_tb_symptoms_and_referral, .voluntary_testing,
    .violence_and_psychosocial_support, .community_mobilization,
  ]

  private static func checkTopics(
    _ course: BasicCourse, _ groups: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let training = course.training
    let subject = Subject.of(training, in: course.site)
    guard let topics = course.topics else {
      guard training.topics == nil else { return }
      report.absent(
        "nothing says what basic course '\(training.id.value)' is about", at: training.span,
        about: subject, isDraft: course.site?.isDraft ?? programme.isDraft, notes: groups.notes,
        help: "add 'topics:' with 'confidentiality' and the \(groups.value) groups of topics",
        citation: groups.citation)
      return
    }
    let missing = topicGroups.filter { !topics.contains($0) }
    let taught = topicGroups.count - missing.count
    guard Fraction(taught) < groups.value, let stated = training.topics else { return }
    report(
      "basic course '\(training.id.value)' covers \(taught) of the \(groups.value) groups of topics; "
        + "\(Listing.quoted(missing.map(\.rawValue))) \(missing.count == 1 ? "is" : "are") left out",
      at: stated.span, about: subject, notes: groups.notes,
      help: "add \(Listing.quoted(missing.map(\.rawValue))) to 'topics'", citation: groups.citation)
  }

  /// What is not there cannot be visited; a course in the safe space is a visit.
  private static func checkVisits(
    _ course: BasicCourse, _ programme: Programme, _ report: RuleReport
  ) {
    let site = course.site
    let seen = (course.visits ?? []) + course.places
    let hasSpace =
      (!(site?.content.safeSpaces ?? []).isEmpty || !programme.content.safeSpaces.isEmpty)
      && isKnown(SafeSpace.self, programme, site)
    let hasClinic =
      (!(site?.content.facilities ?? []).isEmpty || !programme.content.facilities.isEmpty)
      && isKnown(Facility.self, programme, site)
    var missing: [String] = []
    if hasClinic, !seen.contains(where: { programme.find(\.facilities, $0, from: site) != nil }) {
      missing.append("clinic")
    }
    if hasSpace, !seen.contains(where: { programme.find(\.safeSpaces, $0, from: site) != nil }) {
      missing.append("safe space")
    }
    guard !missing.isEmpty else { return }
    report.absent(
      "basic course '\(course.training.id.value)' does not visit the \(missing.inWords) to which "
        + "workers will bring people", at: course.training.visits?.span ?? course.training.span,
      about: .of(course.training, in: site), isDraft: site?.isDraft ?? programme.isDraft,
      help: "add 'visits:' with the ids of a clinic and a safe space")
  }

  /// False when the place that is visited may be the one that could not be read.
  private static func isKnown<Sought: Entity>(
    _ type: Sought.Type, _ programme: Programme, _ site: Site?
  ) -> Bool {
    !programme.content.isUncertain(type) && !(site?.content.isUncertain(type) ?? false)
  }
}

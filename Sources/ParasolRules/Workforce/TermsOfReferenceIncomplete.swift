import ParasolModel
import ParasolSyntax

/// A post held by sex workers lacks clear terms or an open way in.
enum TermsOfReferenceIncomplete: Rule {
  static let id: DiagnosticID = "terms-of-reference-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "A post held by sex workers lacks clear terms or an open way in.",
    why:
      "Without written terms a worker does not know what is owed to them, and posts go to the friends of those who are there.",
    remedy:
      "Write down criteria, functions, pay, fares and per diem of the post, have guidelines for it, and make openings known.",
    citation: .swit("3.2.2 B and ch. 6", "p50, p161"))

  static func check(_ programme: Programme, report: RuleReport) {
    let needed = NumberFigure(id, "terms_required", in: programme)
    for post in programme.content.posts {
      let isTheirs = post.role.value == .supervisor && post.heldBy?.value != .staff
      guard isTheirs || post.role.value == .outreach_worker else { continue }
      judgeWayIn(to: post, report)
      askForWhatIsOpen(in: post, needed, programme, report)
    }
  }

  /// One question for a post, however much of it is open.
  private static func askForWhatIsOpen(
    in post: Post, _ needed: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let terms = missingTerms(of: post)
    let areFew = Fraction(5 - terms.count) < needed.value
    var open = areFew ? terms : []
    if post.guidelines == nil {
      open.append(("how people are recruited, kept, assessed and promoted", "guidelines"))
    }
    if post.openingsPublicized == nil {
      open.append(("whether openings are made known", "openings_publicized"))
    }
    guard let first = open.first else { return }
    let help =
      switch first.key {
      case "guidelines":
        "add 'guidelines: [recruiting, retaining, assessing, promoting]' once they are written"
      case "openings_publicized": "add 'openings_publicized: yes' once they are"
      default: "add '\(first.key):' with what was agreed with those who hold the post"
      }
    report.absent(
      "the post '\(post.id.value)' does not say \(open.map(\.word).inWords)", at: post.span,
      about: .of(post, in: nil), isDraft: programme.isDraft, notes: areFew ? needed.notes : [],
      help: help, citation: areFew ? needed.citation : nil)
  }

  private static func missingTerms(of post: Post) -> [(word: String, key: String)] {
    var missing: [(word: String, key: String)] = []
    if post.criteria == nil { missing.append(("its criteria", "criteria")) }
    if post.functions?.value.items.isEmpty ?? true {
      missing.append(("its functions", "functions"))
    }
    // That outreach is paid at all is asked by a rule of its own.
    if post.pay == nil, post.role.value != .outreach_worker { missing.append(("its pay", "pay")) }
    if post.fares?.value.amount == nil { missing.append(("fares", "fares")) }
    if post.perDiem == nil { missing.append(("per diem", "per_diem")) }
    return missing
  }

  private static func judgeWayIn(to post: Post, _ report: RuleReport) {
    let subject = Subject.of(post, in: nil)
    if let publicized = post.openingsPublicized, !publicized.value.value {
      report(
        "openings of the post '\(post.id.value)' are not made known, so only friends of the staff hear "
          + "of them", at: publicized.span, about: subject,
        help: "make them known in the community, and write 'openings_publicized: yes'")
    }
    if let stated = post.guidelines {
      let missing = GuidelineSubject.allCases.filter { !stated.value.values.contains($0) }
      if !missing.isEmpty {
        report(
          "the written guidelines for the post '\(post.id.value)' leave out "
            + Listing.quoted(missing.map(\.rawValue)), at: stated.span, about: subject,
          help: "write them with those who hold the post, then add '\(missing[0].rawValue)'")
      }
    }
  }
}

import ParasolModel
import ParasolSyntax

/// Condom supply was planned without asking those who use it.
enum SupplyPlannedWithoutUsers: Rule {
  static let id: DiagnosticID = "supply-planned-without-users"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "Condom supply was planned without asking those who use it.",
    why:
      "Others do not know which condoms break, where people want them, and how many are missing.",
    remedy: "Sit down with sex workers, write down their answers for each product, and decide.",
    citation: Citation("SWIT Table 4.2, p83; Kenya MOH outreach worker summary", .seen))

  static func check(_ programme: Programme, report: RuleReport) {
    let all = NumberFigure(id, "questions_required", in: programme)
    for placed in PlacedCommodities.all(in: programme) { judge(placed, all, programme, report) }
    for scope in report.facts.stocks where !scope.isUnsure(in: programme) {
      tellOpen(scope, programme, report)
    }
  }

  /// What nothing says of a stock, neither in the site nor in the programme.
  private static func tellOpen(
    _ scope: SupplyScope, _ programme: Programme, _ report: RuleReport
  ) {
    let broken = scope.site?.content.brokenKeys ?? programme.content.brokenKeys
    var open: [(key: String, says: String)] = []
    if scope.stated(\.decided, in: programme) == nil, !broken.contains("decided") {
      open.append(("decided:", "whether sex workers decided on it"))
    }
    if scope.stated(\.questions, in: programme) == nil {
      open.append(("questions:", "what they answered when they were asked"))
    }
    if scope.stated(\.workersOwnNeed, in: programme) == nil {
      open.append(
        ("workers_own_need: yes", "whether what outreach workers need themselves is in it"))
    }
    guard !open.isEmpty else { return }
    report.absent(
      "the supply of \(scope.name) does not say "
        + Listing.plain(open.map(\.says)).replacing(" and ", with: " or "),
      at: scope.commodities.value.stock?.span ?? scope.commodities.span, about: scope.subject,
      isDraft: scope.isDraft,
      help: "add \(Listing.plain(open.map { "'\($0.key)'" })) to 'commodities'")
  }

  private static func judge(
    _ placed: PlacedCommodities, _ all: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let stated = placed.commodities.value
    if let decided = stated.decided,
      let problem = CitedDecision.problem(decided, in: programme, from: placed.site)
    {
      report(
        "\(problem.text), so supplies were planned without those who use them", at: decided.span,
        about: placed.subject, notes: problem.notes,
        help: "plan supplies with sex workers, and cite that decision")
    }
    if let own = stated.workersOwnNeed, !own.value.value {
      report(
        "\(placed.name) plans no condoms for outreach workers themselves", at: own.span,
        about: placed.subject, help: "count their own need, then write 'workers_own_need: yes'")
    }
    for row in stated.questions?.value.rows ?? [] {
      let questions = questions(row.value.value)
      let open = questions.filter { !$0.isAnswered }.map(\.key)
      let answered = Fraction(questions.count - open.count)
      guard answered < all.value else { continue }
      let product = CommodityKind(rawValue: row.name.value)?.plural ?? row.name.value
      report.absent(
        "\(answered) of the \(all.value) questions on \(product) are answered", at: row.name.span,
        about: placed.subject, isDraft: placed.isDraft,
        notes: [.init("without an answer: \(open.joined(separator: ", "))")] + all.notes,
        help: "ask sex workers, and add '\(open[0]):'", citation: all.citation)
    }
  }

  /// The questions of Table 4.2, by their keys.
  private static func questions(_ answers: SupplyAnswers) -> [(key: String, isAnswered: Bool)] {
    [
      ("outlets", answers.outlets != nil), ("wanted", answers.wanted != nil),
      ("price", answers.price != nil), ("walk", answers.walk != nil),
      ("available", answers.available != nil), ("had", answers.had != nil),
      ("missing", answers.missing != nil), ("problems", answers.problems != nil),
      ("help", answers.help != nil),
    ]
  }
}

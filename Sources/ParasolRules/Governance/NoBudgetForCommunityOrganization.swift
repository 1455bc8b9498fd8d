import ParasolModel
import ParasolSyntax

/// No money goes directly to a sex worker-led organization.
enum NoBudgetForCommunityOrganization: Rule {
  static let id: DiagnosticID = "no-budget-for-community-organization"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance, summary: "No money goes directly to a sex worker-led organization.",
    why: "Who has no money of their own can be asked, but cannot decide.",
    remedy: "Set aside a line of the budget for a sex worker-led organization in every year.",
    citation: .swit("1.1", "p5"))

  static func check(_ programme: Programme, report: RuleReport) {
    let broken = programme.content.brokenKeys
    guard !broken.contains("budget"), !broken.contains("payee"),
      !programme.content.isUncertain(Organization.self)
    else { return }
    let least = NumberFigure(id, "direct_lines_min", in: programme)
    let subject = Subject(nil, "budget")
    guard let budget = programme.header.budget else {
      report.absent(
        "nothing says what money goes to a sex worker-led organization", at: programme.span,
        about: subject, isDraft: programme.isDraft, notes: least.notes,
        help: "add 'budget:' with a line whose 'payee' is such an organization",
        citation: least.citation)
      return
    }
    let lines = budget.value.items.filter { line in
      line.value.payee.flatMap { programme.find(\.organizations, $0.value) }?.isCommunityLed
        ?? false
    }
    let paid = lines.filter { $0.value.amount.value.amount > .zero }
    let lacking = years(of: programme).filter { year in
      let count = paid.count { $0.value.year.map { $0.value.number == year } ?? true }
      return Fraction(count) < least.value
    }
    guard let first = lacking.first else { return }
    let empty = lines.first { $0.value.amount.value.amount == .zero }
    let years = lacking.map(String.init).inWords
    report.absent(
      "no money goes directly to a sex worker-led organization in \(years)",
      at: empty?.value.amount.span ?? budget.span, about: subject, isDraft: programme.isDraft,
      notes: others(budget.value, programme) + least.notes,
      help: "add a line for \(first) whose 'payee' has 'kind: community_led'",
      citation: least.citation)
  }

  /// Calendar years of which the plan covers a month; the first one of a shorter plan.
  private static func years(of programme: Programme) -> [Int] {
    guard let days = programme.plan?.days else { return [] }
    let all = Array(days.lowerBound.civil.year...days.upperBound.civil.year)
    let covered = all.filter { year in
      let first = max(days.lowerBound, CalendarMonth(year: year, month: 1).first)
      let last = min(days.upperBound, CalendarMonth(year: year, month: 12).last)
      return last - first >= 27
    }
    return covered.isEmpty ? Array(all.prefix(1)) : covered
  }

  /// Who gets money instead, or may get it.
  private static func others(
    _ lines: List<BudgetLine>, _ programme: Programme
  ) -> [Diagnostic.Note] {
    lines.values.compactMap { line -> Diagnostic.Note? in
      guard let payee = line.payee else {
        return .init("nothing says who gets this", at: line.amount.span)
      }
      guard
        let found = programme.find(\.organizations, payee.value), !found.isCommunityLed
      else { return nil }
      return .init(
        "'\(found.id.value)' is '\(found.organizationKind.value.rawValue)'", at: payee.span)
    }.prefix(3).map { $0 }
  }
}

import ParasolModel
import ParasolSyntax

/// Outreach hands out supplies and leads nowhere.
enum OutreachWithoutLinks: Rule {
  static let id: DiagnosticID = "outreach-without-links"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .contact, summary: "Outreach hands out supplies and leads nowhere.",
    why: "Who is ill, afraid or alone gets condoms, and no way to a clinic or to others.",
    remedy:
      "Say what outreach workers give themselves, which services they link people to, and what they follow up.",
    citation: .swit("3.2.1 and Fig 3.6", "p46, p55"))

  static func check(_ programme: Programme, report: RuleReport) {
    let all = NumberFigure(id, "columns_required", in: programme)
    for placed in PlacedContact.all(in: programme) {
      judgeColumns(placed, all, report)
      guard let links = placed.contact.value.links, !links.value.items.isEmpty else { continue }
      let missing = [LinkedService.safe_space, .sti_clinic].filter { service in
        !links.value.values.contains(service)
      }
      guard let first = missing.first else { continue }
      let names = missing.map { $0 == .safe_space ? "a safe space" : "an STI clinic" }
      report(
        "\(placed.name) links nobody to \(names.joined(separator: " or "))", at: links.span,
        about: placed.subject, help: "add '\(first.rawValue)' to 'links'")
    }
  }

  private static func judgeColumns(
    _ placed: PlacedContact, _ all: NumberFigure, _ report: RuleReport
  ) {
    let contact = placed.contact.value
    let columns: [(key: String, says: String, count: Int?, span: Span?)] = [
      (
        "direct", "what outreach workers give themselves", contact.direct?.value.items.count,
        contact.direct?.span
      ),
      (
        "links", "which services they link people to", contact.links?.value.items.count,
        contact.links?.span
      ),
      (
        "follow_up", "what they follow up", contact.followUp?.value.items.count,
        contact.followUp?.span
      ),
    ]
    let open = columns.filter { ($0.count ?? 0) == 0 }
    guard let first = open.first, Fraction(columns.count - open.count) < all.value else { return }
    report.absent(
      "\(placed.name) does not say "
        + Listing.plain(open.map(\.says)).replacing(" and ", with: " or "),
      at: open.count == 1 ? first.span ?? placed.contact.span : placed.contact.span,
      about: placed.subject, isDraft: placed.isDraft, notes: all.notes,
      help: "add \(Listing.plain(open.map { "'\($0.key):'" }))", citation: all.citation)
  }
}

import ParasolModel
import ParasolSyntax

/// Condoms are sold and free ones have gone.
enum SocialMarketingOnly: Rule {
  static let id: DiagnosticID = "social-marketing-only"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .commodities, summary: "Condoms are sold and free ones have gone.",
    why: "Who has no money that night has no condom either.",
    remedy: "Keep giving for free whatever is also sold.", citation: .swit("ch. 4", "p92"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedCommodities.all(in: programme) {
      let own = placed.commodities.value
      // A site that says nothing of this has what the programme's own report is about.
      guard own.free != nil || own.socialMarketing != nil,
        let sold = placed.stated(\.socialMarketing)
      else { continue }
      let free = placed.stated(\.free)
      let lost = sold.value.items.filter { item in
        !(free?.value.values.contains(item.value) ?? false)
      }
      guard let first = lost.first else { continue }
      let products = lost.map { $0.value.plural }.inWords
      let span = own.socialMarketing == nil ? own.free?.span ?? sold.span : first.span
      let help = "add '\(first.value.rawValue)' to 'free', and go on giving it"
      if let free {
        report(
          "\(placed.name) sells \(products), and gives none for free", at: span,
          about: placed.subject,
          notes: [.init("what is free", at: free.span), .init("what is sold", at: sold.span)]
            .filter { $0.span != span }, help: help)
      } else {
        report.absent(
          "\(placed.name) sells \(products), and nothing says that they can be had for free as well",
          at: span, about: placed.subject, isDraft: placed.isDraft,
          help: "add 'free: [\(lost.map { $0.value.rawValue }.joined(separator: ", "))]'")
      }
    }
  }
}

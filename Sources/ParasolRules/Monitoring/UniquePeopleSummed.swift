import ParasolModel
import ParasolSyntax

/// People were added across periods or sites as if none came twice.
enum UniquePeopleSummed: Rule {
  static let id: DiagnosticID = "unique-people-summed"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .monitoring, summary: "People were added across periods or sites as if none came twice.",
    why: "Whoever is met every month is counted twelve times, and the others are not missed.",
    remedy: "Count each person once in the whole period, or call what is added up contacts.",
    citation: Citation("PEPFAR MER 2.6.1 (KP_PREV)", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    for stated in StatedIndicators.all(in: programme) {
      for row in stated.own where row.value.value.countsPeople {
        let name = row.name.value
        guard let aggregation = row.value.value.aggregation else {
          guard stated.isWhole else { continue }
          report.absent(
            "'\(name)' counts people, and nothing says that months and sites are not added up",
            at: row.name.span, about: stated.subject, isDraft: stated.isDraft,
            help: "add 'aggregation: never-sum'")
          continue
        }
        guard aggregation.value == .sum else { continue }
        let why = row.value.value.meaning?.span ?? row.value.value.kind?.span
        report(
          "'\(name)' counts people and is to be added up, so that whoever comes twice is counted "
            + "twice", at: aggregation.span, about: stated.subject,
          notes: why.map { [.init("it counts people", at: $0)] } ?? [],
          help: "write 'aggregation: never-sum', or count contacts as 'goods_services_count'")
      }
    }
  }
}

import ParasolModel
import ParasolSyntax

/// No committee looks at one of the four subjects.
enum CommitteeRemitIncomplete: Rule {
  static let id: DiagnosticID = "committee-remit-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .committee, summary: "No committee looks at one of the four subjects.",
    why: "What no committee looks at is decided without sex workers.",
    remedy: "Add the subject to the remit of a committee that agrees to it.",
    citation: .swit("3.4.1", "p66"))

  static func check(_ programme: Programme, report: RuleReport) {
    let due = NumberFigure(id, "subjects_required", in: programme)
    for site in programme.sites where PlacedCommittee.isWhole(site, in: programme) {
      let committees = PlacedCommittee.serving(site, in: programme)
      guard let first = committees.first else { continue }
      if let open = committees.first(where: { $0.committee.remit == nil }) {
        let stated = committees.contains { $0.committee.remit != nil }
        guard !stated || !missing(committees, due).isEmpty else { continue }
        report.absent(
          "nothing says what committee '\(open.committee.id.value)' looks at",
          at: open.committee.span, about: open.subject, isDraft: open.isDraft(in: programme),
          help: "add 'remit:' with \(Listing.quoted(missing(committees, due)))")
        continue
      }
      let missing = missing(committees, due)
      guard !missing.isEmpty, let remit = first.committee.remit else { continue }
      report(
        (committees.count == 1
          ? "committee '\(first.committee.id.value)' does not look"
          : "none of the \(committees.count) committees of site '\(site.id)' looks")
          + " at \(Listing.quoted(missing)); "
          + "\(missing.count == 1 ? "that is" : "these are") then decided without sex workers",
        at: remit.span, about: first.subject,
        notes: committees.dropFirst().compactMap {
          $0.committee.remit.map { .init("nor does this one", at: $0.span) }
        }, help: "add \(Listing.quoted(missing)) to 'remit'")
    }
  }

  private static func missing(_ committees: [PlacedCommittee], _ due: NumberFigure) -> [String] {
    let remits = committees.flatMap { $0.committee.remit?.value.values ?? [] }
    let missing = CommitteeSubject.allCases.filter { !remits.contains($0) }
    guard due.isAbove(CommitteeSubject.allCases.count - missing.count) else { return [] }
    return missing.map(\.rawValue)
  }
}

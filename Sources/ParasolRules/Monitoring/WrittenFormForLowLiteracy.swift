import ParasolModel
import ParasolSyntax

/// A form full of words is given to someone who does not read easily.
enum WrittenFormForLowLiteracy: Rule {
  static let id: DiagnosticID = "written-form-for-low-literacy"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .monitoring, summary: "A form full of words is given to someone who does not read easily.",
    why: "Whoever cannot fill it in leaves the work, or leaves the record to others.",
    remedy: "Make a form with drawings, or one that is read aloud.",
    citation: .swit("3.2.2 B, 3.2.2 D and ch. 6", "p50-51, p62, p144"))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, isDraft in
      for record in content.records {
        guard record.variant == nil || record.variant?.value == .text,
          let role = record.filledBy?.value.items.first(where: { $0.value == .outreach_worker }),
          let worker = reader(site, programme)
        else { continue }
        let subject = Subject.of(record, in: site)
        let literacy = worker.literacy?.value == Literacy.none ? "does not read" : "reads little"
        let notes = worker.literacy.map { [Diagnostic.Note("told here", at: $0.span)] } ?? []
        let help = "write 'variant: pictorial' or 'variant: oral' when there is such a form"
        if let variant = record.variant {
          report(
            "'\(record.id.value)' is filled in with words, but '\(worker.id.value)' \(literacy)",
            at: variant.span, about: subject, notes: notes, help: help)
        } else if record.recordKind.value != .microplans {
          // The calendar that Parasol prints for microplanning has drawings.
          report.absent(
            "nothing says whether '\(record.id.value)' needs reading, but '\(worker.id.value)', "
              + "who fills it in, \(literacy)", at: role.span, about: subject, isDraft: isDraft,
            notes: notes, help: help)
        }
      }
    }
  }

  /// The first outreach worker who would find words hard.
  private static func reader(_ site: Site?, _ programme: Programme) -> OutreachWorker? {
    for site in site.map({ [$0] }) ?? programme.sites {
      for worker in site.content.workers {
        if let literacy = worker.literacy?.value, literacy != .literate { return worker }
      }
    }
    return nil
  }
}

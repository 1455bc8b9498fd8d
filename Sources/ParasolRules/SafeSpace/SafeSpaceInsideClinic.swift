import ParasolModel
import ParasolSyntax

/// The safe space is inside a clinic with no area of its own.
enum SafeSpaceInsideClinic: Rule {
  static let id: DiagnosticID = "safe-space-inside-clinic"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .safeSpace, summary: "The safe space is inside a clinic with no area of its own.",
    why: "Whoever is seen there is taken for a patient, and nobody rests in a waiting room.",
    remedy: "Give it rooms and a door of its own.", citation: .swit("3.3.1", "p63"))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, isDraft in
      for space in content.safeSpaces {
        guard let beside = space.beside, beside.value == .clinic else { continue }
        let subject = Subject.of(space, in: site)
        guard let distinct = space.distinctArea else {
          report.absent(
            "safe space '\(space.id.value)' is in the building of a clinic, and nothing says whether "
              + "it has rooms and a door of its own", at: beside.span, about: subject,
            isDraft: isDraft, help: "add 'distinct_area: yes' when it has")
          continue
        }
        guard !distinct.value.value else { continue }
        report(
          "safe space '\(space.id.value)' is inside a clinic, with no rooms and door of its own",
          at: distinct.span, about: subject,
          notes: [.init("it is beside a clinic", at: beside.span)],
          help: "give it rooms and a door of its own, then write 'distinct_area: yes'")
      }
    }
  }
}

import ParasolModel
import ParasolSyntax

/// A hotspot is not of any declared kind.
enum HotspotWithoutTypology: Rule {
  static let id: DiagnosticID = "hotspot-without-typology"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .mapping, summary: "A hotspot is not of any declared kind.",
    why:
      "The kind of place decides how one can go there, what to carry and what dangers there are.",
    remedy: "Choose a kind from the list, or say in a few words what sort of place it is.",
    citation: Citation("SWIT 3.2.2 A, p47; Kenya MoH key population forms", .seen))

  static func check(_ programme: Programme, report: RuleReport) {
    for site in programme.sites {
      for hotspot in site.content.hotspots
      where hotspot.typology.value == .other && hotspot.typologyNote == nil {
        report.absent(
          "nothing says what sort of place hotspot '\(hotspot.id.value)' is; "
            + "'other' tells nobody", at: hotspot.typology.span, about: .of(hotspot, in: site),
          isDraft: site.isDraft, help: "add 'typology_note:' with a few words, such as 'barracks'")
      }
    }
  }
}

import ParasolModel
import ParasolSyntax

/// Material taken to homes says more than general health.
enum IdentifyingHomeMaterial: Rule {
  static let id: DiagnosticID = "identifying-home-material"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .confidentiality, summary: "Material taken to homes says more than general health.",
    why: "A leaflet on the table tells family and neighbours what somebody has told nobody.",
    remedy: "Print it as general health material, or do not take it there.",
    citation: .swit("3.2.2 C", "p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachSettings { settings, site, isDraft in
      for material in settings.materials?.value.items ?? [] {
        judge(material, site, isDraft, programme, report)
      }
    }
  }

  private static func judge(
    _ material: Located<Material>, _ site: Site?, _ isDraft: Bool, _ programme: Programme,
    _ report: RuleReport
  ) {
    guard material.value.framing?.value != .neutral_health else { return }
    let settings = material.value.givenIn?.value.values ?? [.home_based, .not_self_identified]
    guard let home = home(settings, site, programme) else { return }
    let subject = Subject(site?.id, "materials")
    let what = "material of kind '\(material.value.kind.value.rawValue)'"
    let place = [Diagnostic.Note("people are met there", at: home.typology.span)]
    guard let framing = material.value.framing else {
      guard !programme.isBroken("materials", in: site) else { return }
      report.absent(
        "nothing says whether \(what) gives people away at '\(home.id.value)'",
        at: material.value.kind.span, about: subject, isDraft: isDraft, notes: place,
        help: "add 'framing: neutral_health', or 'given_in:' with the settings in which it is "
          + "given out")
      return
    }
    report(
      "\(what) says openly whom it is for, and is taken to '\(home.id.value)', "
        + "where that gives people away", at: framing.span, about: subject, notes: place,
      help: "write 'framing: neutral_health', or 'given_in:' with other settings")
  }

  /// A place where it comes to people who have not told those around them.
  private static func home(
    _ settings: [Setting], _ site: Site?, _ programme: Programme
  ) -> Hotspot? {
    let hidden = settings.filter { $0 == .home_based || $0 == .not_self_identified }
    guard !hidden.isEmpty else { return nil }
    for site in site.map({ [$0] }) ?? programme.sites {
      for hotspot in site.content.hotspots {
        if let setting = hotspot.setting, hidden.contains(setting) { return hotspot }
      }
    }
    return nil
  }
}

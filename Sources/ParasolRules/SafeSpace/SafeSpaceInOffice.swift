import ParasolModel
import ParasolSyntax

/// The safe space is the organization's office.
enum SafeSpaceInOffice: Rule {
  static let id: DiagnosticID = "safe-space-in-office"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .safeSpace, summary: "The safe space is the organization's office.",
    why: "Among desks and visitors people are guests, and leave when the office closes.",
    remedy: "Find rooms elsewhere, or rooms with a door of their own and a reason to stay.",
    citation: .swit("3.3.1", "p63"))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, isDraft in
      for space in content.safeSpaces {
        switch space.beside?.value {
        case .ngo_office: checkShared(space, site, isDraft, report)
        case nil: checkArea(space, site, isDraft, programme, report)
        case .clinic, .some(.none): break
        }
      }
    }
  }

  private static func checkShared(
    _ space: SafeSpace, _ site: Site?, _ isDraft: Bool, _ report: RuleReport
  ) {
    let name = space.id.value
    let subject = Subject.of(space, in: site)
    guard let beside = space.beside else { return }
    guard let distinct = space.distinctArea else {
      report.absent(
        "safe space '\(name)' is in the building of an office, and nothing says whether it has rooms "
          + "and a door of its own", at: beside.span, about: subject, isDraft: isDraft,
        help: "add 'distinct_area: yes' when it has, and 'because:' with the reason")
      return
    }
    if !distinct.value.value {
      report(
        "safe space '\(name)' is in an office, with no rooms and door of its own",
        at: distinct.span, about: subject,
        notes: [.init("it is beside an office", at: beside.span)],
        help: "find rooms elsewhere, or rooms with a door of their own")
    } else if space.because == nil {
      report.absent(
        "nothing says why safe space '\(name)' is in the building of an office", at: beside.span,
        about: subject, isDraft: isDraft, help: "add 'because:' with the reason")
    }
  }

  /// Office and safe space in one part of the town may be one and the same.
  private static func checkArea(
    _ space: SafeSpace, _ site: Site?, _ isDraft: Bool, _ programme: Programme,
    _ report: RuleReport
  ) {
    guard let area = space.area,
      let reference = site?.organization ?? programme.header.shared.organization,
      let organization = programme.find(\.organizations, reference.value, from: site),
      let office = organization.office,
      office.value.text == area.value.text
        || office.value.text == site.map({ "\($0.id).\(area.value.text)" })
    else { return }
    report.absent(
      "safe space '\(space.id.value)' and the office of '\(organization.id.value)' both lie in "
        + "'\(area.value.text)', and nothing says whether they share a building", at: space.span,
      about: .of(space, in: site), isDraft: isDraft, notes: [.init("the office", at: office.span)],
      help: "add 'beside: none', or 'beside: ngo_office' with 'distinct_area'")
  }
}

import ParasolModel
import ParasolSyntax

/// Sex workers have no part in running the clinic.
enum SexWorkersAbsentFromClinic: Rule {
  static let id: DiagnosticID = "sex-workers-absent-from-clinic"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "Sex workers have no part in running the clinic.",
    why:
      "Where a colleague receives people, they are not stared at, and what goes wrong is noticed.",
    remedy:
      "Give at least one role in the clinic to sex workers: trained, paid, and bound to keep what they learn to themselves.",
    citation: .swit("ch. 5", "p121"))

  static func check(_ programme: Programme, report: RuleReport) {
    let required = NumberFigure(id, "flags_required", in: programme)
    // A hospital to which people are referred is run without the programme.
    for place in report.facts.carePlaces.all where !place.offered.isEmpty {
      judge(place, required, programme, report)
    }
  }

  private static func judge(
    _ place: CarePlace, _ required: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let name = place.facility.id.value
    guard let roles = place.facility.communityRoles else {
      report.absent(
        "nothing says whether sex workers have a role in '\(name)'", at: place.facility.span,
        about: place.subject, isDraft: place.isDraft(in: programme), notes: required.notes,
        help: "add 'community_roles: [{role: navigator, trained: …, confidential: …, paid: …}]'",
        citation: required.citation)
      return
    }
    let best = roles.value.items.max { points($0.value) < points($1.value) }
    guard let best else {
      report(
        "sex workers have no role in '\(name)': the list is empty", at: roles.span,
        about: place.subject, notes: required.notes,
        help: "agree on a role, such as navigator, that sex workers have",
        citation: required.citation)
      return
    }
    guard Fraction(points(best.value)) < required.value else { return }
    tell(best, place, required, programme, report)
  }

  /// The role, and each of the three that is so.
  private static func points(_ role: CommunityRole) -> Int {
    1 + [role.trained, role.confidential, role.paid].filter { $0?.value.value ?? false }.count
  }

  private static func tell(
    _ role: Located<CommunityRole>, _ place: CarePlace, _ required: NumberFigure,
    _ programme: Programme, _ report: RuleReport
  ) {
    let name = place.facility.id.value
    let flags = [
      ("trained", "trained", role.value.trained),
      ("confidential", "bound by confidentiality", role.value.confidential),
      ("paid", "paid", role.value.paid),
    ]
    let denied = flags.filter { !($0.2?.value.value ?? true) }
    if let first = denied.first, let stated = first.2 {
      report(
        "no role of sex workers in '\(name)' is trained, confidential and paid; a \(role.value.role.value.rawValue.spoken) is not "
          + denied.map(\.1).joined(separator: ", nor "), at: stated.span, about: place.subject,
        notes: required.notes, help: "change this, then write '\(first.0): yes'",
        citation: required.citation)
      return
    }
    let open = flags.filter { $0.2 == nil }
    report.absent(
      "nothing says whether a \(role.value.role.value.rawValue.spoken) in '\(name)' is \(open.map(\.1).inWords)",
      at: role.span, about: place.subject, isDraft: place.isDraft(in: programme),
      notes: required.notes,
      help: "add '\(open.map(\.0).joined(separator: ":' and '")):' with yes or no",
      citation: required.citation)
  }
}

import ParasolModel
import ParasolSyntax

/// Every sex worker in the programme works without pay.
enum VolunteersOnly: Rule {
  static let id: DiagnosticID = "volunteers-only"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .participation, summary: "Every sex worker in the programme works without pay.",
    why: "Others live on what they give away. Only those who can afford it will go on.",
    remedy: "Pay the work of sex workers as that of anyone else.",
    citation: .swit("Table 1.1 and Box 3.2", "p8, p46"))

  /// What is not stated may be paid; an outreach post without pay is told by `UnpaidOutreachWorker`.
  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("participation"),
      !programme.content.isUncertain(Post.self),
      let participation = programme.header.participation
    else { return }
    let least = NumberFigure(id, "paid_roles_min", in: programme)
    let roles = (participation.value.roles?.value.values ?? []).filter {
      $0.heldBy.map { $0.value != .staff } ?? true
    }
    let stages = participation.value.stages?.value.rows ?? []
    let posts = programme.content.posts.filter { $0.heldBy?.value == .sex_workers }
    let mayBePaid =
      roles.count { $0.paid?.value.value ?? true } + stages.count { isPaid($0.value.value) }
      + posts.count { $0.pay.map { $0.value.amount > .zero } ?? true }
    let unpaid =
      roles.compactMap { $0.paid?.span }
      + stages.filter { $0.value.value == .volunteer }.map(\.value.span)
    guard Fraction(mayBePaid) < least.value, let first = unpaid.first else { return }
    report(
      mayBePaid == 0
        ? "every sex worker in the programme works without pay"
        : "sex workers are paid in \(mayBePaid) of their roles; at least \(least.value) are to be paid",
      at: first, about: Subject(nil, "participation"),
      notes: unpaid.dropFirst().prefix(4).map { .init("unpaid", at: $0) }
        + posts.compactMap(\.pay).prefix(2).map { .init("unpaid", at: $0.span) } + least.notes,
      help: "pay for this work, then write 'paid: yes'", citation: least.citation)
  }

  private static func isPaid(_ kind: ParticipationKind) -> Bool {
    [.paid_employee, .community_outreach_worker, .employer].contains(kind)
  }
}

import ParasolModel
import ParasolSyntax

/// Sex workers hold outreach posts and nothing else.
enum SexWorkersOnlyInOutreach: Rule {
  static let id: DiagnosticID = "sex-workers-only-in-outreach"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .participation, summary: "Sex workers hold outreach posts and nothing else.",
    why: "The work is then theirs, and the decisions about it are made by others.",
    remedy: "Open decision making, management and governance to sex workers.",
    citation: .swit("1.2.2", "p9"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("participation"),
      let participation = programme.header.participation
    else { return }
    let least = NumberFigure(id, "roles_per_kind_min", in: programme)
    let subject = Subject(nil, "participation")
    let wanted: [ParticipationRole] = [.decision_making, .management, .governance]
    guard let roles = participation.value.roles else {
      guard !isSeenElsewhere(participation.value, programme) else { return }
      report.absent(
        "nothing says whether sex workers have a part in decision making, management and governance",
        at: participation.span, about: subject, isDraft: programme.isDraft, notes: least.notes,
        help: "add 'roles:', such as '[{kind: management, held_by: sex_workers, paid: yes}]'",
        citation: least.citation)
      return
    }
    let own = roles.value.values.filter { $0.heldBy?.value == .sex_workers }
    let missing = wanted.filter { kind in
      Fraction(own.count { $0.kind.value == kind }) < least.value
    }
    guard let first = missing.first else { return }
    let open = roles.value.values.filter {
      $0.heldBy == nil && missing.contains($0.kind.value)
    }
    if let role = open.first, open.count >= missing.count {
      report.absent(
        "nothing says who holds the work in \(missing.map(\.rawValue.spoken).inWords)",
        at: role.kind.span, about: subject, isDraft: programme.isDraft, notes: least.notes,
        help: "add 'held_by: sex_workers' if they do", citation: least.citation)
      return
    }
    let others = roles.value.values.compactMap { role in
      role.heldBy.flatMap { holder in
        missing.contains(role.kind.value)
          ? Diagnostic.Note("held by '\(holder.value.rawValue)'", at: holder.span) : nil
      }
    }
    let place = roles.value.values.first { missing.contains($0.kind.value) }?.heldBy?.span
    report(
      "sex workers have no work in \(missing.map(\.rawValue.spoken).inWords)"
        + (own.contains { $0.kind.value == .outreach } ? ", only in outreach" : ""),
      at: place ?? roles.span, about: subject,
      notes: (place == nil ? others : Array(others.dropFirst())) + least.notes,
      help: "open '\(first.rawValue)' to sex workers", citation: least.citation)
  }

  /// Where stages, posts and a board show all three, nobody has to write them down again.
  private static func isSeenElsewhere(
    _ participation: Participation, _ programme: Programme
  ) -> Bool {
    let decides = participation.stages?.value.rows.contains { $0.value.value == .decision_maker }
    let manages = programme.content.posts.contains {
      $0.role.value == .manager && $0.heldBy?.value == .sex_workers
    }
    let lead = programme.header.shared.organization.flatMap {
      programme.find(\.organizations, $0.value)
    }
    let governs = (lead?.board?.value.sexWorkers?.value.value ?? 0) > 0
    return decides ?? false && manages && governs
  }
}

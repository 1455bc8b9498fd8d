import ParasolModel
import ParasolSyntax

/// Two groups were promised the space at the same time.
enum ClashingGroupTimes: Rule {
  static let id: DiagnosticID = "clashing-group-times"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .safeSpace, summary: "Two groups were promised the space at the same time.",
    why: "Whoever finds others in the room at a time of their own does not come again.",
    remedy: "Move one of the two, or give each a room.", citation: .swit("Box 3.8", "p65", .own))

  static func check(_ programme: Programme, report: RuleReport) {
    var shared: [ObjectIdentifier: SafeSpace] = [:]
    programme.forEachScope { content, site, _ in
      for space in content.safeSpaces {
        // With a second room, one group can have each.
        guard let times = space.ownTime?.value.rows, !times.isEmpty,
          (space.rooms?.value.value ?? 1) < 2
        else { continue }
        checkGroups(space, times, site, report)
        shared[ObjectIdentifier(space)] = space
      }
    }
    guard !shared.isEmpty else { return }
    for occasion in report.facts.occasions ?? [] {
      guard let place = occasion.place,
        let found = programme.find(\.safeSpaces, Reference(place), from: occasion.site),
        let space = shared[ObjectIdentifier(found)]
      else { continue }
      checkOccasion(occasion, space, report)
    }
  }

  private static func checkGroups(
    _ space: SafeSpace, _ times: [Table<WeeklyWindow>.Row], _ site: Site?, _ report: RuleReport
  ) {
    for (index, row) in times.enumerated() {
      let own = WeekMinutes(windows: [row.value.value])
      let other = times[..<index].first {
        $0.name.value != row.name.value && $0.value.value.overlaps(own)
      }
      guard let other else { continue }
      report(
        "'\(row.name.value)' and '\(other.name.value)' both have safe space '\(space.id.value)' "
          + "for themselves at the same time", at: row.value.span, about: .of(space, in: site),
        notes: [.init("the other group's time", at: other.value.span)], help: "move one of the two")
    }
  }

  /// Something for others in the time of one group.
  private static func checkOccasion(
    _ occasion: Occasion, _ space: SafeSpace, _ report: RuleReport
  ) {
    for row in space.ownTime?.value.rows ?? [] {
      let isOfGroup =
        !occasion.everyone.isEmpty
        && occasion.everyone.allSatisfy { $0.code == row.name.value }
      guard !isOfGroup else { continue }
      let own = WeekMinutes(windows: [row.value.value])
      let day = occasion.days.first { day in
        WeeklyWindow(days: [day.weekday], hours: occasion.hours).overlaps(own)
      }
      guard let day else { continue }
      report(
        "\(occasion.title) takes safe space '\(space.id.value)' on \(day) \(occasion.hours), when "
          + "'\(row.name.value)' should have it for itself", at: occasion.span,
        about: occasion.subject, notes: [.init("the group's own time", at: row.value.span)],
        help: "move one of the two")
    }
  }
}

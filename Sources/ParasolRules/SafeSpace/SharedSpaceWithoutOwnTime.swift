import ParasolModel
import ParasolSyntax

/// A group sharing the space has no hours of its own.
enum SharedSpaceWithoutOwnTime: Rule {
  static let id: DiagnosticID = "shared-space-without-own-time"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .safeSpace, summary: "A group sharing the space has no hours of its own.",
    why: "The smaller group stays away from a room in which it is never by itself.",
    remedy: "Give each group a time a week of its own, and agree what holds when times clash.",
    citation: .swit("Box 3.8", "p65"))

  static func check(_ programme: Programme, report: RuleReport) {
    for site in programme.sites {
      let groups = site.people.filter { $0.count.high > .zero }.map(\.group.text)
      for space in site.content.safeSpaces {
        check(space, groups, site, programme, report)
        checkOpen(space, site, report)
      }
    }
  }

  private static func check(
    _ space: SafeSpace, _ groups: [String], _ site: Site, _ programme: Programme,
    _ report: RuleReport
  ) {
    guard groups.count > 1 else { return }
    let slots = NumberFigure(id, "slots_per_week", in: programme)
    let subject = Subject.of(space, in: site)
    let without = groups.filter { space.ownTime?.value[$0] == nil }
    if !without.isEmpty {
      report.absent(
        "\(Listing.quoted(without)) \(without.count == 1 ? "has" : "have") no time of "
          + "\(without.count == 1 ? "its" : "their") own in safe space '\(space.id.value)', which "
          + "\(groups.count) groups share", at: space.ownTime?.span ?? space.span, about: subject,
        isDraft: site.isDraft, notes: slots.notes,
        help: "add hours under 'own_time:', such as '\(without[0]): wed 14:00-16:00'",
        citation: slots.citation)
    }
    for row in space.ownTime?.value.rows ?? []
    where Fraction(row.value.value.days.count) < slots.value {
      report(
        "'\(row.name.value)' has safe space '\(space.id.value)' for itself "
          + "\(row.value.value.days.count) times a week; \(slots.value) are due",
        at: row.value.span,
        about: subject, notes: slots.notes, help: "add a day", citation: slots.citation)
    }
    if space.ifTimesClash == nil {
      report.absent(
        "nothing says what holds when two groups want safe space '\(space.id.value)' at once",
        at: space.span, about: subject, isDraft: site.isDraft,
        help: "add 'if_times_clash:' as the groups agreed it")
    }
  }

  /// Hours of one's own behind a locked door are none.
  private static func checkOpen(_ space: SafeSpace, _ site: Site, _ report: RuleReport) {
    let subject = Subject.of(space, in: site)
    for row in space.ownTime?.value.rows ?? [] {
      let own = WeekMinutes(windows: [row.value.value])
      if let open = space.open {
        let closed = WeekMinutes(windows: open.value.values).missing(from: own)
        if closed.minutes > 0 {
          report(
            "safe space '\(space.id.value)' is closed on \(Listing.plain(closed.windowTexts)), "
              + "when '\(row.name.value)' should have it for itself", at: row.value.span,
            about: subject, notes: [.init("open then", at: open.span)],
            help: "choose a time at which it is open")
        }
      }
    }
  }
}

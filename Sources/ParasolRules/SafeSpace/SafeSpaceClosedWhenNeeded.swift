import ParasolModel
import ParasolSyntax

/// The safe space is closed around the hours people work.
enum SafeSpaceClosedWhenNeeded: Rule {
  static let id: DiagnosticID = "safe-space-closed-when-needed"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .safeSpace, summary: "The safe space is closed around the hours people work.",
    why: "Nobody can rest, wash, fetch condoms or find help just before, during or after work.",
    remedy: "Open shortly before people begin and close shortly after they stop.",
    citation: .swit("3.3.1", "p63"))

  static func check(_ programme: Programme, report: RuleReport) {
    for site in programme.sites where !site.content.isUncertain(SafeSpace.self) {
      let own = site.content.safeSpaces.map { Opening($0, site) }
      let spaces = own.isEmpty ? programme.content.safeSpaces.map { Opening($0, nil) } : own
      for space in spaces where space.space.open == nil {
        report.absent(
          "nothing says when safe space '\(space.space.id.value)' is open", at: space.space.span,
          about: .of(space.space, in: space.site),
          isDraft: space.site?.isDraft ?? programme.isDraft, help: "add 'open:'")
      }
      tell(gaps(site, spaces.filter { $0.space.open != nil }, programme), programme, report)
    }
  }

  private struct Opening {
    let space: SafeSpace
    let site: Site?
    let hours: WeekMinutes

    init(_ space: SafeSpace, _ site: Site?) {
      self.space = space
      self.site = site
      hours = WeekMinutes(windows: space.open?.value.values ?? [])
    }
  }

  private struct Gap {
    let opening: Opening
    let hotspot: Hotspot
    let active: Located<List<ActiveWindow>>
    let missing: WeekMinutes
    /// Closed while people are at work, not only just before or after.
    let isDuringWork: Bool
  }

  /// For each hotspot the space that serves it best, where even that is closed (F70).
  private static func gaps(
    _ site: Site, _ spaces: [Opening], _ programme: Programme
  ) -> [Gap] {
    let before = programme.policy.duration(id.text, "margin_before").minutes ?? 0
    let after = programme.policy.duration(id.text, "margin_after").minutes ?? 0
    return site.content.hotspots.compactMap { hotspot in
      // Nobody goes to or comes from a virtual space.
      guard let active = hotspot.active, hotspot.typology.value != .virtual_space else {
        return nil
      }
      let work = WeekMinutes(windows: active.value.values.map(\.window))
      let wanted = work.widened(before: before, after: after)
      let gaps = spaces.map { (space: $0, missing: $0.hours.missing(from: wanted)) }
      guard let (best, missing) = gaps.min(by: { $0.missing.minutes < $1.missing.minutes }),
        missing.minutes > 0
      else { return nil }
      return Gap(
        opening: best, hotspot: hotspot, active: active, missing: missing,
        isDuringWork: best.hours.missing(from: work).minutes > 0)
    }
  }

  private static func tell(_ gaps: [Gap], _ programme: Programme, _ report: RuleReport) {
    for (index, first) in gaps.enumerated() {
      let span = first.opening.space.span
      let isTold = gaps[..<index].contains { $0.opening.space.span == span }
      guard !isTold, let open = first.opening.space.open else { continue }
      let all = gaps.filter { $0.opening.space.span == span }
      let closed = WeekMinutes(all.flatMap(\.missing.ranges))
      let isDuringWork = all.contains(where: \.isDuringWork)
      let margin = Figure(id, "margin_after", in: programme)
      report(
        "safe space '\(first.opening.space.id.value)' is closed on "
          + Listing.plain(closed.windowTexts, upTo: 6) + ", when people "
          + (isDuringWork ? "work at " : "come from or go to work at ")
          + Listing.quoted(all.map(\.hotspot.id.value)), at: open.span,
        about: .of(first.opening.space, in: first.opening.site),
        notes: all.map {
          .init(
            "'\($0.hotspot.id.value)' would need it on "
              + Listing.plain($0.missing.windowTexts, upTo: 6), at: $0.active.span)
        } + margin.notes, help: "open at these hours as well",
        citation: isDuringWork ? nil : margin.citation)
    }
  }
}

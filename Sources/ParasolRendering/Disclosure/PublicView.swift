import ParasolModel

/// What everyone may see: when something is open, and numbers too round to point anywhere.
package struct PublicView: Hashable, Sendable {
  /// When the community room of a town is open; its name and its area are not told.
  package struct Opening: Hashable, Sendable {
    package let site: SiteName
    package let hours: [WeeklyWindow]
  }

  /// People of a region, or of the whole programme where the region is nil.
  package struct Total: Hashable, Sendable {
    package let region: LocalizedText?
    package let people: RoundedCount
  }

  package let programme: ProgrammeFacts
  /// By site.
  package let openings: [Opening]
  /// By site: when somebody answers the help line.
  package let helpLines: [Opening]
  /// By region; the whole programme last.
  package let totals: [Total]

  package init(_ programme: Programme) {
    self.programme = ProgrammeFacts(programme)
    openings = programme.sites.flatMap { site in
      site.content.safeSpaces.compactMap { space in
        space.open.map { Opening(site: SiteName(site), hours: $0.value.values) }
      }
    }
    helpLines = programme.sites.flatMap { site in
      site.content.crisisTeams.compactMap { team in
        team.rota.map {
          Opening(site: SiteName(site), hours: PublicView.joined($0.value.values.map(\.when.value)))
        }
      }
    }
    totals = PublicView.totals(programme)
  }

  /// One entry that says `always` where shifts leave no hour of the week open.
  private static func joined(_ windows: [WeeklyWindow]) -> [WeeklyWindow] {
    var reached = 0
    let ranges = windows.flatMap(\.weekMinutes).sorted { $0.lowerBound < $1.lowerBound }
    for range in ranges where range.lowerBound <= reached {
      reached = max(reached, range.upperBound)
    }
    guard reached >= 10_080 else { return windows }
    return [WeeklyWindow(days: Weekday.allCases, hours: TimeRange(start: 0, end: 1440))]
  }

  private static func totals(_ programme: Programme) -> [Total] {
    let regions = programme.content.regions.compactMap { region -> Total? in
      let inside = programme.sites.filter { $0.header.region?.value.text == region.id.value }
      // A region of one or two towns would tell on them.
      guard inside.count > 2 else { return nil }
      let people = inside.reduce(Fraction.zero) { $0 + $1.planningValue }
      return Total(
        region: region.name?.value ?? LocalizedText(region.id.value), people: RoundedCount(people))
    }
    let whole = programme.sites.reduce(Fraction.zero) { $0 + $1.planningValue }
    return regions + [Total(region: nil, people: RoundedCount(whole))]
  }
}

/// A number of people that tells nobody where a small group is.
package struct RoundedCount: Hashable, Sendable {
  package static let step = 100

  /// A multiple of the step; zero stands for anything below one step.
  package let hundreds: Int

  package init(_ exact: Fraction) {
    hundreds = exact < Fraction(Self.step) ? 0 : (exact / Self.step).rounded * Self.step
  }
}

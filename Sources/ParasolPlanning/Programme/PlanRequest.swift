import ParasolModel

/// What somebody asks of a plan besides what the programme says.
package struct PlanRequest: Sendable {
  package var effort: SitePlanner.Effort
  /// The only site to plan; nil for all.
  package var site: SiteID?
  /// What people know already, to be disturbed as little as can be.
  package var kept: KeptPlan?
  /// Called after each site with the number of all; from several tasks at once.
  package var onSite: @Sendable (Int) -> Void

  package init(
    effort: SitePlanner.Effort = .quick, site: SiteID? = nil, kept: KeptPlan? = nil,
    onSite: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.effort = effort
    self.site = site
    self.kept = kept
    self.onSite = onSite
  }

  func wants(_ id: SiteID) -> Bool { site.map { $0 == id } ?? true }
}

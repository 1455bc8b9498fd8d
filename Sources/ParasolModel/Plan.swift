/// What the planner made of a programme: plain data by typed id, without layout and without YAML.
package struct Plan: Sendable {
  /// Sorted by id; only sites that could be planned.
  package let sites: [SitePlan]

  package init(sites: [SitePlan]) {
    self.sites = sites
  }

  package func site(_ id: SiteID) -> SitePlan? { sites.first { $0.site == id } }
}

/// What the planner made of a programme: plain data by typed id, without layout and without YAML.
package struct Plan: Sendable {
  /// Sorted by id; only sites that could be planned.
  package let sites: [SitePlan]

  package init(sites: [SitePlan]) {
    self.sites = sites
  }
}

/// The plan of one site.
package struct SitePlan: Sendable {
  package let site: SiteID

  package init(site: SiteID) {
    self.site = site
  }
}

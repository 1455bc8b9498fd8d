import ParasolModel

extension Programme {
  /// Goes through what stands in the programme itself, then in each site.
  func forEachScope(_ body: (_ content: ScopeContent, _ site: Site?, _ isDraft: Bool) -> Void) {
    body(content, nil, isDraft)
    for site in sites { body(site.content, site, site.isDraft) }
  }

  /// Goes through the settings of the programme, then those of each site.
  func forEachSettings(
    _ body: (_ settings: SharedSettings, _ site: Site?, _ isDraft: Bool) -> Void
  ) {
    body(header.shared, nil, isDraft)
    for site in sites { body(site.header.shared, site, site.isDraft) }
  }

  /// Whether a key of a scope holds something that was told already.
  func isBroken(_ key: String, in site: Site?) -> Bool {
    (site?.content.brokenKeys ?? content.brokenKeys).contains(key)
  }
}

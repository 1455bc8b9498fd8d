import ParasolSyntax

/// What one scope is read from: the programme, a site, or a template by itself.
struct ScopeParts {
  /// As messages name it: `site 'harbour-town'`.
  let subject: String
  /// Where a message about what is absent points.
  let header: Span
  let own: [YAMLCursor]
  /// The templates that it extends, nearest first.
  var templates: [YAMLCursor] = []
  /// The patterns of the programme, for what lies inside it.
  var outerPatterns: PatternTable?
  /// Which of the settings that hold for all inside the programme states.
  var outerSettings: Set<String> = []
  let inheritsDraft: Bool
  var isTemplate = false
  /// The site's id, and the ids of all sites, where nothing but one row of a section writes it.
  var loneSite: (id: String, all: [String])?

  /// Sections whose own key is mistyped in one of its parts: what stands there is known to nobody.
  var mistypedSections: Set<String> {
    var found: Set<String> = []
    for part in own {
      for (key, value) in part.entries where value.isMapping {
        let text = key.text
        if ScopeParts.sections.contains(text) || ScopeParts.otherKeys.contains(text) { continue }
        if let meant = NearestName.of(text, among: ScopeParts.sections.sorted()) {
          found.insert(meant)
        }
      }
    }
    return found
  }

  private static let sections = Set(EntityCatalogue.all.map { $0.section } + ["patterns"])
  private static let otherKeys = Set(
    (ProgrammeHeader.shape + SiteHeader.shape).map(\.key) + ["sites", "waivers"])

  /// What holds for all inside unless restated.
  static let settings = ["organization", "estimate", "languages", "contact", "meeting_place"]

  /// The settings that these mappings state.
  static func settings(in layers: [YAMLCursor]) -> Set<String> {
    Set(
      settings.filter { key in
        layers.contains { $0.value(forKey: key).map { !$0.value.isRemoval } ?? false }
      })
  }
}

extension YAMLCursor {
  /// The word that takes away what is inherited.
  var isRemoval: Bool { isScalar && style == .plain && isText("removed") }
}

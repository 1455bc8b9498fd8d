/// What may be written in one sort of file.
package struct FileShape: Sendable {
  /// Sorts of file, by the key that a file of that sort begins with.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case programme, site, template, policy
  }

  package let kind: Kind
  package let summary: String
  /// Keys that hold a value, the file's own first.
  package let fields: [FieldShape]
  package let sections: [SectionShape]
  /// Keys that hold entities in a way of their own.
  package let special: [SpecialKey]

  /// All sorts, in the order in which pages tell them.
  package static let all = Kind.allCases.map { FileShape($0) }

  private init(_ kind: Kind) {
    self.kind = kind
    switch kind {
    case .programme:
      summary = "the programme itself, in programme.yaml and in every file without a header"
      fields = Self.record { _ = ProgrammeHeader(&$0) }
      sections = Self.sections(EntityCatalogue.ofProgramme)
      special = [.include, .sites, .patterns, .waivers]
    case .site:
      summary = "one site: a set of hotspots run by one local team"
      fields = Self.field("site", EntityName.self, "id of the site") + Self.ofSite
      sections = Self.sections(EntityCatalogue.ofSite)
      special = [.extends, .patterns, .waivers]
    case .template:
      summary = "a template that sites extend: choices, never facts or decisions"
      let own = Self.record { _ = TemplateHeader(&$0) }
      fields =
        Self.field("template", EntityName.self, "id of the template") + own
        + Self.ofSite.filter { site in !own.contains { $0.key == site.key } }
      sections = Self.sections(EntityCatalogue.ofSite)
      special = [.extends, .patterns, .waivers]
    case .policy:
      summary = "the figures by which programmes are judged, each with its source"
      fields =
        Self.field("policy", EntityName.self, "id of the policy")
        + Self.record { _ = PolicyFile(id: Located("", at: $0.header), fields: &$0) }
      sections = []
      special = []
    }
  }

  private static var ofSite: [FieldShape] { record { _ = SiteHeader(&$0) } }

  private static func sections(_ own: [any Entity.Type]) -> [SectionShape] {
    (own + EntityCatalogue.shared).map { SectionShape($0) }
  }

  private static func record(_ read: (inout FieldReader) -> Void) -> [FieldShape] {
    var reader = FieldReader.recorder()
    read(&reader)
    return reader.fields
  }

  private static func field(
    _ key: String, _ type: any FieldValue.Type, _ summary: StaticString
  ) -> [FieldShape] {
    [FieldShape(key: key, isRequired: true, type: type, summary: summary)]
  }
}

/// A key of a file that is neither a value nor a section of ids.
package enum SpecialKey: String, CaseIterable, Hashable, Sendable {
  case extends, include, sites, patterns, waivers

  /// What it is for.
  package var summary: String {
    switch self {
    case .extends: "the template that this one starts from"
    case .include: "the other files of the programme, as paths from this one"
    case .sites: "sites in one line each, completed by files of their own"
    case .patterns: "what several entities of a section have in common; each entity names one"
    case .waivers: "agreed exceptions to rules, each with a decision and an end"
    }
  }
}

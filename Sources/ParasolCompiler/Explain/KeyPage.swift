import ParasolModel
import ParasolSyntax

/// The page of one key at one place, or a short list of all its places.
enum KeyPage {
  static func text(_ places: [KeyPlace], asked: String) -> String {
    guard places.count != 1, let first = places.first else {
      return places.first.map(page) ?? ""
    }
    var page = PageText()
    page.paragraph("'\(asked)' is a key at \(places.count) places:")
    page.line()
    page.terms(places.map { (name: $0.ownName, meaning: short($0)) }, indent: 2)
    page.line()
    page.paragraph("'parasol explain \(first.ownName)' tells more about one of them.")
    return page.text
  }

  private static func short(_ place: KeyPlace) -> String {
    switch place.content {
    case .field(let field):
      "\(place.summary); \(field.type.shape.described(field.type.expectation))"
    case .section: "the section of \(place.key)"
    case .special: place.summary
    }
  }

  private static func page(_ place: KeyPlace) -> String {
    switch place.content {
    case .field(let field): page(place, field)
    case .section(let section): page(place, section)
    case .special: special(place)
    }
  }

  private static func page(_ place: KeyPlace, _ field: FieldShape) -> String {
    let shape = field.type.shape
    var page = PageText()
    page.paragraph("\(place.name) (a key)")
    page.line()
    page.paragraph(place.summary.sentence)
    page.line()
    page.row("Written", shape.described(field.type.expectation).sentence)
    for scalar in shape.ownScalars where shape.ownScalars.count == 1 {
      page.row("", scalar.form)
    }
    page.row("Example", "\(field.key): \(field.sample)")
    stands(place, field.audience, &page)
    for choice in shape.ownChoices {
      page.line()
      page.paragraph("Words of '\(choice.subject)':")
      page.terms(choice.values.map { (name: $0.word, meaning: $0.meaning) }, indent: 2)
    }
    keys(shape.ownFields, of: place, &page)
    return page.text
  }

  private static func page(_ place: KeyPlace, _ section: SectionShape) -> String {
    var page = PageText()
    page.paragraph("\(place.name) (a section)")
    page.line()
    page.paragraph("By id, each \(section.summary).")
    page.line()
    if case .record = section.entity {
      let required = section.fields.filter(\.isRequired)
      let shown = required.isEmpty ? Array(section.fields.prefix(1)) : required
      let inner = shown.map { "\($0.key): \($0.sample)" }.joined(separator: ", ")
      page.line("  \(section.key):")
      page.line("    \(SampleIDs.id(of: section)): {\(inner)}")
    } else {
      page.line("  \(section.key):")
      page.line("    hill: \(section.entity.sample(under: section.key))")
    }
    page.line()
    stands(place, .everyone, &page)
    if section.takesPatterns {
      page.row(
        "Patterns", "What several have in common stands once below 'patterns: \(section.key):'.")
    }
    if case .choice(let choice) = section.ids {
      page.line()
      page.paragraph("Ids of \(section.key):")
      page.terms(choice.values.map { (name: $0.word, meaning: $0.meaning) }, indent: 2)
    }
    keys(section.fields, of: place, &page)
    return page.text
  }

  private static func special(_ place: KeyPlace) -> String {
    var page = PageText()
    page.paragraph("\(place.name) (a key)")
    page.line()
    page.paragraph(place.summary.sentence)
    page.line()
    stands(place, .everyone, &page)
    if place.path == [SpecialKey.waivers.rawValue] { keys(Waiver.fields, of: place, &page) }
    return page.text
  }

  private static func stands(_ place: KeyPlace, _ audience: FieldAudience, _ page: inout PageText) {
    let refusal = place.contentRefusedInTemplates
    let files = place.files.filter { refusal == nil || $0 != FileShape.Kind.template.rawValue }
    page.row("Stands in", files.map { KeyPage.fileName($0) }.joined(separator: ", ").sentence)
    if let refusal, place.files.contains(FileShape.Kind.template.rawValue) {
      page.row("Templates", "Refused there, as it says \(refusal), which no template can know.")
    }
    if audience == .team {
      page.row("Private", "Never leaves the team, whoever asks for a print-out.")
    }
    page.row("Source", sources(of: place))
  }

  /// Where the guidance speaks of it; empty for what is the language's own.
  private static func sources(of place: KeyPlace) -> String {
    let path = place.files == ["policy"] ? "policy.\(place.name)" : place.name
    let shown = AttributeCatalogue.shipped.sources(of: path).filter { !$0.text.isEmpty }
    var seen: Set<String> = []
    // A source that gives several values stands in the list once for each.
    let parts = shown.flatMap { $0.shown.split(separator: "; ").map(String.init) }
    return parts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  static func fileName(_ file: String) -> String {
    switch file {
    case "programme": "the programme's own files"
    case "site": "the files of a site"
    case "template": "templates"
    case "policy": "policies"
    default: "\(file)s"
    }
  }

  private static func keys(_ fields: [FieldShape], of place: KeyPlace, _ page: inout PageText) {
    guard !fields.isEmpty else { return }
    page.line()
    page.paragraph("Keys:")
    page.terms(
      fields.map { field in
        let must = field.isRequired ? " (must be there)" : ""
        return (name: field.key, meaning: "\(field.summary)\(must)")
      }, indent: 2)
    page.line()
    page.paragraph("'parasol explain \(place.name).\(fields[0].key)' tells more about one of them.")
  }
}

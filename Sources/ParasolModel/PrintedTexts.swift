import ParasolSyntax

/// The texts of a programme that are printed, and what they lack.
package struct PrintedTexts: Sendable {
  /// One text with its place; `isOfTeam` when no other audience gets it.
  package struct Entry: Sendable {
    package let text: Located<LocalizedText>
    package let isOfTeam: Bool
  }

  /// In the order of the files.
  package let entries: [Entry]

  package init(_ programme: Programme) {
    var entries: [Entry] = []
    func add(_ text: Located<LocalizedText>?, isOfTeam: Bool = false) {
      if let text { entries.append(Entry(text: text, isOfTeam: isOfTeam)) }
    }
    add(programme.header.name)
    for region in programme.content.regions { add(region.name) }
    for group in programme.content.population { add(group.name, isOfTeam: true) }
    for body in programme.content.organizations { add(body.name, isOfTeam: true) }
    for site in programme.sites {
      add(site.header.name)
      for hotspot in site.content.hotspots where hotspot.code == nil {
        add(hotspot.name, isOfTeam: true)
      }
    }
    for content in [programme.content] + programme.sites.map(\.content) {
      for event in content.events { add(event.name, isOfTeam: true) }
      for training in content.trainings { add(training.name, isOfTeam: true) }
      for committee in content.committees { add(committee.name, isOfTeam: true) }
      for space in content.safeSpaces { add(space.name, isOfTeam: true) }
      for facility in content.facilities { add(facility.name, isOfTeam: true) }
    }
    self.entries = entries.sorted {
      ($0.text.span.file, $0.text.span.start) < ($1.text.span.file, $1.text.span.start)
    }
  }

  /// A language with the texts that it lacks and the languages that stand in.
  package struct Gap: Hashable, Sendable {
    package let language: String
    package let places: [Span]
    package let standIns: [String]
  }

  /// One for each language that some text lacks, in the order of the languages.
  package func gaps(in languages: [String], isForTeam: Bool = true) -> [Gap] {
    languages.compactMap { language in
      let missing = entries.filter {
        ($0.isOfTeam ? isForTeam : true) && $0.text.value.isMissing(in: language)
      }
      guard !missing.isEmpty else { return nil }
      let tags = Set(missing.compactMap { $0.text.value.chosen(in: language)?.tag })
      return Gap(language: language, places: missing.map(\.text.span), standIns: tags.sorted())
    }
  }

  /// Told once for each language, where the programme names it; languages that only the command
  /// names are told together. In a draft all of it is still to do.
  package static func check(
    _ programme: Programme, languages: [String], isForTeam: Bool, sink: DiagnosticSink
  ) {
    let texts = PrintedTexts(programme)
    let stated = programme.header.languages?.value.items ?? []
    let asked = languages.isEmpty ? programme.languages : languages
    var others: [Gap] = []
    for gap in texts.gaps(in: asked, isForTeam: isForTeam) {
      if let place = stated.first(where: { $0.value.text == gap.language }) {
        tell(gap, "'\(gap.language)'", at: place.span, gap.places, programme, sink)
      } else {
        others.append(gap)
      }
    }
    guard let most = others.max(by: { $0.places.count < $1.places.count }),
      let first = most.places.first
    else { return }
    let names = others.map { "'\($0.language)'" }.joined(separator: ", ")
    tell(most, names, at: first, Array(most.places.dropFirst()), programme, sink)
  }

  private static func tell(
    _ gap: Gap, _ languages: String, at span: Span, _ places: [Span], _ programme: Programme,
    _ sink: DiagnosticSink
  ) {
    let count = gap.places.count
    let problem = Diagnostic(
      "untranslated-text",
      "\(count) \(count == 1 ? "name has" : "names have") no text in \(languages); "
        + "\(gap.standInText) is printed there instead",
      at: span, severity: .warning,
      notes: places.prefix(5).map { .init("not in this name", at: $0) }
        + (places.count > 5 ? [.init("nor in \(places.count - 5) more")] : []),
      help:
        "add these languages to the names, or write one text as a name that holds in all of them")
    if programme.isDraft { sink.toDo(problem) } else { sink.report(problem) }
  }
}

extension PrintedTexts.Gap {
  /// `'en' or 'fr'`
  package var standInText: String {
    standIns.map { "'\($0)'" }.joined(separator: " or ")
  }
}

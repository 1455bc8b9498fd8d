import ParasolModel
import ParasolSyntax

/// A printed label uses a word this field has left behind.
enum StigmatizingTerm: Rule {
  static let id: DiagnosticID = "stigmatizing-term"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .participation, summary: "A printed label uses a word this field has left behind.",
    why:
      "The word stands on a sheet that the people meant by it hold in their hands. It tells them what the programme thinks of them.",
    remedy:
      "Write the word that sex workers use. What is part of a proper name is let pass once the place or the organization of that name is declared.",
    citation: .swit("3.2 footnote 3, 1.2.3 and 2.1.2", "p10, p25, p45"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    var names: ProperNames?
    var told: Set<Span> = []
    PrintedText.forEach(in: programme) { printed in
      let posts = printed.isPost ? AvoidedTerm.posts : []
      guard let found = AvoidedTerm.first(in: printed.text, besides: posts) else { return }
      // Worked out only when a word was found.
      let proper = names ?? ProperNames(programme)
      names = proper
      guard !proper.cover(found.words, of: found.parts) else { return }
      let range =
        found.parts[found.words.lowerBound].range
        .lowerBound..<found.parts[
          found.words.upperBound - 1
        ].range.upperBound
      let span = TextPart.span(of: range, in: printed.text, at: printed.span)
      guard told.insert(span).inserted else { return }
      let scalars = Array(printed.text.unicodeScalars)[range]
      let word = String(String.UnicodeScalarView(scalars))
      report(
        "'\(word)' is printed here, a word that sex workers and their allies have left behind",
        at: span,
        about: printed.subject,
        help:
          "write '\(found.term.instead)', or declare the place or organization that has this name"
      )
    }
  }
}

/// Names of places and organizations, which nobody here has chosen.
private struct ProperNames {
  private var names: [[String]] = []

  init(_ programme: Programme) {
    for body in programme.content.organizations { add(body.name, body.id.value) }
    for region in programme.content.regions { add(region.name, region.id.value) }
    addPlaces(of: programme.content)
    for site in programme.sites {
      add(site.header.name, site.id.text)
      for hotspot in site.content.hotspots { add(hotspot.name, hotspot.id.value) }
      addPlaces(of: site.content)
    }
  }

  private mutating func addPlaces(of content: ScopeContent) {
    for facility in content.facilities { add(facility.name, facility.id.value) }
    for space in content.safeSpaces { add(space.name, space.id.value) }
    for area in content.areas { add(nil, area.id.value) }
  }

  private mutating func add(_ name: Located<LocalizedText>?, _ id: String) {
    for text in [id] + (name?.value.texts.map(\.text) ?? []) {
      let words = TextPart.words(of: text).map { $0.text.lowercased() }
      if !words.isEmpty { names.append(words) }
    }
  }

  /// Whether the words stand inside one of these names.
  func cover(_ words: Range<Int>, of parts: [TextPart]) -> Bool {
    let lowered = parts.map { $0.text.lowercased() }
    return names.contains { name in
      guard name.count >= words.count, lowered.count >= name.count else { return false }
      return (0...lowered.count - name.count).contains { start in
        start <= words.lowerBound && start + name.count >= words.upperBound
          && lowered[start..<start + name.count].elementsEqual(name)
      }
    }
  }
}

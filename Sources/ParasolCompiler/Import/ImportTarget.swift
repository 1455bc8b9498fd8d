import ParasolModel

/// What the programme that a table goes into already says.
struct ImportTarget {
  /// Nil for a programme that the import makes.
  let programme: Programme?

  var isDraft: Bool { programme?.isDraft ?? true }

  var groups: [PopulationGroup] { programme?.content.population ?? [] }

  /// Ids that name something in the whole programme.
  var names: Set<String> { Set(programme.map { Array($0.content.names.keys) } ?? []) }

  func site(_ id: String) -> Site? { programme?.sites.first { $0.id.text == id } }

  /// Ids that a new entity of this site may not have.
  func names(of site: String) -> Set<String> {
    names.union(self.site(site)?.content.names.keys.map { $0 } ?? [])
  }

  /// The group that a word of the table means.
  func group(_ word: String) -> String? {
    let words = PlainLetters.words(word)
    let named = groups.filter { group in
      PlainLetters.words(group.id.value) == words
        || group.name?.value.texts.contains { PlainLetters.words($0.text) == words } ?? false
    }
    if let only = named.first { return only.id.value }
    guard let known = GroupWords.id(of: words) else { return nil }
    if programme == nil { return known }
    if groups.contains(where: { $0.id.value == known }) { return known }
    let gender = GroupWords.gender(of: known)
    let ofGender = groups.filter { $0.gender.value == gender }
    return ofGender.count == 1 ? ofGender.first?.id.value : nil
  }

  /// The id of the hotspot that has this name or id already.
  func hotspot(_ name: String, in site: String) -> String? {
    let words = PlainLetters.words(name)
    return self.site(site)?.content.hotspots.first { hotspot in
      PlainLetters.words(hotspot.id.value) == words
        || hotspot.name?.value.texts.contains { PlainLetters.words($0.text) == words } ?? false
    }?.id.value
  }

  /// The region that a word of the table means; nil for one that is not declared yet.
  func region(_ word: String) -> String? {
    let words = PlainLetters.words(word)
    return programme?.content.regions.first { region in
      PlainLetters.words(region.id.value) == words
        || region.name?.value.texts.contains { PlainLetters.words($0.text) == words } ?? false
    }?.id.value
  }
}

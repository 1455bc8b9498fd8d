import ParasolModel

/// Pages of typed scalars, of words and of lists of words.
struct WordPages {
  private let parts = ShapeParts.ofLanguage
  private let index = KeyIndex.language

  static func name(_ text: String) -> String {
    text.replacing("_", with: " ").replacing("-", with: " ")
  }

  var scalarNames: [String] { parts.scalars.map(\.name) }
  var words: [String] { parts.choices.flatMap { $0.values.map(\.word) } }
  var subjects: [String] { parts.choices.map(\.subject) }

  func scalar(_ thing: String) -> String? {
    guard let scalar = parts.scalars.first(where: { $0.name == WordPages.name(thing) }) else {
      return nil
    }
    var page = PageText()
    page.paragraph("\(scalar.name) (a typed scalar)")
    page.line()
    page.paragraph("Written as \(scalar.expectation).".replacing("..", with: "."))
    page.line()
    page.paragraph(scalar.form)
    page.line()
    page.paragraph("Examples:")
    for example in scalar.examples { page.line("  " + example) }
    page.line()
    page.row("Keys", keys { $0.ownScalars.contains { $0.name == scalar.name } })
    return page.text
  }

  /// The lists in which a word stands, with all their words.
  func word(_ thing: String) -> String? {
    let lists = parts.choices.filter { list in list.values.contains { $0.word == thing } }
    guard !lists.isEmpty else { return nil }
    var page = PageText()
    page.paragraph("\(thing) (a word)")
    for list in lists {
      page.line()
      let meaning = list.values.first { $0.word == thing }?.meaning ?? ""
      page.paragraph("As \(list.subject): \(meaning).")
      page.row("Keys", keys(of: list))
      let others = list.values.map(\.word).filter { $0 != thing }
      page.row("Besides", others.joined(separator: ", "))
    }
    return page.text
  }

  /// A list of words by what it is a list of.
  func list(_ thing: String) -> String? {
    let lists = parts.choices.filter { WordPages.name($0.subject) == WordPages.name(thing) }
    guard !lists.isEmpty else { return nil }
    var page = PageText()
    page.paragraph("\(lists[0].subject) (a list of words)")
    for list in lists {
      page.line()
      page.terms(list.values.map { (name: $0.word, meaning: $0.meaning) }, indent: 2)
      page.line()
      page.row("Keys", keys(of: list))
    }
    return page.text
  }

  private func keys(of list: ChoiceShape) -> String {
    let words = list.values.map(\.word)
    let sections = index.places.compactMap { place -> String? in
      guard case .section(let section) = place.content, case .choice(let ids) = section.ids,
        ids.values.map(\.word) == words
      else { return nil }
      return "\(place.name) (as ids)"
    }
    let rest = keys { $0.ownChoices.contains { $0.values.map(\.word) == words } }
    return (sections + (rest.isEmpty ? [] : [rest])).joined(separator: ", ")
  }

  private func keys(_ takes: (ValueShape) -> Bool) -> String {
    let names = index.places.compactMap { place -> String? in
      guard case .field(let field) = place.content, takes(field.type.shape) else { return nil }
      return place.name
    }
    let shown = names.prefix(12).joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }
}

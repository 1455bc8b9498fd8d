import ParasolModel
import ParasolSyntax

/// Pages about everything that the language, the compiler and the rules have a name for.
public enum Explanations {
  /// The page of a rule, a diagnostic, a key, a typed scalar, a word of a list, or a word that
  /// people in the field use; nil when nothing is called so.
  public static func page(_ thing: String) -> String? {
    let words = WordPages()
    let pages = [
      RuleBook.page(thing), DiagnosticBook.page(thing), key(thing), words.scalar(thing),
      words.word(thing), words.list(thing), subject(thing),
    ].compactMap { $0 }
    if !pages.isEmpty { return pages.joined(separator: "\n" + rule + "\n\n") }
    return synonym(thing)
  }

  /// Between the pages of things that are called the same.
  private static let rule = String(repeating: "-", count: 20)

  private static func key(_ thing: String) -> String? {
    let places = KeyIndex.language.places(of: thing)
    return places.isEmpty ? nil : KeyPage.text(places, asked: thing)
  }

  /// `hotspot`, `outreach worker`: one of the entities of a section.
  private static func subject(_ thing: String) -> String? {
    let name = WordPages.name(thing)
    guard
      let section = FileShape.all.flatMap(\.sections).first(where: {
        $0.subject == name && $0.key != thing
      })
    else { return nil }
    return key(section.key)
  }

  /// What people in the field say, and the word that the language has for it.
  private static func synonym(_ thing: String) -> String? {
    let typed = thing.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
    guard let ours = Vocabulary.word(for: typed) else { return nil }
    var page = PageText()
    page.paragraph("'\(thing)' is '\(ours)' here.")
    page.line()
    return page.text + (Explanations.page(ours) ?? "")
  }

  /// The name that a mistyped one was meant to be.
  public static func nearest(to thing: String) -> String? {
    NearestName.of(thing, among: names)
  }

  /// Everything that has a page, the kinds in the order in which they are looked up.
  public static var names: [String] {
    let words = WordPages()
    let places = KeyIndex.language.places
    return RuleBook.ids + DiagnosticBook.ids + places.map(\.key) + places.map(\.name)
      + words.scalarNames + words.words + words.subjects
      + FileShape.all.flatMap { $0.sections.map(\.subject) } + Vocabulary.words
  }
}

extension PlainText {
  package static let scalar = ScalarShape(
    "text", expectation: expectation,
    form: """
      Any words. A text that holds ': ' or ' #', begins with a sign, or holds a comma inside \
      brackets needs quotes.
      """,
    pattern: ScalarPatterns.text, examples: ["two areas are reached on foot"],
    alsoReadAs: [.integer, .number, .boolean])
}

extension LanguageTag {
  package static let scalar = ScalarShape(
    "language tag", expectation: expectation,
    form: "The language in two or three small letters (BCP 47), and a region or script if needed.",
    pattern: ScalarPatterns.languageTag, examples: ["en", "sw", "pt-BR", "zh-Hant"])
}

extension EntityName {
  package static let scalar = ScalarShape(
    "id", expectation: expectation,
    form: """
      Small letters, digits and single '-' between them, at most 64 of them. A code, never the \
      name of a person.
      """,
    pattern: ScalarPatterns.id, examples: ["market-stage", "w01"],
    alsoReadAs: [.integer, .number, .boolean])
}

extension Reference {
  package static let scalar = ScalarShape(
    "reference", expectation: expectation,
    form: """
      The id of something that is declared in the same site or in the programme. From outside a \
      site the site's id and a point come first: harbour-town.w02. Where people take part, \
      outreach_workers, supervisors, staff and all stand for everyone of that sort.
      """,
    pattern: ScalarPatterns.reference, examples: ["market-stage", "harbour-town.w02"],
    alsoReadAs: [.integer, .number, .boolean])
}

import ParasolModel
import ParasolSyntax

/// The words of forms in one language: those that several forms use, and those of one form alone.
package struct FormLanguage: Sendable {
  /// BCP 47 tag.
  package let language: String
  package let words: [String: String]
  /// By form id, then by name.
  package let forms: [String: [String: String]]
  /// Whether somebody in the community has read them.
  package let review: TranslationReview

  package init(
    language: String, words: [String: String] = [:], forms: [String: [String: String]] = [:]
  ) {
    (self.language, self.words, self.forms) = (language, words, forms)
    review = .unreviewed
  }

  /// Nil after a report.
  ///
  /// - Parameter english: what a programme's own words are held up to; nil for those that ship.
  package init?(_ root: YAMLCursor, english: EnglishWords? = nil, sink: DiagnosticSink) {
    var fields = FieldReader(
      subject: "a file of words", header: root.span.part(from: 0, to: 1),
      layers: EntityLayers(own: [root]), context: ReadingContext(sink: sink))
    let language = fields.required(
      "language", as: LanguageTag.self, "the language of the words")
    let review = fields.optional("review", as: PlainText.self, "who has read them")
    let sections = FormLanguage.sections.map { section in
      FormLanguage.isStillEmpty(root, section.key)
        ? nil
        : fields.optional(
          section.key, as: NamedTable<FormName, PlainText>.self, section.summary)
    }
    let words = zip(FormLanguage.sections, sections)
      .first { $0.0.key == EnglishWords.formSection }?.1
    let forms =
      FormLanguage.isStillEmpty(root, "forms")
      ? nil
      : fields.optional(
        "forms", as: NamedTable<EntityName, NamedTable<FormName, PlainText>>.self,
        "words of one form, by its id")
    for key in FormLanguage.sections.map(\.key) + ["forms"] { fields.allow(key) }
    fields.finish()
    for (section, table) in zip(FormLanguage.sections, sections) {
      if let english, let table {
        OwnWordsCheck(english, section: section.key, sink: sink).check(table.value)
      }
    }
    guard let language else { return nil }
    self.language = language.value.text
    self.review = TranslationReview(review?.value.text ?? "")
    self.words = FormLanguage.texts(words?.value)
    self.forms = Dictionary(
      (forms?.value.rows ?? []).map { ($0.name.value, FormLanguage.texts($0.value.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A section whose lines all wait to be translated.
  private static func isStillEmpty(_ root: YAMLCursor, _ key: String) -> Bool {
    root.value(forKey: key)?.value.isEmptyValue ?? false
  }

  /// Tables of names and words, and what they hold.
  private static let sections: [(key: String, summary: StaticString)] = [
    ("phrases", "what Parasol prints of its own accord"),
    ("profile", "the sentences of the participation profile"),
    ("words", "words of several forms"),
  ]

  private static func texts(_ table: NamedTable<FormName, PlainText>?) -> [String: String] {
    Dictionary(
      (table?.rows ?? []).map { ($0.name.value, $0.value.value.text) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The keys of such a file.
  package static var fields: [FieldShape] {
    [
      FieldShape(
        key: "language", isRequired: true, type: LanguageTag.self,
        summary: "the language of the words"),
      FieldShape(
        key: "review", isRequired: false, type: PlainText.self, summary: "who has read them"),
    ]
      + sections.map { section in
        FieldShape(
          key: section.key, isRequired: false, type: NamedTable<FormName, PlainText>.self,
          summary: section.summary)
      } + [
        FieldShape(
          key: "forms", isRequired: false,
          type: NamedTable<EntityName, NamedTable<FormName, PlainText>>.self,
          summary: "words of one form, by its id")
      ]
  }

  /// Those that ship with Parasol, sorted by language.
  package static func shipped(sink: DiagnosticSink = DiagnosticSink()) -> [FormLanguage] {
    ShippedTemplates.all.filter { $0.path.hasPrefix("languages/forms/") }.compactMap { file in
      let (_, tree) = YAMLLoader.load(
        FileID(0), path: "parasol/" + file.path, bytes: Array(file.text.utf8), sink: sink)
      return tree.root.flatMap { FormLanguage($0, sink: sink) }
    }
  }
}

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
  package init?(_ root: YAMLCursor, sink: DiagnosticSink) {
    var fields = FieldReader(
      subject: "a file of words", header: root.span.part(from: 0, to: 1),
      layers: EntityLayers(own: [root]), context: ReadingContext(sink: sink))
    let language = fields.required(
      "language", as: LanguageTag.self, "the language of the words")
    let review = fields.optional("review", as: PlainText.self, "who has read them")
    let words = fields.optional(
      "words", as: NamedTable<FormName, PlainText>.self, "words of several forms")
    let forms = fields.optional(
      "forms", as: NamedTable<EntityName, NamedTable<FormName, PlainText>>.self,
      "words of one form, by its id")
    fields.allow("phrases")
    fields.finish()
    guard let language else { return nil }
    self.language = language.value.text
    self.review = TranslationReview(review?.value.text ?? "")
    self.words = FormLanguage.texts(words?.value)
    self.forms = Dictionary(
      (forms?.value.rows ?? []).map { ($0.name.value, FormLanguage.texts($0.value.value)) },
      uniquingKeysWith: { first, _ in first })
  }

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
      FieldShape(
        key: "phrases", isRequired: false, type: NamedTable<FormName, PlainText>.self,
        summary: "what Parasol prints of its own accord"),
      FieldShape(
        key: "words", isRequired: false, type: NamedTable<FormName, PlainText>.self,
        summary: "words of several forms"),
      FieldShape(
        key: "forms", isRequired: false,
        type: NamedTable<EntityName, NamedTable<FormName, PlainText>>.self,
        summary: "words of one form, by its id"),
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

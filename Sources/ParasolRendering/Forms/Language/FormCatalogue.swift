import ParasolModel
import ParasolSyntax

/// Forms by id; a programme's own takes the place of the shipped one that is called the same.
package struct FormCatalogue: Sendable {
  /// Sorted by id.
  package let forms: [FormDeclaration]
  /// The words of the forms.
  package let texts: FormTexts
  /// Ids of those that a programme wrote itself.
  package let own: Set<String>

  private init(forms: [FormDeclaration], texts: FormTexts, own: Set<String> = []) {
    (self.forms, self.texts, self.own) = (forms, texts, own)
  }

  package subscript(id: String) -> FormDeclaration? { forms.first { $0.id.value == id } }

  /// The forms that ship with Parasol. The sink stays empty: a test reads every one of them.
  package static func shipped(sink: DiagnosticSink = DiagnosticSink()) -> FormCatalogue {
    let files = ShippedTemplates.all.filter { $0.path.hasPrefix("forms/") }
    let roots = files.enumerated().compactMap { index, file in
      let (_, tree) = YAMLLoader.load(
        FileID(index), path: "parasol/" + file.path, bytes: Array(file.text.utf8), sink: sink)
      return tree.root
    }
    let texts = FormTexts(shipped: FormLanguage.shipped(sink: sink))
    return FormCatalogue(
      forms: roots.compactMap { read($0, texts, sink: sink) }.sorted(by: order), texts: texts)
  }

  /// These forms and, in their place, those of a programme with its own words.
  package func overridden(
    by roots: [YAMLCursor], languages: [YAMLCursor] = [], sink: DiagnosticSink
  ) -> FormCatalogue {
    let english = languages.isEmpty ? nil : EnglishWords()
    let words = languages.compactMap { FormLanguage($0, english: english, sink: sink) }
    let texts =
      words.isEmpty
      ? self.texts : FormTexts(own: words, files: languages.map { LanguageFile($0.tree) })
    let own = roots.compactMap { FormCatalogue.read($0, texts, sink: sink) }
    let names = Set(own.map(\.id.value))
    let all = (forms.filter { !names.contains($0.id.value) } + own).sorted(by: FormCatalogue.order)
    for form in own { FormCatalogue.tellTakenNumber(of: form, among: all, sink: sink) }
    return FormCatalogue(forms: all, texts: texts, own: names)
  }

  /// A number is all that a sheet and an app say of which form it is.
  private static func tellTakenNumber(
    of form: FormDeclaration, among all: [FormDeclaration], sink: DiagnosticSink
  ) {
    guard let other = all.first(where: { $0.number == form.number && $0.id.value != form.id.value })
    else { return }
    sink.report(
      Diagnostic(
        "duplicate-name", "form '\(other.id.value)' has the number '\(form.number)' too",
        at: form.numberSpan,
        help: "give it another number, as sheets and apps are known by it"))
  }

  private static func read(
    _ root: YAMLCursor, _ texts: FormTexts, sink: DiagnosticSink
  ) -> FormDeclaration? {
    let toldBefore = sink.reportCount
    guard root.isMapping, let (_, value) = root.value(forKey: "form"),
      let name = EntityName.read(value, of: "form", in: ReadingContext(sink: sink)),
      let form = FormDeclaration(Located(name.text, at: value.span), root: root, sink: sink)
    else { return nil }
    let isWhole = sink.reportCount == toldBefore
    FormLabelCheck(texts: texts.of(name.text), sink: sink).check(form)
    FormNameCheck(sink: sink).check(form)
    if isWhole { FormChoiceCheck(sink: sink).check(form) }
    FormulaCheck(sink: sink, isWhole: isWhole).check(form)
    return form
  }

  private static func order(_ left: FormDeclaration, _ right: FormDeclaration) -> Bool {
    left.id.value.utf8.lexicographicallyPrecedes(right.id.value.utf8)
  }
}

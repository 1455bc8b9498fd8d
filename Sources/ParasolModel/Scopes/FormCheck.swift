import ParasolSyntax

/// Whether the forms that a programme wants printed exist, in languages that it prints.
struct FormCheck {
  let sink: DiagnosticSink
  /// Ids of forms, those of the programme among them; sorted.
  let ids: [String]

  init(sink: DiagnosticSink, own: [String]) {
    self.sink = sink
    ids = Set(FormCheck.shipped + own).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func check(_ header: ProgrammeHeader) {
    guard let forms = header.forms?.value else { return }
    let asked = [forms.print, forms.app, forms.register].flatMap { $0?.value.items ?? [] }
    for form in asked where !ids.contains(form.value.text) {
      let nearest = NearestName.of(form.value.text, among: ids)
      sink.report(
        Diagnostic(
          "unknown-name", "no form is called '\(form.value.text)'", at: form.span,
          help: [
            nearest.map { "did you mean '\($0)'?" },
            "known: \(ids.joined(separator: ", "))",
          ].compactMap { $0 }.joined(separator: " "),
          replacement: nearest.map { .init(form.span, with: $0, isSafe: false) }))
    }
    guard let known = header.languages?.value.values.map(\.text), !known.isEmpty else { return }
    for language in forms.languages?.value.items ?? []
    where !known.contains(language.value.text) {
      sink.report(
        Diagnostic(
          "form-in-other-language",
          "forms are to be printed in '\(language.value.text)', but nothing else of the programme is",
          at: language.span,
          notes: header.languages.map { [.init("its languages", at: $0.span)] } ?? [],
          help: "add '\(language.value.text)' to the programme's 'languages'"))
    }
  }

  /// Ids of the forms that ship with Parasol, sorted.
  private static let shipped: [String] = ShippedTemplates.all.compactMap { file in
    guard file.path.hasPrefix("forms/"), file.path.hasSuffix(".yaml") else { return nil }
    return String(file.path.dropFirst("forms/".count).dropLast(".yaml".count))
  }
}

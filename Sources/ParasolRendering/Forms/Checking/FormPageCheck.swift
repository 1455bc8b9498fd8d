import ParasolModel
import ParasolSyntax

/// Tells a form of the programme that takes more pages than it says, before the copy shop does.
package struct FormPageCheck {
  let forms: FormCatalogue
  let sink: DiagnosticSink

  package init(forms: FormCatalogue, sink: DiagnosticSink) {
    (self.forms, self.sink) = (forms, sink)
  }

  /// Nothing is said in a build without PDF, or where a font is missing.
  package func check(languages: [String]) {
    guard PDFFormat.isAvailable, !sink.hasErrors else { return }
    for form in forms.forms where forms.own.contains(form.id.value) {
      guard let budget = form.pages else { continue }
      let over = languages.compactMap { tag in
        FormPageCheck.pages(form, forms.texts, tag).flatMap {
          $0 > budget.value.value ? (tag, $0) : nil
        }
      }
      guard !over.isEmpty else { continue }
      let told = over.map { "\($0.1) in '\($0.0)'" }.joined(separator: ", ")
      sink.report(
        Diagnostic(
          "form-over-pages",
          "form '\(form.id.value)' may take \(budget.value.value) pages and takes \(told)",
          at: budget.span, severity: .warning,
          help: "shorten its words, lower its rows or their number, or write a larger 'pages'"))
    }
  }

  /// Pages of one blank sheet with what closes it; nil where it cannot be printed here.
  package static func pages(
    _ form: FormDeclaration, _ texts: FormTexts, _ language: String
  ) -> Int? {
    let filling = FormFilling(programme: "Parasol", weeks: 5)
    let sheet = FormPrinter(
      form, filling: filling, texts: texts, words: texts.words(language), sheets: 1
    ).sheet()
    let day = CalendarDay(number: 0)
    return (try? PDFFormat.document([sheet], created: day))?.pages.reduce(0, +)
  }
}

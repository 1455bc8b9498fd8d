import ParasolModel

/// Prints forms that somebody asks for by id.
package enum FormPrinting {
  /// Blank forms, one PDF and one HTML file for each form and language.
  package static func blank(
    _ ids: [String], forms: FormCatalogue, languages: [String], programme: Programme?,
    version: String
  ) -> (files: [Artefact], remarks: [RenderRemark]) {
    var made = MadeDocuments()
    let facts = programme.map { ProgrammeFacts($0) }
    for id in ids {
      guard let form = forms[id] else { continue }
      for tag in languages {
        let words = Words(tag)
        let filling = FormFilling(
          programme: facts?.name.text(in: tag) ?? "", weeks: 5, plan: facts?.id ?? "",
          version: version)
        add(
          FormPrinter(form, filling: filling, texts: forms.texts, words: words).sheet(), form, tag,
          created: facts?.days?.lowerBound ?? CalendarDay(number: 0), to: &made)
      }
    }
    return (
      made.documents.map {
        Artefact(path: "\($0.name).\($0.language).\($0.format.rawValue)", bytes: $0.bytes)
      }, made.remarks
    )
  }

  private static func add(
    _ sheet: Sheet, _ form: FormDeclaration, _ tag: String, created: CalendarDay,
    to made: inout MadeDocuments
  ) {
    var pages = 0
    made.add(
      sheet,
      as: { format, bytes, count in
        pages = count ?? pages
        return MadeDocument(
          .forms, form.id.value, format: format, language: tag, bytes: bytes, pages: count)
      }, created: created)
    if let budget = sheet.pageBudget, pages > budget {
      made.remarks.append(
        .formTooLong(form.id.value, language: tag, pages: pages, budget: budget))
    }
  }
}

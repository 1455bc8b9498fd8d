import ParasolModel

/// Prints forms that somebody asks for by id.
package struct FormPrinting {
  let forms: FormCatalogue
  let version: String
  /// The day that files are dated.
  let created: CalendarDay

  package init(forms: FormCatalogue, version: String, created: CalendarDay? = nil) {
    (self.forms, self.version) = (forms, version)
    self.created = created ?? CalendarDay(number: 0)
  }

  /// Blank forms, one PDF and one HTML file for each form and language.
  package func blank(
    _ ids: [String], languages: [String], programme: Programme?
  ) -> (files: [Artefact], remarks: [RenderRemark]) {
    let facts = programme.map { ProgrammeFacts($0) }
    return files(ids, languages) { form, tag in
      let filling = FormFilling(
        programme: facts?.name.text(in: tag) ?? "", weeks: 5, plan: facts?.id ?? "",
        version: version)
      return [printer(form, filling, tag).sheet()]
    }
  }

  /// Forms filled from the plan where it knows something: a set for each site, worker and month.
  package func filled(
    _ ids: [String], languages: [String], runs: FormRuns
  ) -> (files: [Artefact], remarks: [RenderRemark]) {
    files(ids, languages) { form, tag in sheets(form, tag, runs) }
  }

  /// The sheets of a form, one for each subject that it is printed for.
  func sheets(_ form: FormDeclaration, _ tag: String, _ runs: FormRuns) -> [Sheet] {
    var sheets: [Sheet] = []
    for subject in runs.subjects(of: form) {
      let filler = FormFiller(form, subject, texts: forms.texts, words: words(tag))
      sheets.append(printer(form, filler.filling(version: version), tag).sheet())
    }
    return sheets
  }

  func words(_ tag: String) -> Words { forms.texts.words(tag) }

  private func printer(
    _ form: FormDeclaration, _ filling: FormFilling, _ tag: String
  ) -> FormPrinter {
    FormPrinter(form, filling: filling, texts: forms.texts, words: words(tag))
  }

  private func files(
    _ ids: [String], _ languages: [String], _ sheets: (FormDeclaration, String) -> [Sheet]
  ) -> (files: [Artefact], remarks: [RenderRemark]) {
    var files: [Artefact] = []
    var remarks: [RenderRemark] = []
    for id in ids {
      guard let form = forms[id] else { continue }
      for tag in languages {
        let made = sheets(form, tag)
        guard !made.isEmpty else { continue }
        files.append(
          Artefact(path: "\(id).\(tag).html", bytes: HTMLFormat.document(made)))
        guard PDFFormat.isAvailable else { continue }
        do {
          let printed = try PDFFormat.document(made, created: created)
          files.append(Artefact(path: "\(id).\(tag).pdf", bytes: printed.bytes))
          remarks += FormPrinting.overruns(made, printed.pages, id, tag)
        } catch {
          remarks.append(.notPrinted(message: error.message, remedy: error.remedy))
        }
      }
    }
    return (files, remarks)
  }

  /// The sheet that runs over its pages by most.
  static func overruns(
    _ sheets: [Sheet], _ pages: [Int], _ id: String, _ tag: String
  ) -> [RenderRemark] {
    let over = zip(sheets, pages).compactMap { sheet, count in
      sheet.pageBudget.flatMap { count > $0 ? (count, $0) : nil }
    }
    guard let worst = over.max(by: { $0.0 - $0.1 < $1.0 - $1.1 }) else { return [] }
    return [.formTooLong(id, language: tag, pages: worst.0, budget: worst.1)]
  }
}

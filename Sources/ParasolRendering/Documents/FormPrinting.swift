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

  /// Blank forms, one PDF and one HTML file for each form and language, handed on as they are made.
  package func blank<Failure: Error>(
    _ ids: [String], languages: [String], programme: Programme?,
    handingOn take: (Artefact) throws(Failure) -> Void
  ) throws(Failure) -> [RenderRemark] {
    let facts = programme.map { ProgrammeFacts($0) }
    return try files(ids, languages, take) { form, tag in
      let filling = FormFilling(
        programme: facts?.name.text(in: tag) ?? "", weeks: 5, plan: facts?.id ?? "",
        version: version)
      return [printer(form, filling, tag).sheet()]
    }
  }

  /// Forms filled from the plan where it knows something: a set for each worker and month, in files of
  /// one site each, handed on as they are made.
  package func filled<Failure: Error>(
    _ ids: [String], languages: [String], runs: FormRuns,
    handingOn take: (Artefact) throws(Failure) -> Void
  ) throws(Failure) -> [RenderRemark] {
    let sites = runs.sites
    var remarks: [RenderRemark] = []
    for site in sites {
      var runs = runs
      runs.site = site
      let folder = sites.count > 1 ? site + "/" : ""
      for remark in try files(ids, languages, folder: folder, take, { sheets($0, $1, runs) })
      where !remarks.contains(remark) { remarks.append(remark) }
    }
    return remarks
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

  private func files<Failure: Error>(
    _ ids: [String], _ languages: [String], folder: String = "",
    _ take: (Artefact) throws(Failure) -> Void, _ sheets: (FormDeclaration, String) -> [Sheet]
  ) throws(Failure) -> [RenderRemark] {
    var remarks: [RenderRemark] = []
    for form in ids.compactMap({ forms[$0] }) {
      for tag in languages {
        let made = sheets(form, tag)
        guard !made.isEmpty else { continue }
        let name = "\(folder)\(form.id.value).\(tag)"
        try take(Artefact(path: name + ".html", bytes: HTMLFormat.document(made)))
        guard PDFFormat.isAvailable else { continue }
        let printed = Result { () throws(PDFProblem) in
          try PDFFormat.document(made, created: created)
        }
        switch printed {
        case .success(let document):
          try take(Artefact(path: name + ".pdf", bytes: document.bytes))
          remarks += FormPrinting.overruns(made, document.pages, form.id.value, tag)
        case .failure(let problem):
          remarks.append(.notPrinted(message: problem.message, remedy: problem.remedy))
        }
      }
    }
    return remarks
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

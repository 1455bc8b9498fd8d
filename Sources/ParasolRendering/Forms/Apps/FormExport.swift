import ParasolModel

/// Writes forms for other programs: as XLSForm for apps, and as registers for spreadsheets.
package enum FormExport {
  /// What is asked for.
  package struct Request: Sendable {
    package var ids: [String]
    /// BCP 47 tags; empty for those of the programme, else for all that Parasol has words in.
    package var languages: [String]
    /// The day that they are made for; the version of an app form says it.
    package var day: CalendarDay
    /// Which one of that day it is, from 0 to 99.
    package var revision: Int

    package init(ids: [String], languages: [String] = [], day: CalendarDay, revision: Int = 0) {
      (self.ids, self.languages, self.day, self.revision) = (ids, languages, day, revision)
    }
  }

  /// An XLSForm as a spreadsheet, where spreadsheets are built in, and its three sheets as CSV.
  package static func apps(
    _ request: Request, forms: FormCatalogue, programme: Programme?
  ) throws(XLSXFormat.Problem) -> [Artefact] {
    var made: [Artefact] = []
    for form in request.ids.compactMap({ forms[$0] }) where form.isForApps {
      let app = XLSForm(
        form, texts: forms.texts.of(form.id.value),
        context: context(request, forms: forms, programme: programme))
      if XLSXFormat.isAvailable {
        made.append(
          Artefact(
            path: "\(form.id.value).xlsx",
            bytes: try XLSXFormat.document(app.tables, created: request.day)))
      }
      made += app.tables.map {
        Artefact(path: "\(form.id.value).\($0.name).csv", bytes: CSVFormat.document($0))
      }
    }
    return made
  }

  private static func context(
    _ request: Request, forms: FormCatalogue, programme: Programme?
  ) -> XLSForm.Context {
    let known = forms.texts.languages
    // English first: it is what everything is translated from.
    let all = known.filter { $0 == Words.fallback } + known.filter { $0 != Words.fallback }
    let own = programme?.languages ?? all
    let languages = request.languages.isEmpty ? own : request.languages
    let facts = programme.map { ProgrammeFacts($0) }
    return XLSForm.Context(
      programme: facts?.name.text(in: languages[0]) ?? "", languages: languages,
      version: XLSForm.version(request.day, revision: request.revision),
      monthFactor: programme?.policy.monthFactor.weeks ?? usualMonth)
  }

  /// 4.35 weeks (Parasol's default where no policy says otherwise).
  static let usualMonth = Fraction(435, over: 100)
}

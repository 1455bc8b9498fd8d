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
    /// Only for this site of the programme; nil for all.
    package var site: String?

    package init(
      ids: [String], languages: [String] = [], day: CalendarDay, revision: Int = 0,
      site: String? = nil
    ) {
      (self.ids, self.languages, self.day) = (ids, languages, day)
      (self.revision, self.site) = (revision, site)
    }
  }

  /// An XLSForm as a spreadsheet, where spreadsheets are built in, and its three sheets as CSV.
  package static func apps(
    _ request: Request, forms: FormCatalogue, programme: Programme?
  ) throws(XLSXFormat.Problem) -> [Artefact] {
    try each(request, forms: forms, programme: programme, apps)
  }

  private static func apps(
    _ request: Request, _ forms: FormCatalogue, _ context: XLSForm.Context
  ) throws(XLSXFormat.Problem) -> [Artefact] {
    var made: [Artefact] = []
    for form in request.ids.compactMap({ forms[$0] }) where form.isForApps {
      let app = XLSForm(form, texts: forms.texts.of(form.id.value), context: context)
      if XLSXFormat.isAvailable {
        made.append(
          Artefact(
            path: "\(folder(context))\(form.id.value).xlsx",
            bytes: try XLSXFormat.document(app.tables, created: request.day)))
      }
      made += app.tables.map {
        Artefact(
          path: "\(folder(context))\(form.id.value).\($0.name).csv",
          bytes: CSVFormat.document($0))
      }
    }
    return made
  }

  /// A register as a spreadsheet in each language, where spreadsheets are built in, and its empty
  /// tables as CSV, by ids alone.
  package static func registers(
    _ request: Request, forms: FormCatalogue, programme: Programme?
  ) throws(XLSXFormat.Problem) -> [Artefact] {
    try each(request, forms: forms, programme: programme, registers)
  }

  private static func registers(
    _ request: Request, _ forms: FormCatalogue, _ context: XLSForm.Context
  ) throws(XLSXFormat.Problem) -> [Artefact] {
    var made: [Artefact] = []
    for form in request.ids.compactMap({ forms[$0] }) where form.isRegister {
      var tables: [DataTable] = []
      for tag in context.languages {
        let register = Register(
          form, texts: forms.texts.of(form.id.value), language: tag, lists: context.lists,
          monthFactor: context.monthFactor)
        tables = register.empty
        guard XLSXFormat.isAvailable else { break }
        made.append(
          Artefact(
            path: "\(folder(context))\(form.id.value).register.\(tag).xlsx",
            bytes: try RegisterFormat.document(register, created: request.day)))
      }
      made += tables.map {
        Artefact(
          path: "\(folder(context))\(form.id.value).register.\($0.name).csv",
          bytes: CSVFormat.document($0))
      }
    }
    return made
  }

  /// What is made for each site, one after the other.
  private static func each(
    _ request: Request, forms: FormCatalogue, programme: Programme?,
    _ make: (Request, FormCatalogue, XLSForm.Context) throws(XLSXFormat.Problem) -> [Artefact]
  ) throws(XLSXFormat.Problem) -> [Artefact] {
    var made: [Artefact] = []
    for context in contexts(request, forms: forms, programme: programme) {
      made += try make(request, forms, context)
    }
    return made
  }

  /// A folder for each site of a programme.
  private static func folder(_ context: XLSForm.Context) -> String {
    context.site.isEmpty ? "" : context.site + "/"
  }

  /// One for each site, as its hotspots and workers are what can be chosen; else one.
  private static func contexts(
    _ request: Request, forms: FormCatalogue, programme: Programme?
  ) -> [XLSForm.Context] {
    let known = forms.texts.languages
    // English first: it is what everything is translated from.
    let all = known.filter { $0 == Words.fallback } + known.filter { $0 != Words.fallback }
    let own = programme?.languages ?? all
    let languages = request.languages.isEmpty ? own : request.languages
    guard let programme else {
      return [
        XLSForm.Context(
          languages: languages,
          version: XLSForm.version(request.day, revision: request.revision),
          monthFactor: MonthFactor.calendar.weeks)
      ]
    }
    return programme.sites.filter { request.site == nil || $0.id.text == request.site }.map {
      site in
      self.context(request, site: site, of: programme, languages: languages)
    }
  }

  /// For one site of a programme.
  static func context(
    _ request: Request, site: Site, of programme: Programme, languages: [String]? = nil
  ) -> XLSForm.Context {
    let languages = languages ?? request.languages
    return XLSForm.Context(
      programme: ProgrammeFacts(programme).name.text(in: languages.first ?? Words.fallback),
      site: site.id.text, languages: languages,
      lists: FormLists(FormSubject(site, of: programme, plan: nil)),
      version: XLSForm.version(request.day, revision: request.revision),
      monthFactor: programme.policy.monthFactor.weeks)
  }
}

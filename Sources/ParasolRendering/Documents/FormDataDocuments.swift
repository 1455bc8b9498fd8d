import ParasolModel

/// The forms that a programme asks for as data: for ODK and Kobo, and as registers.
struct FormDataDocuments: Sendable {
  let programme: Programme
  let facts: ProgrammeFacts
  let forms: FormCatalogue
  /// The day that they are made for.
  let day: CalendarDay

  init(_ programme: Programme, facts: ProgrammeFacts, options: RenderOptions) {
    self.programme = programme
    self.facts = facts
    forms = options.forms
    day = options.day ?? facts.days?.lowerBound ?? CalendarDay(number: 0)
  }

  /// The app forms of a site, with all languages in each; they are told in the index of every language.
  func apps(_ site: Site, languages: [String]) -> MadeDocuments {
    var made = MadeDocuments()
    let wanted = facts.appForms.compactMap { forms[$0] }.filter(\.isForApps)
    guard !wanted.isEmpty, let first = languages.first else { return made }
    let context = context(site, languages)
    for form in wanted {
      let app = XLSForm(form, texts: forms.texts.of(form.id.value), context: context)
      let name = "\(site.id.text).\(form.id.value).app"
      let titles = Dictionary(
        languages.map { ($0, "\(title(of: form, $0)) (ODK, Kobo)") },
        uniquingKeysWith: { first, _ in first })
      made.add(
        app.tables, spreadsheet: { try XLSXFormat.document(app.tables, created: day) },
        as: { format, part, bytes in
          var document = MadeDocument(
            .forms, [name, part].compactMap { $0 }.joined(separator: "."), site: SiteName(site),
            format: format, language: first, bytes: bytes)
          document.titles = titles
          return document
        })
    }
    return made
  }

  /// The registers of a site in one language.
  func registers(_ site: Site, language: String) -> MadeDocuments {
    var made = MadeDocuments()
    let wanted = facts.registers.compactMap { forms[$0] }.filter(\.isRegister)
    guard !wanted.isEmpty else { return made }
    let context = context(site, [language])
    for form in wanted {
      let register = Register(
        form, texts: forms.texts.of(form.id.value), language: language, lists: context.lists,
        monthFactor: context.monthFactor)
      let name = "\(site.id.text).\(form.id.value).register"
      made.add(
        register.empty, spreadsheet: { try RegisterFormat.document(register, created: day) },
        as: { format, part, bytes in
          MadeDocument(
            .forms, [name, part].compactMap { $0 }.joined(separator: "."), site: SiteName(site),
            format: format, language: language, bytes: bytes, title: title(of: form, language))
        })
    }
    return made
  }

  private func context(_ site: Site, _ languages: [String]) -> XLSForm.Context {
    FormExport.context(
      FormExport.Request(ids: [], languages: languages, day: day), site: site, of: programme)
  }

  private func title(of form: FormDeclaration, _ language: String) -> String {
    forms.texts.of(form.id.value).text(form.title.value, in: language)
  }
}

extension MadeDocuments {
  /// Tables as one spreadsheet where that was built in, else as CSV files by their names.
  fileprivate mutating func add(
    _ tables: [DataTable], spreadsheet: () throws -> [UInt8],
    as document: (MadeDocument.Format, String?, [UInt8]) -> MadeDocument
  ) {
    guard XLSXFormat.isAvailable else {
      documents += tables.map { document(.csv, $0.name, CSVFormat.document($0)) }
      return
    }
    do {
      documents.append(document(.xlsx, nil, try spreadsheet()))
    } catch let problem as XLSXFormat.Problem {
      remarks.append(.notPrinted(message: problem.message, remedy: problem.remedy))
    } catch {
      remarks.append(.notPrinted(message: "\(error)", remedy: "take the CSV"))
    }
  }
}

import ParasolModel

/// The forms that a programme asks for, filled, as booklets: one for each outreach worker and one for
/// each site, each with a page of contents.
struct FormPack: Sendable {
  let printing: FormPrinting
  let runs: FormRuns
  let ids: [String]
  let language: String

  /// Booklets of one site.
  func documents(of site: SiteName) -> MadeDocuments {
    var made = MadeDocuments()
    var runs = runs
    runs.site = site.id.text
    let forms = ids.compactMap { printing.forms[$0] }
    let own = forms.filter { !$0.isForWorkers }
    add(own, runs, site, worker: nil, to: &made)
    let workers = forms.filter(\.isForWorkers)
    for worker in runs.programme.site(site.id)?.content.workers ?? [] {
      var mine = runs
      mine.worker = worker.id.value
      add(workers, mine, site, worker: WorkerID(worker.id.value), to: &made)
    }
    return made
  }

  private func add(
    _ forms: [FormDeclaration], _ runs: FormRuns, _ site: SiteName, worker: WorkerID?,
    to made: inout MadeDocuments
  ) {
    let parts = forms.map { (form: $0, sheets: printing.sheets($0, language, runs)) }
      .filter { !$0.sheets.isEmpty }
    guard !parts.isEmpty else { return }
    let counts = PDFFormat.isAvailable ? PDFFormat.pages(of: parts.flatMap(\.sheets)) : nil
    let contents = FormContents(
      printing: printing, runs: runs, site: site, worker: worker, language: language
    ).sheet(parts, pages: counts)
    let sheets = [contents] + parts.flatMap(\.sheets)
    let name = ["booklet", site.id.text, worker?.text].compactMap { $0 }.joined(separator: ".")
    func document(
      _ format: MadeDocument.Format, _ bytes: [UInt8], _ pages: Int?
    ) -> MadeDocument {
      MadeDocument(
        .forms, name, site: site, worker: worker, format: format, language: language,
        bytes: bytes, pages: pages, title: contents.title)
    }
    made.documents.append(
      document(.html, HTMLFormat.document(sheets, title: contents.title), nil))
    guard PDFFormat.isAvailable else { return }
    do {
      let printed = try PDFFormat.document(sheets, created: printing.created)
      made.documents.append(document(.pdf, printed.bytes, printed.pages.reduce(0, +)))
      var next = 1
      for part in parts {
        let pages = Array(printed.pages[next..<next + part.sheets.count])
        made.remarks += FormPrinting.overruns(part.sheets, pages, part.form.id.value, language)
        next += part.sheets.count
      }
    } catch {
      made.remarks.append(.notPrinted(message: error.message, remedy: error.remedy))
    }
  }
}

/// The first page of a booklet: what is in it, and on which page.
struct FormContents {
  let printing: FormPrinting
  let runs: FormRuns
  let site: SiteName
  let worker: WorkerID?
  let language: String

  /// - Parameter pages: of each sheet; nil where nobody can count them.
  func sheet(_ parts: [(form: FormDeclaration, sheets: [Sheet])], pages: [Int]?) -> Sheet {
    let words = printing.words(language)
    var page = 2
    var next = 0
    let rows = parts.map { part -> SheetTable.Row in
      let title = printing.forms.texts.of(part.form.id.value)
        .text(part.form.title.value, in: language)
      let first = page
      for _ in part.sheets {
        page += pages?[next] ?? 1
        next += 1
      }
      return SheetTable.Row(
        [
          SheetTable.Cell(part.form.number, namesRow: true), SheetTable.Cell(title),
          SheetTable.Cell(
            pages == nil
              ? ""
              : words[
                .pagesCount, ["pages": first == page - 1 ? "\(first)" : "\(first)–\(page - 1)"]]
          ),
        ], minimumHeight: 9)
    }
    let facts = ProgrammeFacts(runs.programme)
    let name = facts.name.text(in: language)
    let whose = [site.id.text, worker?.text].compactMap { $0 }.joined(separator: " · ")
    let table = SheetTable(
      label: words.title(.forms),
      columns: [.millimetres(20), .share(1), .millimetres(50)], rows: rows)
    let keeper = worker == nil ? Keeper.supervisor : .outreach_worker
    return Sheet(
      title: "\(name) · \(whose)", language: words.language, direction: words.direction,
      classification:
        "\(words[.class]): \(words[worker == nil ? .classInternal : .classConfidential])",
      header: RunningHeader(start: name, end: whose),
      footer: [
        "\(words[.plan]): \(facts.id)", "\(words[.version]): \(printing.version)",
        "\(words[.keeper]): \(words.keeper(keeper))",
      ] + [words.reviewNote].compactMap { $0 }, numbering: words.numbering,
      blocks: [.heading("\(words.title(.forms)) · \(whose)", level: 1), .table(table)])
  }
}

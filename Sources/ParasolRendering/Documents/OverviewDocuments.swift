import ParasolModel

/// The pages about the whole programme, in one language.
struct OverviewDocuments: Sendable {
  let programme: ProgrammeFacts
  let words: Words

  func staffing(_ overview: StaffingOverview) -> MadeDocuments {
    let page = StaffingPage(programme: programme, staffing: overview, words: words)
    return made(.staffing, page.page(), page.table())
  }

  func supply(_ overview: SupplyOverview, stock: [StockLedger]) -> MadeDocuments {
    let page = SupplyPage(programme: programme, supply: overview, stock: stock, words: words)
    return made(.supply, page.page(), page.table())
  }

  func toDo(_ groups: [ToDoGroup], siteCount: Int) -> MadeDocuments {
    let page = ToDoPage(
      programme: programme, groups: groups, siteCount: siteCount, words: words)
    return made(.toDo, page.page(), page.table())
  }

  func participation(
    _ facts: ParticipationFacts, _ profile: ProfileShown? = nil,
    for sheetClass: SheetFooter.Class
  ) -> MadeDocuments {
    let page = ParticipationPage(
      programme: programme, facts: facts, profile: profile, words: words
    ).page()
    var made = made(.participation, page, nil)
    let sheet = PrintedPage(
      page: page, programme: programme, words: words, sheetClass: sheetClass
    ).sheet()
    made.addPrinted(sheet, created: created) { bytes, pages in
      document(.participation, .pdf, bytes, pages: pages)
    }
    return made
  }

  func everyone(_ view: PublicView) -> MadeDocuments {
    made(.overview, PublicPage(view: view, words: words).page(), nil)
  }

  private func made(
    _ kind: MadeDocument.Kind, _ page: Page, _ table: DataTable?
  ) -> MadeDocuments {
    var made = MadeDocuments(documents: [document(kind, .html, page.html())])
    if let table {
      made.add(table, as: { document(kind, $0, $1) }, created: created)
    }
    return made
  }

  /// The day that files are stamped with: the plan's first, never today.
  private var created: CalendarDay { programme.days?.lowerBound ?? CalendarDay(number: 0) }

  private func document(
    _ kind: MadeDocument.Kind, _ format: MadeDocument.Format, _ bytes: [UInt8], pages: Int? = nil
  ) -> MadeDocument {
    MadeDocument(
      kind, programme.id, format: format, language: words.asked, bytes: bytes, pages: pages)
  }
}

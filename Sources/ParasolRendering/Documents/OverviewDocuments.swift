import ParasolModel

/// The pages about the whole programme, in one language.
struct OverviewDocuments: Sendable {
  let programme: ProgrammeFacts
  let words: Words

  func staffing(_ overview: StaffingOverview) -> [MadeDocument] {
    let page = StaffingPage(programme: programme, staffing: overview, words: words)
    return [made(.staffing, page.page())] + made(.staffing, page.table())
  }

  func supply(_ overview: SupplyOverview, stock: [StockLedger]) -> [MadeDocument] {
    let page = SupplyPage(programme: programme, supply: overview, stock: stock, words: words)
    return [made(.supply, page.page())] + made(.supply, page.table())
  }

  func toDo(_ groups: [ToDoGroup], siteCount: Int) -> [MadeDocument] {
    let page = ToDoPage(
      programme: programme, groups: groups, siteCount: siteCount, words: words)
    return [made(.toDo, page.page())] + made(.toDo, page.table())
  }

  func participation(_ facts: ParticipationFacts) -> [MadeDocument] {
    let page = ParticipationPage(programme: programme, facts: facts, words: words)
    return [made(.participation, page.page())]
  }

  func everyone(_ view: PublicView) -> [MadeDocument] {
    [made(.overview, PublicPage(view: view, words: words).page())]
  }

  private func made(_ kind: MadeDocument.Kind, _ page: Page) -> MadeDocument {
    MadeDocument(
      kind, programme.id, format: .html, language: words.asked, bytes: page.html())
  }

  private func made(_ kind: MadeDocument.Kind, _ table: DataTable) -> [MadeDocument] {
    [
      MadeDocument(
        kind, programme.id, format: .csv, language: words.asked,
        bytes: CSVFormat.document(table))
    ]
  }
}

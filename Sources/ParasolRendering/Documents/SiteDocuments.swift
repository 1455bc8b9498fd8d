import ParasolModel

/// Everything that is printed for one site's team in one language.
struct SiteDocuments: Sendable {
  let view: TeamView
  let site: TeamSite
  let plan: SitePlan
  let words: Words
  let version: String

  func rota() -> MadeDocuments {
    var made = MadeDocuments()
    let sheet = RotaSheet(view: view, site: site, plan: plan, words: words, version: version)
      .sheet()
    made.add(sheet, as: { document($0, $1, pages: $2) }, created: plan.start)
    let table = RotaTable(site: site, plan: plan, words: words).table()
    made.add(table, as: { document($0, $1) }, created: plan.start)
    do {
      if let bytes = try calendar() { made.documents.append(document(.ics, bytes)) }
    } catch {
      switch error {
      case .unknownZone(let zone): made.remarks.append(.unknownTimeZone(zone))
      }
    }
    return made
  }

  private func document(
    _ format: MadeDocument.Format, _ bytes: [UInt8], pages: Int? = nil
  ) -> MadeDocument {
    MadeDocument(
      .rotas, site.id.text, site: site.name, format: format, language: words.asked, bytes: bytes,
      pages: pages)
  }

  private func calendar() throws(ICalendarFormat.Problem) -> [UInt8]? {
    guard let zone = view.timeZone else { return nil }
    let rota = RotaCalendar(view: view, site: site, plan: plan, words: words, zone: zone)
    return try ICalendarFormat.document(rota.events(), name: rota.name, stamp: plan.start)
  }

  func microplan(_ month: WorkerMonth) -> MadeDocuments {
    guard let worker = site.worker(month.worker) else { return MadeDocuments() }
    var made = MadeDocuments()
    let sheet = MicroplanSheet(
      view: view, site: site, worker: worker, plan: month,
      agenda: WorkerAgenda(month, of: worker, in: plan), words: words, version: version
    ).sheet()
    let name = "\(site.id).\(worker.id).\(month.month)"
    made.add(
      sheet,
      as: { format, bytes, pages in
        MadeDocument(
          .microplans, name, site: site.name, worker: worker.id, month: month.month,
          format: format, language: words.asked, bytes: bytes, pages: pages)
      }, created: plan.start)
    return made
  }
}

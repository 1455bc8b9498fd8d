import ParasolModel

/// How many outreach workers and supervisors each site needs and has.
struct StaffingPage {
  let programme: ProgrammeFacts
  let staffing: StaffingOverview
  let words: Words

  func page() -> Page {
    let rules = staffing.rules
    let formula = words[
      .staffingFormula,
      [
        "caseload": words.number(rules.caseload), "least": words.number(rules.caseloadLow),
        "most": words.number(rules.caseloadHigh), "span": words.number(rules.span),
      ]]
    return Page(
      title: "\(programme.name.text(in: words.asked)) · \(words.title(.staffing))",
      language: words.language, direction: words.direction,
      blocks: PageParts.draftNote(programme, words) + [
        .table(
          PageTable(
            label: words[.staffing], columns: columns,
            rows: staffing.rows.map(row) + regions + totals)),
        .note([.strong(words[.formula] + ": "), .text(formula + ". " + words[.rounding])]),
      ])
  }

  private var hasRegions: Bool { !staffing.regions.isEmpty }

  private var regions: [[[PageInline]]] {
    staffing.regions.map { name, figures in
      let shown = cells(
        figures, workers: figures.workersNeeded, supervisors: figures.supervisorsNeeded)
      let title = PageInline.strong("\(words.title(.total)): \(name.text(in: words.asked))")
      return [[title], []] + shown.map { [.text($0)] }
    }
  }

  private var columns: [PageTable.Column] {
    let numbers: [Phrase] = [
      .range, .peoplePlanning, .workersNeeded, .workersFewest, .workersMost, .workersThere,
      .supervisorsNeeded, .supervisorsThere,
    ]
    return [PageTable.Column(words.title(.site))]
      + (hasRegions ? [PageTable.Column(words.title(.region))] : [])
      + numbers.map { PageTable.Column(words.title($0), isNumber: true) }
  }

  private func row(_ row: StaffingOverview.Row) -> [[PageInline]] {
    let region = row.region?.text(in: words.asked) ?? ""
    return [PageParts.name(row.site, of: programme, words)]
      + (hasRegions ? [[.text(region)]] : [])
      + cells(
        row.figures, workers: row.figures.workersNeeded,
        supervisors: row.figures.supervisorsNeeded
      ).map { [.text($0)] }
  }

  private var totals: [[[PageInline]]] {
    guard staffing.rows.count > 1 else { return [] }
    let sum = staffing.asOne
    let alone = cells(
      sum, workers: staffing.workersSiteBySite, supervisors: staffing.supervisorsSiteBySite,
      withBounds: false)
    let together = cells(sum, workers: sum.workersNeeded, supervisors: sum.supervisorsNeeded)
    let gap: [[PageInline]] = hasRegions ? [[]] : []
    return [
      [[.strong("\(words.title(.total)) (\(words[.eachTownAlone]))")]] + gap
        + alone.map { [.strong($0)] },
      [[.strong("\(words.title(.total)) (\(words[.allAsOne]))")]] + gap
        + together.map { [.strong($0)] },
    ]
  }

  private func cells(
    _ figures: StaffingFigures, workers: Int, supervisors: Int, withBounds: Bool = true
  ) -> [String] {
    [
      words.range(figures.people.low, figures.people.high),
      words.number(figures.people.planningValue), words.number(workers),
      withBounds ? words.number(figures.workersFewest) : "",
      withBounds ? words.number(figures.workersMost) : "",
      figures.workersThere.map { words.number($0) } ?? "",
      words.number(supervisors), figures.supervisorsThere.map { words.number($0) } ?? "",
    ]
  }

  func table() -> DataTable {
    let numbers: [Phrase] = [
      .peopleLow, .peopleHigh, .peoplePlanning, .workersNeeded, .workersFewest, .workersMost,
      .workersThere, .supervisorsNeeded, .supervisorsThere,
    ]
    return DataTable(
      name: words[.staffing],
      columns: [.init(words[.site], width: 24), .init(words[.region], width: 24)]
        + numbers.map { DataTable.Column(words[$0]) },
      rows: staffing.rows.map { row in
        let region = row.region?.text(in: words.asked)
        return [.text(row.site.name.text(in: words.asked)), region.map { .text($0) } ?? .empty]
          + values(row.figures)
      } + [
        [.text("\(words.title(.total)) (\(words[.allAsOne]))"), .empty] + values(staffing.asOne)
      ])
  }

  private func values(_ figures: StaffingFigures) -> [DataTable.Value] {
    [
      .number(figures.people.low), .number(figures.people.high),
      .number(figures.people.planningValue), .number(figures.workersNeeded),
      .number(figures.workersFewest), .number(figures.workersMost),
      figures.workersThere.map { .number($0) } ?? .empty, .number(figures.supervisorsNeeded),
      figures.supervisorsThere.map { .number($0) } ?? .empty,
    ]
  }
}

import ParasolModel

/// The month of one outreach worker on paper: where to go, when, with whom, whom to meet and what to
/// carry. Those who do not read easily get large drawings and few words.
struct MicroplanSheet {
  let view: TeamView
  let site: TeamSite
  let worker: TeamWorker
  let plan: WorkerMonth
  let agenda: WorkerAgenda
  let words: Words
  let version: String

  /// The month's plan follows the micro-planning calendar (A1).
  static let form = "A1-M"

  func sheet() -> Sheet {
    let footer = SheetFooter(
      words: words, programme: view.programme, form: MicroplanSheet.form, site: site.name,
      sheetClass: .keeper, keeper: .outreach_worker, days: agenda.days, version: version)
    return Sheet(
      title: footer.header, language: words.language, direction: words.direction,
      classification: footer.classification,
      header: RunningHeader(
        start: footer.header, end: footer.headerEnd("\(worker.id) · \(title)")),
      footer: footer.lines, numbering: words.numbering, blocks: blocks)
  }

  private var title: String { words.monthAndYear(plan.month) }

  private var blocks: [Block] {
    var blocks: [Block] = [.heading("\(worker.id) · \(title)", level: 1)]
    if agenda.isPartOfMonth {
      let range = words.dateRange(agenda.days.lowerBound, agenda.days.upperBound)
      blocks.append(.paragraph([.text(words[.monthPartial, ["range": range]])]))
    }
    if agenda.items.isEmpty {
      blocks.append(.note([.text(words[.nothingPlanned])]))
    } else {
      blocks.append(.paragraph(legend))
      blocks.append(.table(MicroplanRows(sheet: self).table()))
    }
    if !plan.services.isEmpty {
      blocks.append(.heading(words.title(.servicesDue), level: 2))
      blocks += services
    }
    blocks.append(.totals(totals))
    return blocks
  }

  /// What the signs before the boxes mean.
  private var legend: [Inline] {
    var line: [Inline] = []
    for tier in ContactTier.allCases {
      if !line.isEmpty { line.append(.text(" · ")) }
      line += sign(of: tier, size: 5)
      line.append(.checkbox(isTicked: false))
      line.append(.text(" " + words.tier(tier)))
    }
    return line
  }

  func sign(of tier: ContactTier, size: Millimetres) -> [Inline] {
    switch tier {
    case .high: [.pictogram(.priority, size: size, label: words[.priority])]
    case .medium: [.swatch(.blue, width: size, height: size, label: words.tier(.medium))]
    case .low: [.swatch(.yellow, width: size, height: size, label: words.tier(.low))]
    }
  }

  private var services: [Block] {
    let perRow = min(worker.readsEasily ? 4 : 5, plan.services.count)
    let size: Millimetres = worker.readsEasily ? 9 : 15
    let cells = plan.services.map { due -> SheetTable.Cell in
      let name = words.service(due.service)
      let drawing = ServiceCode(rawValue: due.service)?.pictogram ?? .clinic
      return SheetTable.Cell(
        lines: [
          [
            .pictogram(drawing, size: size, label: name),
            .text(" \(due.people)", TextStyle(isStrong: true, isLarge: true)),
          ], [.text(name)],
        ], alignment: .centre)
    }
    let rows = stride(from: 0, to: cells.count, by: perRow).map { start in
      let row = cells[start..<min(start + perRow, cells.count)]
      let missing = perRow - row.count
      return SheetTable.Row(row + Array(repeating: .empty, count: missing))
    }
    let columns = Array(repeating: SheetTable.Column.share(1), count: perRow)
    return [.table(SheetTable(label: words[.servicesDue], columns: columns, rows: rows))]
  }

  private var totals: [SheetTotal] {
    let packs = view.issueRule
    let factor = words[.monthFactor, ["factor": packs.weeksPerMonth.decimal(places: 2)]]
    let condoms = words[.formulaIssue, ["pack": packs.condomPack.description]]
    let lubricant = words[.formulaIssue, ["pack": packs.lubricantPack.description]]
    let isBrief = !worker.readsEasily
    return [
      SheetTotal(label: words[.contacts], value: words.number(plan.contacts)),
      SheetTotal(
        label: words[.condoms], value: words.number(plan.condoms),
        formula: isBrief ? factor : "\(condoms) · \(factor)"),
      SheetTotal(
        label: words[.lubricantSachets], value: words.number(plan.lubricant),
        formula: isBrief ? nil : lubricant),
      SheetTotal(label: words[.timeInSessions], value: hours(agenda.sessionMinutes)),
      SheetTotal(
        label: words[.timeInMeetings], value: hours(agenda.meetingMinutes),
        formula: worker.isPaidForMeetings ? words[.paidTime] : nil),
    ]
  }

  private func hours(_ minutes: Int) -> String {
    words[.hoursNumber, ["number": Fraction(minutes, over: 60).decimal(places: 1)]]
  }
}

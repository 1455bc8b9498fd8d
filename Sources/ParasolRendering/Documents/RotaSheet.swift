import ParasolModel

/// A site's rota, week by week: who is where, when and with whom.
struct RotaSheet {
  let view: TeamView
  let site: TeamSite
  let plan: SitePlan
  let words: Words
  let version: String
  let index: RotaIndex

  init(view: TeamView, site: TeamSite, plan: SitePlan, words: Words, version: String) {
    (self.view, self.site, self.plan) = (view, site, plan)
    (self.words, self.version) = (words, version)
    index = RotaIndex(plan)
  }

  /// Forms are known by number in print (B25: schedule sheets).
  static let form = "B25"

  func sheet() -> Sheet {
    let footer = SheetFooter(
      words: words, programme: view.programme, form: RotaSheet.form, site: site.name,
      sheetClass: .team, keeper: .supervisor, days: plan.start...plan.end, version: version)
    return Sheet(
      title: footer.header, language: words.language, direction: words.direction,
      paper: Paper(.a4, .landscape), classification: footer.classification,
      header: RunningHeader(
        start: footer.header, end: footer.headerEnd(site.name.name.text(in: words.asked))),
      footer: footer.lines, numbering: words.numbering, blocks: blocks)
  }

  private var blocks: [Block] {
    var blocks: [Block] = []
    let weeks = Array(stride(from: plan.start.number, through: plan.end.number, by: 7))
      .map(CalendarDay.init)
    for (index, monday) in weeks.enumerated() {
      if index > 0, index.isMultiple(of: weeksPerPage) { blocks.append(.pageBreak) }
      let number = words[.weekNumber, ["number": "\(index + 1)"]]
      blocks.append(
        .heading(
          "\(words.title(number)) · \(words.dateRange(monday, min(monday + 6, plan.end)))", level: 2
        ))
      blocks.append(.table(week(from: monday, label: number)))
    }
    return blocks
  }

  /// Small teams share a page with the next week.
  private var weeksPerPage: Int { site.workers.count <= 2 ? 2 : 1 }

  private func week(from monday: CalendarDay, label: String) -> SheetTable {
    let days = (0..<7).map { monday + $0 }.filter { $0 <= plan.end }
    let heading = days.map { day in
      let (_, month, number) = day.civil
      return SheetTable.Cell.heading("\(words.shortWeekday(day.weekday)) \(number).\(month).")
    }
    let shared = sharedEntries(days)
    return SheetTable(
      label: label,
      columns: [.millimetres(codeWidth)] + days.map { _ in .share(1) },
      header: [SheetTable.Row([.heading("")] + heading)],
      rows: site.workers.map { row($0, days) } + (shared.map { [$0] } ?? []))
  }

  /// Room for the longest code.
  private var codeWidth: Millimetres {
    let longest = site.workers.map { $0.id.text.utf8.count }.max() ?? 0
    return Millimetres(min(max(12, longest * 3 + 3), 36))
  }

  private func row(_ worker: TeamWorker, _ days: [CalendarDay]) -> SheetTable.Row {
    let name = SheetTable.Cell(
      lines: [[.strong(worker.id.text)]], isCentredVertically: true, shade: .heading,
      namesRow: true)
    return SheetTable.Row(
      [name] + days.map { cell(worker, $0) },
      minimumHeight: 12)
  }

  private func cell(_ worker: TeamWorker, _ day: CalendarDay) -> SheetTable.Cell {
    if worker.isOnLeave(day) {
      return SheetTable.Cell(
        lines: [[.text(words[.leave])]], alignment: .centre, isCentredVertically: true,
        shade: .closed)
    }
    var items: [(hours: TimeRange, lines: [[Inline]])] = []
    for stay in stays(of: worker, on: day) { items.append((stay.hours, lines(of: stay))) }
    for entry in index.entries(on: day) where entry.workers.contains(worker.id) {
      items.append((entry.hours ?? TimeRange(start: -1, end: -1), lines(of: entry)))
    }
    return SheetTable.Cell(lines: items.sorted { $0.hours < $1.hours }.flatMap(\.lines))
  }

  /// Sessions that follow one another at the same place with the same people.
  private struct Stay {
    let hotspot: HotspotID
    let day: CalendarDay
    let colleagues: [WorkerID]
    let isCompanion: Bool
    var hours: TimeRange
  }

  private func stays(of worker: TeamWorker, on day: CalendarDay) -> [Stay] {
    var stays: [Stay] = []
    for attendance in index.sessions(of: worker.id, on: day) {
      let colleagues = index.colleagues(of: attendance)
      if let last = stays.last, last.hotspot == attendance.hotspot,
        last.colleagues == colleagues, last.isCompanion == attendance.isCompanion,
        last.hours.end == attendance.hours.start
      {
        stays[stays.count - 1].hours = TimeRange(
          start: last.hours.start, end: attendance.hours.end)
      } else {
        stays.append(
          Stay(
            hotspot: attendance.hotspot, day: day, colleagues: colleagues,
            isCompanion: attendance.isCompanion, hours: attendance.hours))
      }
    }
    return stays
  }

  private func lines(of stay: Stay) -> [[Inline]] {
    let hours = PrintedHours(stay.day, stay.hours)
    var second: [Inline] = [.text(hours.shortText)]
    // Past midnight: the night belongs to this column, the hour to the next day.
    if hours.start != stay.day {
      second.append(.text(" → " + words.shortWeekday(hours.start.weekday)))
    }
    if !stay.colleagues.isEmpty {
      second.append(.text(" "))
      second.append(.pictogram(.group, size: 4, label: words[.goInPairs]))
      second.append(.text(stay.colleagues.map(\.text).joined(separator: " ")))
    }
    let name = site.printed(stay.hotspot, in: words.asked)
    return [[stay.isCompanion ? .text(name) : .strong(name)], second]
  }

  private func lines(of entry: CalendarEntry) -> [[Inline]] {
    let hours = entry.hours.map { PrintedHours(entry.day, $0).shortText } ?? words[.allDay]
    return [[.text(site.printed(entry, words))], [.text(hours)]]
  }

  /// What is on for no worker in particular, such as a group's own time in the community room.
  private func sharedEntries(_ days: [CalendarDay]) -> SheetTable.Row? {
    let known = Set(site.workers.map(\.id))
    let cells = days.map { day -> SheetTable.Cell in
      let entries = index.entries(on: day).filter {
        $0.kind != .onCall && known.isDisjoint(with: $0.workers)
      }
      return SheetTable.Cell(lines: entries.flatMap(lines(of:)))
    }
    guard cells.contains(where: { !$0.lines.isEmpty }) else { return nil }
    let house = Inline.pictogram(.safeHouse, size: 8, label: words[.safeSpace])
    let name = SheetTable.Cell(
      lines: [[house]], alignment: .centre, isCentredVertically: true, shade: .heading,
      namesRow: true)
    return SheetTable.Row([name] + cells)
  }
}

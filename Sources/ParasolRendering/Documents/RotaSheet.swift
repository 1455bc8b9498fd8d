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
      sheetClass: .team, keeper: .supervisor, days: plan.start...plan.end, version: version,
      statesPeriod: false)
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
      // Once: the team sees these signs every week, and a busy week still fits its page.
      if index == 0 { blocks.append(key) }
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
    return SheetTable(
      label: label,
      columns: [.millimetres(codeWidth)] + days.map { _ in .share(1) },
      header: [SheetTable.Row([.heading("")] + heading)],
      rows: [
        sharedRow(days, .talk, words[.meetings]) { concernsAll($0) }
      ].compactMap { $0 } + site.workers.map { row($0, days) }
        + [
          sharedRow(days, .safeHouse, words[.safeSpace]) { $0.kind != .onCall && isForOthers($0) },
          sharedRow(days, .phone, words[.onCall]) { $0.kind == .onCall && isForOthers($0) },
        ].compactMap { $0 })
  }

  /// What the signs mean, at the foot of the first week.
  private var key: Block {
    let night = TimeOfDay(minutes: view.lateAfter)
    let signs: [(Pictogram, String)] = [
      (.moon, "\(words[.night]), \(night)–"), (.group, words[.goInPairs]),
      (.talk, words[.meeting]),
    ]
    var key: [Inline] = []
    for (sign, text) in signs {
      key.append(.pictogram(sign, size: RotaSheet.sign, label: text))
      key.append(.text(" \(text)   "))
    }
    let example = site.hotspots.first.map { site.printed($0.id, in: words.asked) } ?? "…"
    return .paragraph(
      key + [
        .strong(example), .text(" \(words[.session])   \(example) \(words[.companionOnly])"),
      ])
  }

  /// What fits a line of a cell at any rate.
  private static let lettersInCell = 16

  private static func letters(_ inline: Inline) -> Int {
    if case .text(let text, _) = inline { text.count } else { 2 }
  }

  /// A sign in a line of words, as high as they are.
  private static let sign = Millimetres(4)

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
      minimumHeight: 9)
  }

  private func cell(_ worker: TeamWorker, _ day: CalendarDay) -> SheetTable.Cell {
    if worker.isOnLeave(day) {
      return SheetTable.Cell(
        lines: [[.text(words[.leave])]], alignment: .centre, isCentredVertically: true,
        shade: .closed)
    }
    var items: [(hours: TimeRange, lines: [[Inline]])] = []
    for stay in stays(of: worker, on: day) {
      items.append((stay.visits[0].hours, lines(of: stay)))
    }
    for entry in index.entries(on: day)
    where entry.workers.contains(worker.id) && !concernsAll(entry) {
      items.append((entry.hours ?? TimeRange(start: -1, end: -1), lines(of: entry, below: nil)))
    }
    return SheetTable.Cell(lines: items.sorted { $0.hours < $1.hours }.flatMap(\.lines))
  }

  /// Whether it is for every worker who is there that day: it then stands once, above them all.
  private func concernsAll(_ entry: CalendarEntry) -> Bool {
    let there = site.workers.filter { !$0.isOnLeave(entry.day) }.map(\.id)
    return there.count > 1 && entry.kind != .onCall && Set(there).isSubset(of: entry.workers)
  }

  /// Whether no worker of the site takes part.
  private func isForOthers(_ entry: CalendarEntry) -> Bool {
    Set(site.workers.map(\.id)).isDisjoint(with: entry.workers)
  }

  /// Sessions at one place that follow one another.
  private struct Stay {
    let hotspot: HotspotID
    let day: CalendarDay
    let isCompanion: Bool
    var visits: [Visit]
  }

  /// A part of a stay with the same people.
  private struct Visit {
    let colleagues: [WorkerID]
    var hours: TimeRange
  }

  private func stays(of worker: TeamWorker, on day: CalendarDay) -> [Stay] {
    var stays: [Stay] = []
    for attendance in index.sessions(of: worker.id, on: day) {
      let visit = Visit(colleagues: index.colleagues(of: attendance), hours: attendance.hours)
      guard let last = stays.last, last.hotspot == attendance.hotspot,
        last.isCompanion == attendance.isCompanion
      else {
        stays.append(
          Stay(
            hotspot: attendance.hotspot, day: day, isCompanion: attendance.isCompanion,
            visits: [visit]))
        continue
      }
      let place = stays.count - 1
      if let before = last.visits.last, before.hours.end == visit.hours.start,
        before.colleagues == visit.colleagues
      {
        stays[place].visits[last.visits.count - 1].hours = TimeRange(
          start: before.hours.start, end: visit.hours.end)
      } else {
        stays[place].visits.append(visit)
      }
    }
    return stays
  }

  /// As the plan counts nights: it ends late, or begins after midnight.
  private func isNight(_ hours: TimeRange) -> Bool {
    hours.end > view.lateAfter || hours.start < 300
  }

  private func lines(of stay: Stay) -> [[Inline]] {
    let name = site.printed(stay.hotspot, in: words.asked)
    let place: Inline = stay.isCompanion ? .text(name) : .strong(name)
    var lines = stay.visits.map { line(of: $0, on: stay.day) }
    if let first = lines.first, stay.visits[0].colleagues.isEmpty {
      let letters = first.reduce(name.count + 1) { $0 + RotaSheet.letters($1) }
      if letters <= RotaSheet.lettersInCell {
        lines[0] = [place, .text(" ")] + first
        return lines
      }
    }
    return [[place]] + lines
  }

  private func line(of visit: Visit, on day: CalendarDay) -> [Inline] {
    let hours = PrintedHours(day, visit.hours)
    var line: [Inline] = []
    if isNight(visit.hours) {
      line.append(.pictogram(.moon, size: RotaSheet.sign, label: words[.night]))
      line.append(.text(" "))
    }
    line.append(.text(hours.shortText))
    // Past midnight: the night belongs to this column, the hour to the next day.
    if hours.start != day { line.append(.text(" → " + words.shortWeekday(hours.start.weekday))) }
    if !visit.colleagues.isEmpty {
      line.append(.text(" "))
      line.append(.pictogram(.group, size: RotaSheet.sign, label: words[.goInPairs]))
      line.append(.text(" " + visit.colleagues.map(\.text).joined(separator: " ")))
    }
    return line
  }

  /// - Parameter known: the sign that stands in front of the row already.
  private func lines(of entry: CalendarEntry, below known: Pictogram? = nil) -> [[Inline]] {
    let hours = entry.hours.map { PrintedHours(entry.day, $0).shortText } ?? words[.allDay]
    if entry.kind == .onCall { return [[.text(shift(entry))]] }
    let text = site.printed(entry, words)
    let words = Inline.text("\(hours) \(text)")
    guard entry.kind.pictogram != known else { return [[words]] }
    let sign = Inline.pictogram(
      entry.kind.pictogram, size: RotaSheet.sign, label: self.words.calendarKind(entry.kind))
    return [[sign, .text(" "), words]]
  }

  /// `06–14 r3`
  private func shift(_ entry: CalendarEntry) -> String {
    let hours = entry.hours.map { PrintedHours(entry.day, $0).shortText } ?? words[.allDay]
    return "\(hours) \(site.people(of: entry).joined(separator: " "))"
  }

  /// Two on a line where both fit.
  private static func joined(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { lines, text in
      if let last = lines.last, last.count + text.count < lettersInCell {
        lines[lines.count - 1] = "\(last) \(text)"
      } else {
        lines.append(text)
      }
    }
  }

  /// What is on for all workers or for none, below the sign of what it is; nil where there is nothing.
  private func sharedRow(
    _ days: [CalendarDay], _ sign: Pictogram, _ label: String,
    where isIncluded: (CalendarEntry) -> Bool
  ) -> SheetTable.Row? {
    let cells = days.map { day in
      let entries = index.entries(on: day).filter(isIncluded)
      guard sign == .phone else {
        return SheetTable.Cell(lines: entries.flatMap { lines(of: $0, below: sign) })
      }
      return SheetTable.Cell(lines: RotaSheet.joined(entries.map(shift)).map { [.text($0)] })
    }
    guard cells.contains(where: { !$0.lines.isEmpty }) else { return nil }
    let picture = Inline.pictogram(sign, size: 8, label: label)
    let name = SheetTable.Cell(
      lines: [[picture]], alignment: .centre, isCentredVertically: true, shade: .heading,
      namesRow: true)
    return SheetTable.Row([name] + cells)
  }
}

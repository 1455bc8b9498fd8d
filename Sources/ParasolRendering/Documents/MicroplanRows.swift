import ParasolModel

/// The table of a month's plan: a heading for each week, then a row for each thing to do.
struct MicroplanRows {
  let sheet: MicroplanSheet
  private let layout: Layout

  /// The two ways of drawing the same rows.
  private struct Layout {
    let drawing: Millimetres
    let sign: Millimetres
    let rowHeight: Millimetres
    var columns: [SheetTable.Column]

    static let text = Layout(
      drawing: 8, sign: 5, rowHeight: 11,
      columns: [
        .millimetres(24), .millimetres(27), .share(6), .millimetres(18), .share(7),
        .millimetres(21), .millimetres(19),
      ])

    /// Drawings of 15 mm, the least that can be told apart at night.
    static let pictures = Layout(
      drawing: 15, sign: 7, rowHeight: 20,
      columns: [
        .millimetres(20), .millimetres(25), .share(6), .millimetres(21), .share(7),
        .millimetres(21), .millimetres(19),
      ])
  }

  init(sheet: MicroplanSheet) {
    self.sheet = sheet
    var layout = sheet.worker.readsEasily ? Layout.text : .pictures
    // Larger letters need more room for `20:00–22:00`.
    if Script.isComplex(language: sheet.words.language) { layout.columns[1] = .millimetres(33) }
    self.layout = layout
  }

  /// Keeps a line of signs alone in the direction of the sheet.
  private var lineStart: [Inline] {
    words.direction == .rightToLeft ? [.text("\u{200F}")] : []
  }

  private var words: Words { sheet.words }
  private var isPictorial: Bool { !sheet.worker.readsEasily }

  func table() -> SheetTable {
    SheetTable(
      label: words[.microplan], columns: layout.columns, header: [heading],
      rows: sheet.agenda.weeks.flatMap { week in
        [divider(week.monday)] + week.items.map(row)
      })
  }

  private var heading: SheetTable.Row {
    let titles: [Phrase] = [.date, .time, .place, .colleagues, .peopleToMeet]
    let goods: [(Pictogram, Phrase)] = [(.condom, .condoms), (.lubricant, .lubricant)]
    return SheetTable.Row(
      titles.map { .heading(words[$0]) }
        + goods.map { drawing, phrase in
          SheetTable.Cell(
            lines: [[.pictogram(drawing, size: 8, label: words[phrase])]], alignment: .centre,
            isCentredVertically: true, shade: .heading)
        })
  }

  private func divider(_ monday: CalendarDay) -> SheetTable.Row {
    let first = max(monday, sheet.agenda.days.lowerBound)
    let last = min(monday + 6, sheet.agenda.days.upperBound)
    let range = words[
      .dateRange, ["start": words.dayAndMonth(first), "end": words.dayAndMonth(last)]]
    let heading = SheetTable.Cell(
      lines: [[.strong("\(words[.week]) · \(range)")]], shade: .heading,
      columnSpan: layout.columns.count)
    return SheetTable.Row([heading], headsNext: true)
  }

  private func row(_ dated: WorkerAgenda.Dated) -> SheetTable.Row {
    switch dated.item {
    case .session(let session): row(session)
    case .meeting(let entry): row(entry)
    case .leave(let span): row(span)
    }
  }

  private func row(_ session: PlannedSession) -> SheetTable.Row {
    let printed = PrintedHours(session.day, session.hours)
    return SheetTable.Row(
      [
        day(printed), time(printed), place(of: session), companions(of: session),
        boxes(of: session),
        amount(session.condoms, .condom, words[.condoms]),
        amount(session.lubricant, .lubricant, words[.lubricant]),
      ], minimumHeight: layout.rowHeight)
  }

  private func row(_ entry: CalendarEntry) -> SheetTable.Row {
    let name = sheet.site.printed(entry, words)
    let venue = entry.place.map { sheet.site.printedPlace($0, in: words.asked) }
    var lines: [[Inline]] = [
      [
        .pictogram(entry.kind.pictogram, size: layout.drawing, label: name), .text(" "),
        .strong(name),
      ]
    ]
    let remarks = [venue, paidRemark].compactMap { $0 }
    if !remarks.isEmpty { lines.append([.text(remarks.joined(separator: " · "))]) }
    let printed = entry.hours.map { PrintedHours(entry.day, $0) }
    return SheetTable.Row(
      [
        day(printed ?? PrintedHours(entry.day, TimeRange(start: 0, end: 1440))),
        printed.map(time) ?? SheetTable.Cell(words[.allDay]),
        SheetTable.Cell(
          lines: lines, isCentredVertically: true, columnSpan: layout.columns.count - 2),
      ], minimumHeight: layout.rowHeight)
  }

  private var paidRemark: String? {
    sheet.worker.isPaidForMeetings && !isPictorial ? words[.paidTime] : nil
  }

  private func row(_ leave: DaySpan) -> SheetTable.Row {
    let range =
      leave.first == leave.last
      ? words.dayAndMonth(leave.first)
      : words[
        .dateRange,
        ["start": words.dayAndMonth(leave.first), "end": words.dayAndMonth(leave.last)]]
    return SheetTable.Row(
      [
        SheetTable.Cell(
          lines: [
            [
              .pictogram(.home, size: layout.drawing, label: words[.leave]), .text(" "),
              .strong("\(words[.leave]): \(range)"),
            ]
          ], isCentredVertically: true, shade: .closed, columnSpan: layout.columns.count)
      ], minimumHeight: layout.rowHeight)
  }
}

extension MicroplanRows {
  private func day(_ printed: PrintedHours) -> SheetTable.Cell {
    let evening = printed.start + -printed.hours.start.floorDiv(1440)
    let (_, _, number) = evening.civil
    var lines: [[Inline]] = [
      [.text("\(number)", TextStyle(isStrong: true, isLarge: true))],
      [.text(words.shortWeekday(evening.weekday))],
    ]
    // A session past midnight belongs to the night before: both days are told.
    if evening != printed.start {
      let (_, _, next) = printed.start.civil
      lines.append([.strong("→ \(words.shortWeekday(printed.start.weekday)) \(next)")])
    }
    if !isPictorial, evening == printed.start {
      lines = [lines[0] + [.text(" ")] + lines[1]]
    }
    return SheetTable.Cell(
      lines: lines, alignment: .centre, isCentredVertically: true, namesRow: true)
  }

  private func time(_ printed: PrintedHours) -> SheetTable.Cell {
    let sign = TimeOfDaySign(start: printed.hours.start)
    let drawing = Inline.pictogram(
      sign.pictogram, size: layout.drawing, label: words[sign.phrase])
    return SheetTable.Cell(
      lines: [[drawing], [.text(printed.text)]], alignment: .centre, isCentredVertically: true)
  }

  private func place(of session: PlannedSession) -> SheetTable.Cell {
    let name = sheet.site.printed(session.hotspot, in: words.asked)
    let drawing = sheet.site.hotspot(session.hotspot)?.typology.pictogram ?? .street
    let picture = Inline.pictogram(drawing, size: layout.drawing, label: words.drawing(drawing))
    let lines: [[Inline]] =
      isPictorial ? [[picture], [.strong(name)]] : [[picture, .text(" "), .strong(name)]]
    return SheetTable.Cell(
      lines: lines, alignment: isPictorial ? .centre : .start, isCentredVertically: true)
  }

  private func companions(of session: PlannedSession) -> SheetTable.Cell {
    let isPair =
      !session.colleagues.isEmpty
      || sheet.site.hotspot(session.hotspot)?.needsPair(session.hours) == true
    guard isPair else { return .empty }
    let picture = Inline.pictogram(.group, size: layout.drawing, label: words[.goInPairs])
    let codes = session.colleagues.map(\.text).joined(separator: ", ")
    return SheetTable.Cell(
      lines: [[picture]] + (codes.isEmpty ? [] : [[.strong(codes)]]), alignment: .centre,
      isCentredVertically: true)
  }

  /// One box a person, those met most often first.
  private func boxes(of session: PlannedSession) -> SheetTable.Cell {
    if session.isCompanion, session.people == 0 {
      let line: [Inline] = isPictorial ? [.text("–")] : [.text(words[.companionOnly])]
      return SheetTable.Cell(lines: [line], isCentredVertically: true)
    }
    let lines = ContactTier.allCases.compactMap { tier -> [Inline]? in
      let people = session.contacts.filter { $0.tier == tier }.reduce(0) { $0 + $1.people }
      guard people > 0 else { return nil }
      let sign = sheet.sign(of: tier, size: layout.sign)
      return lineStart + sign + Array(repeating: .checkbox(isTicked: false), count: people)
    }
    return SheetTable.Cell(lines: lines, isCentredVertically: true)
  }

  private func amount(_ number: Int, _ drawing: Pictogram, _ label: String) -> SheetTable.Cell {
    guard number > 0 else {
      return SheetTable.Cell(
        lines: [[.text("–")]], alignment: .centre, isCentredVertically: true)
    }
    let picture = Inline.pictogram(drawing, size: layout.drawing, label: label)
    let count = Inline.text("\(number)", TextStyle(isStrong: true, isLarge: isPictorial))
    return SheetTable.Cell(
      lines: isPictorial ? [[picture], [count]] : [[picture, .text(" "), count]],
      alignment: .centre, isCentredVertically: true)
  }
}

import ParasolModel

/// Sessions and meetings by day and time of day, for planners, rotas and calendars.
struct AgendaFacts {
  private let filler: FormFiller
  private var subject: FormSubject { filler.subject }
  private var words: Words { filler.words }

  init(_ filler: FormFiller) {
    self.filler = filler
  }

  func rows(_ grid: FormGrid) -> [String: FormFilledRow] {
    let source = grid.rows.value.rows.lazy.compactMap { $0.value.value.source?.value }.first
    let repeated = grid.columns.value.rows.first { $0.value.value.repetition != nil }
    let column = repeated?.name.value ?? ""
    switch (source, repeated?.value.value.repetition?.value) {
    case (.weekdays, .shifts): return CrisisFacts(subject)?.rows(column) ?? [:]
    case (.timeBlocks, .weekdays): return byTime(column)
    case (.weekdays, .timeBlocks): return byDay(column)
    case (.weeks, .weekdays): return month(column)
    case (.weekdays, nil): return entries(grid)
    default: return [:]
    }
  }

  // MARK: One worker's week

  private var dayNames: [String] { Weekday.allCases.map(\.rawValue) }

  private func byTime(_ column: String) -> [String: FormFilledRow] {
    guard subject.monday != nil, subject.worker != nil else { return [:] }
    var rows = quiet(TimeOfDaySign.allCases.map(\.phrase.rawValue), column, dayNames)
    var carried: [String: (condoms: Int, lubricant: Int)] = [:]
    for (day, sessions) in sessionsByDay {
      let name = "\(column)_\(day.rawValue)"
      for session in sessions {
        let block = TimeOfDaySign(start: session.hours.start).phrase.rawValue
        rows[block, default: FormFilledRow()].cells[name, default: []] += lines(session)
        rows[block]?.isQuiet = false
        carried[name, default: (0, 0)].condoms += session.condoms
        carried[name, default: (0, 0)].lubricant += session.lubricant
      }
    }
    for day in dayNames {
      rows["to_carry", default: FormFilledRow()].cells["\(column)_\(day)"] = []
    }
    for (name, sum) in carried {
      rows["to_carry", default: FormFilledRow()].cells[name] = [
        amount(.condom, sum.condoms, words[.condoms])
          + amount(.lubricant, sum.lubricant, words[.lubricant])
      ]
    }
    return rows
  }

  private func amount(_ drawing: Pictogram, _ number: Int, _ label: String) -> [Inline] {
    // The number is never parted from its drawing.
    [
      .pictogram(drawing, size: 10, label: label), .text("\u{2060}"),
      .strong("\(words.number(number)) "),
    ]
  }

  /// Rows and cells in which nothing is planned.
  private func quiet(
    _ rows: [String], _ column: String, _ copies: [String]
  ) -> [String: FormFilledRow] {
    var row = FormFilledRow()
    for copy in copies { row.cells["\(column)_\(copy)"] = [] }
    row.isQuiet = true
    return Dictionary(rows.map { ($0, row) }, uniquingKeysWith: { first, _ in first })
  }

  private func byDay(_ column: String) -> [String: FormFilledRow] {
    guard subject.monday != nil, subject.worker != nil else { return [:] }
    var rows = quiet(dayNames, column, TimeOfDaySign.allCases.map(\.phrase.rawValue))
    for (day, sessions) in sessionsByDay {
      for session in sessions {
        let block = TimeOfDaySign(start: session.hours.start).phrase.rawValue
        rows[day.rawValue, default: FormFilledRow()].cells["\(column)_\(block)", default: []] +=
          lines(session)
        rows[day.rawValue]?.isQuiet = false
      }
    }
    return rows
  }

  private var sessionsByDay: [(Weekday, [PlannedSession])] {
    let all = Dictionary(grouping: subject.sessions.map(\.session)) { $0.day.weekday }
    return Weekday.allCases.compactMap { day in
      all[day].map { (day, $0.sorted { ($0.day, $0.hours) < ($1.day, $1.hours) }) }
    }
  }

  /// The place with its hours, then a box for each person to be met, those of high priority first.
  private func lines(_ session: PlannedSession) -> [[Inline]] {
    let place = subject.team.printed(session.hotspot, in: words.asked)
    let hours = PrintedHours(session.day, session.hours).shortText
    let boxes = ContactTier.allCases.flatMap { tier -> [Inline] in
      let count = session.contacts.filter { $0.tier == tier }.reduce(0) { $0 + $1.people }
      guard count > 0 else { return [] }
      let sign: [Inline] =
        tier == .high ? [.pictogram(.priority, size: 5, label: words[.priority])] : []
      return sign + Array(repeating: .checkbox(isTicked: false), count: count)
    }
    return [[.strong(place), .text(" \(hours)")]] + (boxes.isEmpty ? [] : [boxes])
  }

  // MARK: Calendars

  /// Rows are weeks, columns days: the day of the month and what is on.
  private func month(_ column: String) -> [String: FormFilledRow] {
    guard let month = subject.month else { return [:] }
    var rows: [String: FormFilledRow] = [:]
    for day in (0..<month.length).map({ month.first + $0 }) {
      let (_, _, number) = day.civil
      let week = (number - 1 + month.first.weekday.index) / 7 + 1
      let name = "\(column)_\(day.weekday.rawValue)"
      let dayLine: [Inline] = [.text("\(number)", TextStyle(isStrong: true, isLarge: true))]
      rows["week_\(week)", default: FormFilledRow()].cells[name, default: []] +=
        [dayLine] + entries(on: day)
    }
    return rows
  }

  /// What is printed of a day: on a public sheet kinds and hours alone.
  private func entries(on day: CalendarDay) -> [[Inline]] {
    (subject.plan?.calendar ?? []).filter { $0.day == day }.compactMap { entry in
      guard entry.kind != .onCall else { return nil }
      let hours = entry.hours.map { PrintedHours(entry.day, $0).shortText + " " } ?? ""
      let isPublic = filler.form.formClass == .open
      let text = isPublic ? words.calendarKind(entry.kind) : subject.team.printed(entry, words)
      return [.text(hours + text)]
    }
  }

  /// Rows are days of a week: meetings, or the hours at which a room is open.
  private func entries(_ grid: FormGrid) -> [String: FormFilledRow] {
    guard let column = AgendaFacts.column(of: grid) else { return [:] }
    var rows: [String: FormFilledRow] = [:]
    for day in Weekday.allCases {
      let lines: [[Inline]]
      if filler.form.forEach == .safeSpaces {
        lines = openHours(on: day)
      } else if let monday = subject.monday {
        lines = entries(on: monday + day.index)
      } else {
        lines = []
      }
      if !lines.isEmpty { rows[day.rawValue] = FormFilledRow(cells: [column: lines]) }
      let looked = lookedBackWith(on: day)
      if !looked.isEmpty { rows[day.rawValue]?.cells["look_back_with"] = Inline.lines(looked) }
    }
    return rows
  }

  /// Codes of the workers whose week is looked at that day.
  private func lookedBackWith(on day: Weekday) -> String {
    guard let monday = subject.monday else { return "" }
    let reviews = (subject.plan?.calendar ?? []).filter {
      $0.kind == .review && $0.day == monday + day.index
    }
    return Set(reviews.flatMap(\.workers).map(\.text)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }.joined(separator: " ")
  }

  /// The first column that shows what the plan has.
  private static func column(of grid: FormGrid) -> String? {
    let isRow = grid.rows.value.rows.contains {
      $0.value.value.cell?.value.values.contains(.part(.entries)) ?? false
    }
    return grid.columns.value.rows.first { column in
      let own = column.value.value.cell?.value.values.contains(.part(.entries))
      return own ?? (isRow && !column.value.value.namesRows)
    }?.name.value
  }

  private func openHours(on day: Weekday) -> [[Inline]] {
    let spaces = subject.site.content.safeSpaces + subject.programme.content.safeSpaces
    guard let space = spaces.first(where: { FormOption.id($0.id.value) == subject.each?.id }) else {
      return []
    }
    return (space.open?.value.values ?? []).filter { $0.days.contains(day) }.map {
      [.strong(PrintedHours(CalendarDay(number: 0), $0.hours).text)]
    }
  }
}

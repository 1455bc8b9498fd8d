import ParasolModel

/// The hours of each row, from its columns of days and hours.
struct RowTimes {
  private let columns: SheetColumns
  private let options: ImportOptions
  private let days: [Weekday]?
  private let weekdays: [(day: Weekday, heading: SheetHeading)]
  /// Rows with hours and without days.
  private(set) var rowsWithoutDays: [Int] = []
  private(set) var notes: [ImportNote] = []

  init(_ columns: SheetColumns, _ options: ImportOptions) throws(ImportRefusal) {
    self.columns = columns
    self.options = options
    weekdays = Weekday.allCases.compactMap { day in columns.column(.weekday(day)).map { (day, $0) }
    }
    guard let told = options.days else {
      days = nil
      return
    }
    days = HoursText(told).parts.first?.days
    if days == nil {
      throw ImportRefusal(
        "--days '\(told)' names no days; write them as 'daily', 'fri-sun' or 'mon wed'")
    }
  }

  /// When people are there, and how many.
  mutating func active(_ row: CSVRecord, present: CountRange?) -> [ActiveWindow] {
    let byDay = weekdayWindows(row, present)
    let windows =
      byDay ?? windows(row, .hours, .days).map { ActiveWindow(window: $0, people: present) }
    return unique(windows)
  }

  /// When nobody wants to be disturbed.
  mutating func peak(_ row: CSVRecord) -> [WeeklyWindow] {
    unique(windows(row, .peakHours, .peakDays, or: .days))
  }

  private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  private mutating func windows(
    _ row: CSVRecord, _ hours: ColumnRole, _ days: ColumnRole, or more: ColumnRole? = nil
  ) -> [WeeklyWindow] {
    let parts = parts(row, columns.column(hours))
    guard parts.contains(where: { $0.hours != nil }) else { return [] }
    var named =
      parts.compactMap(\.days).isEmpty ? self.parts(row, columns.column(days)).first?.days : nil
    if named == nil, parts.compactMap(\.days).isEmpty {
      named =
        more.flatMap { self.parts(row, columns.column($0), isTold: false).first?.days } ?? self.days
    }
    var windows: [WeeklyWindow] = []
    for part in parts {
      guard let range = part.hours else { continue }
      if let days = part.days ?? named {
        windows.append(WeeklyWindow(days: days, hours: range))
      } else {
        rowsWithoutDays.append(row.row)
      }
    }
    return windows
  }

  private mutating func parts(
    _ row: CSVRecord, _ heading: SheetHeading?, isTold: Bool = true
  ) -> [HoursText.Part] {
    guard let heading else { return [] }
    let cell = row.cells[heading.index]
    if cell.isEmpty || CountCell.absentMarks.contains(cell.lowercased()) { return [] }
    let text = HoursText(cell)
    if isTold {
      let shown = CellText.personal(cell) == nil ? CellText.cropped(cell) : "…"
      if let problem = text.problem {
        notes.append(ImportNote(.leftOut, row: row.row, heading, "'\(shown)' \(problem); left out"))
      }
      for doubt in text.doubts {
        notes.append(ImportNote(.doubt, row: row.row, heading, "'\(shown)': \(doubt)"))
      }
    }
    return text.parts
  }

  // MARK: A column for each day

  private enum DayCell {
    case yes, no
    case hours(TimeRange)
    case people(CountRange)
  }

  /// Nil without such columns, or where they say nothing.
  private mutating func weekdayWindows(_ row: CSVRecord, _ present: CountRange?) -> [ActiveWindow]?
  {
    guard !weekdays.isEmpty else { return nil }
    let usual = parts(row, columns.column(.hours)).compactMap(\.hours)
    var windows: [ActiveWindow] = []
    var isWithoutHours = false
    for (day, heading) in weekdays {
      guard let cell = dayCell(row, heading) else { continue }
      switch cell {
      case .no: break
      case .hours(let range): add(day, range, present, to: &windows)
      case .yes, .people:
        var people = present
        if case .people(let count) = cell { people = count }
        if usual.isEmpty { isWithoutHours = true }
        for range in usual { add(day, range, people, to: &windows) }
      }
    }
    if isWithoutHours {
      notes.append(
        ImportNote(.leftOut, row: row.row, "names days and no hours, so its days were left out"))
    }
    return windows
  }

  private func add(
    _ day: Weekday, _ range: TimeRange, _ people: CountRange?, to windows: inout [ActiveWindow]
  ) {
    if let index = windows.firstIndex(where: { $0.window.hours == range && $0.people == people }) {
      let days = windows[index].window.days + [day]
      windows[index] = ActiveWindow(window: WeeklyWindow(days: days, hours: range), people: people)
    } else {
      windows.append(ActiveWindow(window: WeeklyWindow(days: [day], hours: range), people: people))
    }
  }

  private mutating func dayCell(_ row: CSVRecord, _ heading: SheetHeading) -> DayCell? {
    let cell = row.cells[heading.index]
    let words = PlainLetters.words(cell)
    if cell.isEmpty { return nil }
    if RowTimes.yes.contains(words) || ["✓", "✔", "☑", "*", "+"].contains(cell) { return .yes }
    if RowTimes.no.contains(words) || ["-", "–", "✗", "✘"].contains(cell) { return .no }
    let text = HoursText(cell)
    if let range = text.parts.first?.hours, text.parts.count == 1 {
      for doubt in text.doubts {
        notes.append(ImportNote(.doubt, row: row.row, heading, "'\(cell)': \(doubt)"))
      }
      return .hours(range)
    }
    var column = CountColumn(heading, [row])
    column.read(table: .init(), told: options.decimalMark)
    if let people = column.values[0] { return .people(people) }
    notes.append(
      ImportNote(
        .leftOut, row: row.row, heading,
        "'\(CellText.cropped(cell))' is neither a mark, hours nor people; left out"))
    return nil
  }

  private static let yes: Set = [
    "x", "yes", "y", "oui", "o", "sim", "s", "si", "ndiyo", "1", "open", "ouvert",
  ]
  private static let no: Set = ["no", "n", "non", "nao", "hapana", "0", "closed", "ferme", "off"]
}

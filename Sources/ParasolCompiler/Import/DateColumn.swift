import ParasolModel

/// The order of day and month in numbers alone.
enum DateOrder: Hashable {
  case dayFirst, monthFirst
}

/// A column of dates, each cell read by the order that the whole column proves.
struct DateColumn {
  let heading: SheetHeading
  private(set) var values: [Int: CalendarDay] = [:]
  private(set) var notes: [ImportNote] = []
  private(set) var order: DateOrder?

  private enum Cell {
    case blank
    case day(CalendarDay)
    /// First, second, year.
    case numbers(Int, Int, Int)
    case serial(CalendarDay)
    case unreadable
  }

  init(_ heading: SheetHeading, _ rows: [CSVRecord], told: DateOrder?) {
    self.heading = heading
    let cells = rows.map { DateColumn.cell($0.cells[heading.index]) }
    order = told
    if told == nil { decide(cells, rows) }
    guard !notes.contains(where: { $0.kind == .question }) else { return }
    for (index, cell) in cells.enumerated() { read(cell, index, rows[index]) }
  }

  private mutating func decide(_ cells: [Cell], _ rows: [CSVRecord]) {
    var proofs: [DateOrder: Int] = [:]
    var open: Int?
    for (row, cell) in zip(rows, cells) {
      guard case .numbers(let first, let second, _) = cell else { continue }
      if first > 12, second <= 12 {
        proofs[.dayFirst] = proofs[.dayFirst] ?? row.row
      } else if second > 12, first <= 12 {
        proofs[.monthFirst] = proofs[.monthFirst] ?? row.row
      } else if first != second {
        open = open ?? row.row
      }
    }
    let flags = "say which with --date-order day-first or --date-order month-first"
    if let one = proofs[.dayFirst], let other = proofs[.monthFirst] {
      notes.append(
        ImportNote(
          .question, heading,
          "row \(one) has the day first and row \(other) the month; correct one of them, or \(flags)"
        ))
    } else if let proof = proofs.first {
      order = proof.key
    } else if let open, let text = rows.first(where: { $0.row == open })?.cells[heading.index] {
      notes.append(
        ImportNote(
          .question, row: open, heading,
          "'\(text)' could have the day or the month first, and no cell of the column tells; \(flags)"
        ))
    }
  }

  private mutating func read(_ cell: Cell, _ index: Int, _ row: CSVRecord) {
    switch cell {
    case .blank: break
    case .day(let day): values[index] = day
    case .serial(let day):
      values[index] = day
      note(.doubt, row, "is a day as a spreadsheet counts it; taken as \(day)")
    case .numbers(let first, let second, let year):
      let (day, month) = order == .monthFirst ? (second, first) : (first, second)
      if let date = CalendarDay(year: year, month: month, day: day) {
        values[index] = date
      } else {
        note(.leftOut, row, "is no day of the calendar; left out")
      }
    case .unreadable:
      note(.leftOut, row, "is no day that Parasol can read; write it as 2026-09-14; left out")
    }
  }

  private mutating func note(_ kind: ImportNote.Kind, _ row: CSVRecord, _ text: String) {
    let cell = CellText.cropped(row.cells[heading.index])
    let shown = CellText.personal(cell) == nil ? cell : "…"
    notes.append(ImportNote(kind, row: row.row, heading, "'\(shown)' \(text)"))
  }

  // MARK: Cells

  private static func cell(_ text: String) -> Cell {
    if text.isEmpty || CountCell.absentMarks.contains(text.lowercased()) { return .blank }
    // A time after the date says nothing about the day.
    let date = text.split(whereSeparator: { $0 == "T" }).first.map(String.init) ?? text
    if let day = CalendarDay(iso: date.prefix(10)), date.count <= 10 || text.contains(":") {
      return .day(day)
    }
    let parts = PlainLetters.words(text).split(separator: " ").map(String.init)
      .filter { !["de", "of", "the", "le", "el", "del", "tarehe", "mwezi"].contains($0) }
    if let day = named(parts) { return .day(day) }
    let numbers = parts.prefix(3).compactMap { Int($0) }
    if numbers.count == 3, parts.count == 3 || text.contains(":") {
      if numbers[0] > 999 {
        return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]).map { .day($0) }
          ?? .unreadable
      }
      if parts[2].count == 4 || parts[2].count == 2 {
        return .numbers(numbers[0], numbers[1], year(numbers[2]))
      }
    }
    // Days since 1899-12-30, for this century.
    if parts.count == 1, let serial = Int(text), (36_526...73_050).contains(serial) {
      return .serial(CalendarDay(number: serial - 25_569))
    }
    return .unreadable
  }

  private static func year(_ number: Int) -> Int { number < 100 ? 2000 + number : number }

  /// `14 september 2026`, `september 14 2026`, `14 sept 26`.
  private static func named(_ parts: [String]) -> CalendarDay? {
    guard parts.count >= 3 else { return nil }
    for (day, month) in [(0, 1), (1, 0)] {
      guard let number = months.firstIndex(where: { $0.contains(parts[month]) }),
        let which = Int(parts[day].trimming("stndrh")), let year = Int(parts[2]),
        parts[2].count == 4 || parts[2].count == 2
      else { continue }
      return CalendarDay(year: self.year(year), month: number + 1, day: which)
    }
    return nil
  }

  private static let months: [Set<String>] = [
    "jan january janv janvier janeiro enero ene januari",
    "feb february fev fevr fevrier fevereiro febrero februari",
    "mar march mars marco marzo machi",
    "apr april avr avril abr abril aprili",
    "may mai maio mayo mei",
    "jun june juin junho junio juni",
    "jul july juil juillet julho julio julai",
    "aug august aout ago agosto agosti",
    "sep sept september septembre set setembro septiembre septemba",
    "oct october octobre out outubro octubre oktoba",
    "nov november novembre novembro noviembre novemba",
    "dec december decembre dez dezembro dic diciembre desemba",
  ].map { Set($0.split(separator: " ").map(String.init)) }
}

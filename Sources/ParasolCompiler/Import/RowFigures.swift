import ParasolModel

/// The people of each row, from its columns of figures.
struct RowFigures {
  private(set) var notes: [ImportNote] = []
  private var columns: [ColumnRole: CountColumn] = [:]
  private let sheet: Sheet
  private let sheetColumns: SheetColumns

  init(_ sheet: Sheet, _ columns: SheetColumns, _ options: ImportOptions) {
    self.sheet = sheet
    sheetColumns = columns
    var votes = NumberMarks.Votes()
    var read: [ColumnRole: CountColumn] = [:]
    for guess in columns.guesses where guess.isUsed(options) {
      guard let role = guess.role, role.isFigure || role == .present else { continue }
      let column = CountColumn(guess.heading, sheet.rows)
      votes.add(column.votes)
      read[role] = column
    }
    for role in read.keys {
      read[role]?.read(table: votes, told: options.decimalMark)
      notes += read[role]?.notes ?? []
    }
    self.columns = read
    compareTotals(options)
  }

  /// People there at the hours of a row.
  func present(_ index: Int) -> CountRange? { columns[.present]?.values[index] }

  /// Whether the row has any figure.
  func hasFigures(_ index: Int) -> Bool { columns.values.contains { $0.values[index] != nil } }

  /// The people of one group in a row; nil where nobody counted or the figures contradict each other.
  func people(_ index: Int, _ group: String?, notes: inout [ImportNote]) -> CountRange? {
    let row = sheet.rows[index].row
    let low = columns[.low(group)]?.values[index]
    let high = columns[.high(group)]?.values[index]
    let people = columns[.people(group)]?.values[index]
    let point = columns[.point(group)]?.values[index]
    if let low, let high {
      guard low.low <= high.high else {
        notes.append(
          ImportNote(
            .leftOut, row: row,
            "low is \(CountText.number(low.low)) and high \(CountText.number(high.high)), the wrong way "
              + "round; left out: correct the table"))
        return nil
      }
      return withPoint(CountRange(low: low.low, high: high.high), point ?? people, row, &notes)
    }
    if low != nil || high != nil {
      let missing = low == nil ? "low" : "high"
      if people == nil, point == nil {
        notes.append(
          ImportNote(
            .leftOut, row: row,
            "has no \(missing) beside its \(low == nil ? "high" : "low"); left out"))
        return nil
      }
    }
    if let people { return withPoint(people, point, row, &notes) }
    return point
  }

  private func withPoint(
    _ range: CountRange, _ point: CountRange?, _ row: Int, _ notes: inout [ImportNote]
  ) -> CountRange {
    guard let point, !point.isRange else { return range }
    guard point.low >= range.low, point.low <= range.high else {
      notes.append(
        ImportNote(
          .leftOut, row: row,
          "the point \(CountText.number(point.low)) lies outside \(CountText.text(range)); the point was left "
            + "out"))
      return range
    }
    return range.isRange ? CountRange(low: range.low, high: range.high, point: point.low) : range
  }

  // MARK: Totals

  /// A row that adds up those above it is no town: it is compared and left out.
  private mutating func compareTotals(_ options: ImportOptions) {
    for total in sheet.totals {
      let isPart = Sheet.isSubtotal(total)
      var agreed: [String] = []
      for guess in sheetColumns.guesses where guess.role.map({ columns[$0] != nil }) ?? false {
        guard let role = guess.role, let column = columns[role] else { continue }
        let sums = sums(column, before: total.row)
        var one = CountColumn(guess.heading, [total])
        one.read(table: column.votes, told: options.decimalMark)
        guard let stated = one.values[0] else { continue }
        // A total of a part may begin at any row above it.
        let matching = (isPart ? sums : sums.suffix(1)).first {
          stated.low == $0.low && stated.high == $0.high
        }
        if let matching {
          agreed.append(CountText.text(matching))
        } else if isPart {
          notes.append(
            ImportNote(
              .doubt, row: total.row, guess.heading,
              "says \(CountText.text(stated)), which no rows just above add up to"))
        } else if let sum = sums.last {
          notes.append(
            ImportNote(
              .doubt, row: total.row, guess.heading,
              "says \(CountText.text(stated)), but the rows above add up to \(CountText.text(sum))")
          )
        }
      }
      notes.append(
        ImportNote(
          .leftOut, row: total.row,
          "adds up the rows above, so it was left out"
            + (agreed.isEmpty ? "" : "; it agrees with them on \(agreed.joined(separator: ", "))")))
    }
  }

  /// The sum of the last row above, of the last two, and so on to all of them.
  private func sums(_ column: CountColumn, before last: Int) -> [CountRange] {
    var sums: [CountRange] = []
    var (low, high) = (Fraction.zero, Fraction.zero)
    for (index, row) in sheet.rows.enumerated().reversed() where row.row < last {
      guard let value = column.values[index] else { continue }
      low += value.low
      high += value.high
      sums.append(CountRange(low: low, high: high))
    }
    return sums
  }
}

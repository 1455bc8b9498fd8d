import ParasolModel

/// A column of people: its cells by row, and what was doubtful about them.
struct CountColumn {
  let heading: SheetHeading
  /// Ranges by the index of the row in the sheet; absent where nobody counted.
  private(set) var values: [Int: CountRange] = [:]
  private(set) var notes: [ImportNote] = []
  /// How numbers were read, for the table of columns.
  private(set) var style = ""

  private let cells: [CountCell]
  private let rows: [CSVRecord]

  init(_ heading: SheetHeading, _ rows: [CSVRecord]) {
    self.heading = heading
    self.rows = rows
    cells = rows.map { CountCell($0.cells[heading.index]) }
  }

  var votes: NumberMarks.Votes {
    var votes = NumberMarks.Votes()
    for (row, cell) in zip(rows, cells) {
      for number in cell.numbers { votes.add(number, row: row.row) }
    }
    return votes
  }

  /// Reads every cell by what the marks mean.
  mutating func read(table: NumberMarks.Votes, told: Character?) {
    let marks = told.map { NumberMarks(told: $0) } ?? NumberMarks(votes, table: table)
    if let conflict = marks.conflict {
      let name = NumberMarks.name(conflict.mark)
      notes.append(
        ImportNote(
          .question, heading,
          "the \(name) stands before decimals in '\(conflict.decimal.text)' (row "
            + "\(conflict.decimal.row)) and parts thousands in '\(conflict.thousands.text)' (row "
            + "\(conflict.thousands.row)); say which with --decimal-mark point or "
            + "--decimal-mark comma"))
      return
    }
    var absent: [String: [Int]] = [:]
    for (index, cell) in cells.enumerated() {
      read(cell, index, marks, &absent)
    }
    for mark in absent.keys.sorted() {
      notes.append(
        ImportNote(
          .doubt, heading,
          "'\(mark)' (\(ImportNote.rows(absent[mark] ?? []))) was taken as not counted, not as 0"))
    }
  }

  private mutating func read(
    _ cell: CountCell, _ index: Int, _ marks: NumberMarks, _ absent: inout [String: [Int]]
  ) {
    let row = rows[index].row
    let text = CellText.cropped(rows[index].cells[heading.index])
    switch cell {
    case .blank: break
    case .absent(let mark): absent[mark, default: []].append(row)
    case .nobody(let word):
      values[index] = CountRange(low: .zero, high: .zero)
      note(.doubt, row, "'\(word)' was taken as 0")
    case .unreadable(let why):
      note(.leftOut, row, "'\(CellText.personal(text) == nil ? text : "…")' \(why); left out")
    case .number(let low, let high, let doubt):
      guard let first = value(low, row, marks),
        let second = value(high ?? low, row, marks, tells: high != nil)
      else {
        note(.leftOut, row, "'\(text)' has digits that fit no way of writing a number; left out")
        return
      }
      guard first <= second else {
        note(.leftOut, row, "'\(text)' runs from high to low; left out: correct the table")
        return
      }
      values[index] = CountRange(low: first, high: second)
      if let doubt {
        note(
          .doubt, row,
          "'\(text)' \(doubt.rawValue); taken as \(CountText.text(CountRange(low: first, high: second)))"
        )
      }
    }
  }

  private mutating func value(
    _ number: NumberText, _ row: Int, _ marks: NumberMarks, tells: Bool = true
  ) -> Fraction? {
    let value = number.value(decimal: marks.decimal)
    switch number.evidence {
    case .unreadable: return nil
    case .open(let mark):
      let decimal = number.value(decimal: mark)
      let whole = number.value(decimal: nil)
      if tells, let value, let decimal, let whole {
        note(
          .doubt, row,
          "'\(number.text)' could be \(CountText.number(decimal)) or \(CountText.number(whole)); taken as "
            + "\(CountText.number(value)), as \(marks.reason)")
      }
      return value
    case .decimal(let mark) where mark != marks.decimal: return nil
    case .thousands(let mark) where mark == marks.decimal: return nil
    default: return value
    }
  }

  private mutating func note(_ kind: ImportNote.Kind, _ row: Int, _ text: String) {
    notes.append(ImportNote(kind, row: row, heading, text))
  }
}

/// Numbers of people as the language writes them.
enum CountText {
  static func number(_ value: Fraction) -> String { value.decimal(places: 3) }

  static func text(_ range: CountRange) -> String {
    let both =
      range.low == range.high ? number(range.low) : "\(number(range.low))-\(number(range.high))"
    guard let point = range.point, range.low != range.high else { return both }
    return both + " point \(number(point))"
  }
}

/// A grid: columns, heading rows that every page repeats, and rows that are never cut in two.
package struct SheetTable: Hashable, Sendable {
  /// Read aloud before the table; not printed.
  package var label: String
  package var columns: [Column]
  package var header: [Row]
  package var rows: [Row]
  /// The questions of its columns in print order, after the id of the grid and a full stop; empty where it
  /// asks nothing.
  package var questions: [String]

  package init(
    label: String = "", columns: [Column], header: [Row] = [], rows: [Row],
    questions: [String] = []
  ) {
    self.label = label
    self.columns = columns
    self.header = header
    self.rows = rows
    self.questions = questions
  }
}

extension SheetTable {
  /// The width of a column: fixed, or a part of what the fixed ones leave.
  package enum Column: Hashable, Sendable {
    case millimetres(Millimetres)
    case share(Int)
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// The row grows beyond this when its words need it.
    package var minimumHeight: Millimetres
    /// True for a row that heads those below it: it never stands alone at the foot of a page.
    package var headsNext: Bool

    package init(_ cells: [Cell], minimumHeight: Millimetres = 0, headsNext: Bool = false) {
      self.cells = cells
      self.minimumHeight = minimumHeight
      self.headsNext = headsNext
    }
  }

  package struct Cell: Hashable, Sendable {
    /// One line under the other; each wraps by itself.
    package var lines: [[Inline]]
    package var alignment: Alignment
    package var isCentredVertically: Bool
    package var shade: Shade
    package var columnSpan: Int
    package var rowSpan: Int
    /// True for the cell that names its row.
    package var namesRow: Bool

    package init(
      lines: [[Inline]] = [], alignment: Alignment = .start, isCentredVertically: Bool = false,
      shade: Shade = .none, columnSpan: Int = 1, rowSpan: Int = 1, namesRow: Bool = false
    ) {
      self.lines = lines
      self.alignment = alignment
      self.isCentredVertically = isCentredVertically
      self.shade = shade
      self.columnSpan = max(1, columnSpan)
      self.rowSpan = max(1, rowSpan)
      self.namesRow = namesRow
    }

    /// A cell with one line of words.
    package init(_ text: String, alignment: Alignment = .start, namesRow: Bool = false) {
      self.init(lines: [[.text(text)]], alignment: alignment, namesRow: namesRow)
    }

    /// A heading of a column or of several.
    package static func heading(
      _ text: String, columnSpan: Int = 1, rowSpan: Int = 1
    ) -> Cell {
      Cell(
        lines: [[.strong(text)]], alignment: .centre, isCentredVertically: true, shade: .heading,
        columnSpan: columnSpan, rowSpan: rowSpan)
    }

    /// Room to write.
    package static let empty = Cell()
  }

  /// Where lines stand in a cell; start and end follow the sheet's direction.
  package enum Alignment: String, Sendable {
    case start, centre, end
  }
}

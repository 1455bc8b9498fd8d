import ParasolModel

/// Rows and columns for programs that calculate.
package struct DataTable: Hashable, Sendable {
  /// The name of the sheet in a spreadsheet.
  package var name: String
  package var columns: [Column]
  package var rows: [[Value]]

  package init(name: String, columns: [Column], rows: [[Value]] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

extension DataTable {
  package struct Column: Hashable, Sendable {
    package var title: String
    /// In characters, for a spreadsheet.
    package var width: Int

    package init(_ title: String, width: Int = 14) {
      self.title = title
      self.width = width
    }
  }

  /// One value; what it is does not depend on how it looks.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Fraction)
    case date(CalendarDay)
    /// Not known; a zero is written as a number.
    case empty

    package static func number(_ whole: Int) -> Value { .number(Fraction(whole)) }
  }
}

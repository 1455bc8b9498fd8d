import ParasolSyntax

/// A table for a terminal: columns as wide as they need to be, two blanks in between.
struct TextTable {
  private var rows: [[String]]
  private let rightAligned: Set<Int>

  init(heads: [String], rightAligned: Set<Int> = []) {
    rows = [heads]
    self.rightAligned = rightAligned
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        rightAligned.contains(column)
          ? cell.padded(to: widths[column], isRight: true) : cell.padded(to: widths[column])
      }
      let line = "  " + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}

extension String {
  /// With blanks up to a width in columns of a terminal.
  func padded(to width: Int, isRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
    return isRight ? blanks + self : self + blanks
  }
}

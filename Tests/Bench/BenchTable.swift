/// Figures below each other, with the goals that they keep or miss.
struct BenchTable {
  private var rows: [[String]] = []

  mutating func add(
    _ what: String, _ figure: String, _ ratio: String, goal: (text: String, isKept: Bool)?
  ) {
    let judged = goal.map { "\($0.isKept ? "kept  " : "MISSED") \($0.text)" } ?? ""
    rows.append([what, figure, ratio, judged])
  }

  var text: String {
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = [
        row[0] + blanks(widths[0] - row[0].count), blanks(widths[1] - row[1].count) + row[1],
        blanks(widths[2] - row[2].count) + row[2], row[3],
      ]
      return cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

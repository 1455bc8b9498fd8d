/// What a person should know about a cell, a row or a column of a table.
struct ImportNote: Hashable, Comparable {
  enum Kind: Int, Hashable {
    /// Keeps everything from being written until it is answered.
    case question
    /// Was read, but could be read otherwise.
    case doubt
    /// Is not in what is written.
    case leftOut
    /// How the table was read.
    case remark
  }

  let kind: Kind
  /// As the spreadsheet counts rows, from 1.
  var row: Int?
  /// From 0.
  var column: Int?
  var heading: String?
  let text: String

  init(_ kind: Kind, row: Int? = nil, _ text: String) {
    self.init(kind, row: row, nil, text)
  }

  init(_ kind: Kind, row: Int? = nil, _ heading: SheetHeading?, _ text: String) {
    self.kind = kind
    self.row = row
    column = heading?.index
    self.heading = heading?.shown
    self.text = text
  }

  /// `row 14, column 'High': …`
  var line: String {
    let parts = [row.map { "row \($0)" }, heading.map { "column \($0)" }].compactMap { $0 }
    return parts.isEmpty ? text : parts.joined(separator: ", ") + ": " + text
  }

  static func < (left: ImportNote, right: ImportNote) -> Bool {
    let one = (left.row ?? 0, left.column ?? -1, left.text)
    let other = (right.row ?? 0, right.column ?? -1, right.text)
    return one < other
  }

  /// `rows 4, 9-12`
  static func rows(_ rows: [Int]) -> String {
    var runs: [(first: Int, last: Int)] = []
    for row in rows.sorted() {
      if let run = runs.last, run.last + 1 >= row {
        runs[runs.count - 1].last = row
      } else {
        runs.append((row, row))
      }
    }
    let shown = runs.prefix(12).map {
      $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)"
    }
    let rest = runs.dropFirst(12).reduce(0) { $0 + $1.last - $1.first + 1 }
    return (rows.count == 1 ? "row " : "rows ") + shown.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }
}

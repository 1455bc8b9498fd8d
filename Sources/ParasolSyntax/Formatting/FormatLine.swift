/// One line of output, before it is known where its comment begins.
struct FormatLine {
  let text: String
  let comment: FormatComment?
  /// A line of a longer text, which may end in blanks and be empty.
  let isText: Bool

  init(_ text: String, comment: FormatComment? = nil, isText: Bool = false) {
    self.text = text
    self.comment = comment
    self.isText = isText
  }

  var isEmpty: Bool { text.isEmpty && comment == nil }

  /// All lines as one text. Comments stand two blanks behind their line; those of neighbouring
  /// lines that their author had put below each other stay so.
  static func joined(_ lines: [FormatLine]) -> String {
    var columns: [Int] = lines.map { DisplayWidth.of($0.text) + 2 }
    var group: [Int] = []
    func close() {
      let widest = group.map { columns[$0] }.max() ?? 0
      if group.count > 1 { for index in group { columns[index] = widest } }
      group = []
    }
    for (index, line) in lines.enumerated() {
      if line.isEmpty { close() }
      guard let comment = line.comment else { continue }
      if let last = group.last, lines[last].comment?.column != comment.column { close() }
      group.append(index)
    }
    close()
    var text = ""
    for (line, column) in zip(lines, columns) {
      text += line.text
      if let comment = line.comment {
        let gap = line.text.isEmpty ? 0 : column - DisplayWidth.of(line.text)
        text += String(repeating: " ", count: gap) + comment.text
      }
      text += "\n"
    }
    return text
  }
}

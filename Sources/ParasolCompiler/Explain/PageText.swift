import ParasolSyntax

/// A page for a terminal of 80 columns.
struct PageText {
  static let width = 80
  private(set) var text = ""

  /// One line as it is.
  mutating func line(_ line: String = "") { text += line + "\n" }

  /// Words in lines, each this far in; further lines `hanging` columns more.
  mutating func paragraph(_ words: String, indent: Int = 0, hanging: Int = 0) {
    var lines: [String] = []
    var current = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !isEmpty, DisplayWidth.of(current) + 1 + DisplayWidth.of(String(word)) > PageText.width {
        lines.append(current)
        current = String(repeating: " ", count: indent + hanging)
        isEmpty = true
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    for line in lines + [current] { self.line(line) }
  }

  /// A label, and what belongs to it beside it.
  mutating func row(_ label: String, _ words: String) {
    guard !words.isEmpty else { return }
    let start = label.padded(PageText.labelWidth)
    var own = PageText()
    own.paragraph(words, indent: PageText.labelWidth)
    text += start + own.text.dropFirst(PageText.labelWidth)
  }

  static let labelWidth = 12

  /// A name, and what it means beside it, one below the other.
  mutating func terms(_ terms: [(name: String, meaning: String)], indent: Int) {
    let column = min(28, (terms.map(\.name.count).max() ?? 0) + 2)
    for (name, meaning) in terms {
      let start = String(repeating: " ", count: indent) + name.padded(column)
      var own = PageText()
      own.paragraph(meaning, indent: indent + column)
      let isLong = name.count + 2 > column
      text += isLong ? start + "\n" + own.text : start + own.text.dropFirst(indent + column)
    }
  }

  /// Text as it is, each line this far in.
  mutating func block(_ block: String, indent: Int) {
    for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
      self.line(line.isEmpty ? "" : String(repeating: " ", count: indent) + line)
    }
  }
}

extension String {
  /// With blanks behind it, up to this many characters.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// A value of a file that we write, in one line where it fits.
indirect enum ImportYAML {
  case scalar(String)
  case list([ImportYAML])
  case map([(key: String, value: ImportYAML)])

  /// A text, with quotes where another reader could take it for something else.
  static func text(_ text: String) -> ImportYAML { .scalar(quoted(text)) }

  /// All in one line, as it stands in brackets.
  var line: String {
    switch self {
    case .scalar(let text): text
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  /// `key: value`, broken into lines where one would pass 100 columns.
  func entry(_ key: String, indent: Int = 0) -> String {
    let blanks = String(repeating: " ", count: indent)
    let whole = "\(blanks)\(key): \(line)"
    if whole.unicodeScalars.count <= 100 { return whole + "\n" }
    switch self {
    case .scalar: return whole + "\n"
    case .list(let items):
      return "\(blanks)\(key):\n" + items.map { "\(blanks)  - \($0.line)\n" }.joined()
    case .map(let entries):
      return "\(blanks)\(key):\n"
        + entries.map { $0.value.entry($0.key, indent: indent + 2) }.joined()
    }
  }

  private static func quoted(_ text: String) -> String {
    isPlain(text) ? text : "'" + text.replacing("'", with: "''") + "'"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, !text.hasSuffix(" ")
    else {
      return false
    }
    if words.contains(text.lowercased()) { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == " " || scalar == "-" || scalar == "."
        || scalar == "_" || scalar == "'" || scalar == "’" || scalar == "(" || scalar == ")"
        || ("0"..."9").contains(scalar) || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
    }
  }

  /// Words that some reader of YAML takes for a boolean, nothing or a number, and our `removed`.
  private static let words: Set = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "removed", "inf", "nan",
  ]
}

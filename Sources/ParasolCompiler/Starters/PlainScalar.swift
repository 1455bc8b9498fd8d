/// How a text is written as one scalar of YAML.
enum PlainScalar {
  /// The text itself where every reader of YAML takes it for a text, also within brackets; else in
  /// single quotes.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : "'" + text.replacing("'", with: "''") + "'"
  }

  private static let marks: Set<Character> = [" ", "-", "_", ".", "/", "+", "(", ")"]

  /// Words that other readers of YAML take for something else.
  private static let taken: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "removed", "none",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isLetter || first.isNumber,
      last != " ", !taken.contains(text.lowercased())
    else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || marks.contains($0) }
  }
}

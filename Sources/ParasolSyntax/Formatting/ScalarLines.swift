/// Plain and quoted text as it will be written, line by line.
enum ScalarLines {
  /// Without the blanks around the breaks inside, which YAML does not read. Double quotes become
  /// single ones where they do nothing that single ones cannot do.
  static func lines(_ source: ArraySlice<UInt8>, style: YAMLNode.Style) -> [String] {
    var lines = BlockText.lines(source)
    if lines.count == 1 { return [simplified(lines[0], style)] }
    for index in lines.indices {
      if index > 0 { lines[index] = String(lines[index].drop(while: isBlank)) }
      if index < lines.count - 1 { trimEnd(&lines[index], style) }
    }
    return lines
  }

  private static func simplified(_ text: String, _ style: YAMLNode.Style) -> String {
    guard style == .doubleQuoted, !text.contains("\\"), !text.contains("'") else { return text }
    return "'" + text.dropFirst().dropLast() + "'"
  }

  /// A blank after a backslash is a part of the text.
  private static func trimEnd(_ line: inout String, _ style: YAMLNode.Style) {
    var removed: Character?
    while let last = line.last, isBlank(last) {
      removed = last
      line.removeLast()
    }
    guard style == .doubleQuoted, let removed else { return }
    let slashes = line.reversed().prefix { $0 == "\\" }.count
    if !slashes.isMultiple(of: 2) { line.append(removed) }
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }
}

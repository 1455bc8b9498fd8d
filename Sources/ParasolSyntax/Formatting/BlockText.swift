/// A text after `|` or `>`: its signs, and its lines without their indentation.
struct BlockText {
  /// `|` or `>`.
  let sign: Character
  /// `-` drops the last line break, `+` keeps all empty lines at the end.
  private(set) var chomping: Character?
  /// Whether the signs said how far the text is indented, as its first line begins with a blank.
  let saysIndentation: Bool
  /// On the line of the signs.
  let comment: FormatComment?
  private(set) var lines: [String]

  /// - Parameters:
  ///   - source: from the sign to the end of the text.
  ///   - value: what YAML reads.
  ///   - parentColumn: where the mapping or list begins that holds it; -1 for none.
  ///   - lineWidth: columns before the sign on its line.
  init(_ source: ArraySlice<UInt8>, value: String, parentColumn: Int, lineWidth: Int) {
    var all = BlockText.lines(source)
    let header = all.removeFirst()
    if all.last == "" { all.removeLast() }
    sign = header.first ?? "|"
    let signs = header.dropFirst().prefix { "+-0123456789".contains($0) }
    let chomping = signs.first { "+-".contains($0) }
    let stated = signs.compactMap(\.wholeNumberValue).first
    saysIndentation = stated != nil
    comment = BlockText.comment(header, lineWidth)
    let base = stated.map { max(parentColumn, 0) + $0 } ?? BlockText.indentation(all)
    lines = all.map { BlockText.dedented($0, base) }
    if chomping != "+" {
      while lines.last == "" { lines.removeLast() }
    }
    // Without a line break at the end of the file there is none to keep.
    let losesBreak = chomping == nil && !lines.isEmpty && !value.hasSuffix("\n")
    self.chomping = losesBreak ? "-" : chomping
  }

  /// The signs, for a text that is indented two blanks further than what holds it.
  var header: String {
    String(sign) + (saysIndentation ? "2" : "") + (chomping.map(String.init) ?? "")
  }

  /// Whether empty lines stand at the end that do not belong to the text.
  static func endsWithEmptyLine(_ source: ArraySlice<UInt8>) -> Bool {
    var lines = lines(source)
    let header = lines.removeFirst()
    if header.dropFirst().prefix(2).contains("+") { return false }
    if lines.last == "" { lines.removeLast() }
    return lines.last.map { $0.allSatisfy { $0 == " " } } ?? false
  }

  private static func comment(_ header: String, _ lineWidth: Int) -> FormatComment? {
    guard let hash = header.firstIndex(of: "#") else { return nil }
    var text = header[hash...]
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return FormatComment(
      text: String(text), column: lineWidth + DisplayWidth.of(header[..<hash]), isOwnLine: false,
      hasBlankAbove: false)
  }

  private static func indentation(_ lines: [String]) -> Int {
    lines.first { $0.contains { $0 != " " } }.map { $0.prefix { $0 == " " }.count } ?? .max
  }

  private static func dedented(_ line: String, _ base: Int) -> String {
    let blanks = line.prefix { $0 == " " }.count
    return String(line.dropFirst(min(base, blanks)))
  }

  /// Split at every kind of line break.
  static func lines(_ source: ArraySlice<UInt8>) -> [String] {
    var lines: [String] = []
    var start = source.startIndex
    var index = start
    while index < source.endIndex {
      if FormatGap.isBreak(source[index]) {
        lines.append(String(decoding: source[start..<index], as: UTF8.self))
        let isPair =
          source[index] == 0x0D && index + 1 < source.endIndex && source[index + 1] == 0x0A
        index += isPair ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    lines.append(String(decoding: source[start...], as: UTF8.self))
    return lines
  }
}

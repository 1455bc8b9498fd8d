/// The blanks, line breaks and comments between two tokens.
struct FormatGap {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private(set) var trailing: FormatComment?
  private(set) var own: [FormatComment] = []
  /// Line breaks since the last thing that was written.
  private var breaks: Int

  init(_ bytes: [UInt8], from start: Int, to end: Int, isAfterEmptyLine: Bool) {
    self.bytes = bytes
    self.start = start
    self.end = end
    let startsLine = start == 0 || FormatGap.isBreak(bytes[start - 1])
    breaks = startsLine ? (isAfterEmptyLine ? 2 : 1) : 0
  }

  /// Whether an empty line stands directly before what follows.
  var endsWithEmptyLine: Bool { breaks > 1 }

  mutating func read() {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#") {
        let comment = comment(at: index)
        if comment.isOwnLine { own.append(comment) } else { trailing = comment }
        while index < end, !FormatGap.isBreak(bytes[index]) { index += 1 }
        breaks = 0
        continue
      }
      if FormatGap.isBreak(byte) {
        breaks += 1
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      }
      index += 1
    }
  }

  private func comment(at index: Int) -> FormatComment {
    var stop = index
    while stop < bytes.count, !FormatGap.isBreak(bytes[stop]) { stop += 1 }
    while bytes[stop - 1] == 0x20 || bytes[stop - 1] == 0x09 { stop -= 1 }
    var lineStart = index
    while lineStart > 0, !FormatGap.isBreak(bytes[lineStart - 1]) { lineStart -= 1 }
    return FormatComment(
      text: String(decoding: bytes[index..<stop], as: UTF8.self),
      column: DisplayWidth.of(String(decoding: bytes[lineStart..<index], as: UTF8.self)),
      isOwnLine: breaks > 0, hasBlankAbove: breaks > 1)
  }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

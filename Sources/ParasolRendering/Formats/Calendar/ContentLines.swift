/// The lines of an iCalendar file: escaped, folded at 75 octets and ended by CR LF.
struct ContentLines {
  private static let limit = 75

  private(set) var bytes: [UInt8] = []

  /// A value written by this program.
  mutating func add(_ name: StaticString, _ value: String) {
    fold(Array(name.description.utf8) + [UInt8(ascii: ":")] + Array(value.utf8))
  }

  /// A value in an author's words.
  mutating func add(_ name: StaticString, text: String) {
    var escaped = ""
    for scalar in unified(text).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    add(name, escaped)
  }

  /// Line ends become one line feed each; what else controls a terminal is dropped.
  private func unified(_ text: String) -> String {
    var lines: [String] = [""]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": lines.append("")
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return lines.map { PrintableText.clean($0) }.joined(separator: "\n")
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = Self.limit
    while line.count - start > room {
      var end = start + room
      // Never between the octets of one character.
      while end > start + 1, line[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      bytes.append(contentsOf: line[start..<end])
      bytes.append(contentsOf: [13, 10, 32])
      start = end
      room = Self.limit - 1
    }
    bytes.append(contentsOf: line[start...])
    bytes.append(contentsOf: [13, 10])
  }
}

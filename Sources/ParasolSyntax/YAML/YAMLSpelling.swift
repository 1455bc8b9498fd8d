/// How a text must be written so that YAML reads it as this text, wherever it stands.
package enum YAMLSpelling {
  /// Plain where that is the same in brackets and out of them, else in quotes.
  package static func source(of text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// In single quotes, or in double ones when it holds what single quotes cannot.
  package static func quoted(_ text: String) -> String {
    guard
      text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    else { return "'" + text.replacing("'", with: "''") + "'" }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      case "\r": escaped += "\\r"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let code = String(scalar.value, radix: 16)
        escaped += "\\x" + String(repeating: "0", count: 2 - code.count) + code
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"" + escaped + "\""
  }

  /// Whether a text needs no quotes, be it a key, a value, or an item in brackets.
  package static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !"-?:,[]{}#&*!|>'\"%@` \t".unicodeScalars.contains(first),
      !" \t:".unicodeScalars.contains(last),
      !["~", "null", "Null", "NULL"].contains(text)
    else { return false }
    var before: Unicode.Scalar = "a"
    for scalar in text.unicodeScalars {
      if ",[]{}".unicodeScalars.contains(scalar) || scalar.value < 0x20 || scalar.value == 0x7F {
        return false
      }
      if scalar == "#", before == " " || before == "\t" { return false }
      if scalar == " " || scalar == "\t", before == ":" { return false }
      before = scalar
    }
    return true
  }
}

extension Diagnostic.Replacement {
  /// A scalar's text changed for another, written where the scalar itself stands, be it reached by
  /// an alias, and with quotes where it needs them.
  package init(_ cursor: YAMLCursor, spelled text: String, isSafe: Bool = true) {
    self.init(cursor.valueSpan, with: YAMLSpelling.source(of: text), isSafe: isSafe)
  }
}

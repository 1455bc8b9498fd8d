/// A JSON value whose members keep the order in which they were written.
indirect enum JSONNode: Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONNode])
  case object([Member])

  /// A member of an object.
  struct Member: Equatable {
    let key: String
    let value: JSONNode

    init(_ key: String, _ value: JSONNode) {
      self.key = key
      self.value = value
    }
  }

  static func texts(_ texts: [String]) -> JSONNode { .list(texts.map { .text($0) }) }

  /// Two blanks a level; what fits into 100 columns stands in one line.
  func written(indent: Int = 0) -> String {
    let line = inLine
    if line.utf8.count + indent <= 100 { return line }
    let blanks = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .text, .number, .flag: return line
    case .list(let items):
      let rows = items.map { blanks + $0.written(indent: indent + 2) }
      return "[\n" + rows.joined(separator: ",\n") + end + "]"
    case .object(let members):
      let rows = members.map {
        blanks + JSONNode.quoted($0.key) + ": " + $0.value.written(indent: indent + 2)
      }
      return "{\n" + rows.joined(separator: ",\n") + end + "}"
    }
  }

  private var inLine: String {
    switch self {
    case .text(let text): JSONNode.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): "[" + items.map(\.inLine).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.map { JSONNode.quoted($0.key) + ": " + $0.value.inLine }.joined(separator: ", ")
        + "}"
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}

import ParasolSyntax
import ParasolTestSupport

/// A tree that a test made up, and one of the ways to write it down.
indirect enum WrittenTree: Equatable {
  case scalar(String)
  case mapping([Entry])
  case sequence([WrittenTree])

  struct Entry: Equatable {
    let key: String
    let value: WrittenTree
  }

  static func random(_ chance: inout SplitMix64, depth: Int) -> WrittenTree {
    let kind = depth == 0 ? 0 : chance.number(in: 0...4)
    switch kind {
    case 1, 2:
      let entries = (0..<chance.number(in: 1...5)).map { index in
        Entry(key: "key-\(index)", value: random(&chance, depth: depth - 1))
      }
      return .mapping(entries)
    case 3:
      return .sequence(
        (0..<chance.number(in: 1...4)).map { _ in random(&chance, depth: depth - 1) })
    default:
      return .scalar(
        (0..<chance.number(in: 1...3)).map { _ in chance.pick(words) }.joined(separator: " "))
    }
  }

  private static let words = [
    "no", "010", "22:30", "2027-01-04", "it's", "\"so\"", "a: b", "# no comment", "[x]", "{y}", "-",
    "soko", "बाज़ार", "سوق", "市场", "👩🏾", "\\n", "*", "&", "%", "100%", "~", "null",
  ]

  /// As YAML: blocks or brackets, quotes of either kind, as chance has it.
  func yaml(_ chance: inout SplitMix64) -> String {
    block(&chance, indent: 0).drop { $0 == "\n" } + "\n"
  }

  private func block(_ chance: inout SplitMix64, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let isFlow = chance.happens(percent: 30)
    switch self {
    case .mapping(let entries) where !isFlow:
      return entries.map { entry in
        let value = entry.value.block(&chance, indent: indent + 2)
        return "\n\(margin)\(entry.key):" + (value.hasPrefix("\n") ? value : " " + value)
      }.joined()
    case .sequence(let items) where !isFlow:
      return items.map { item in
        let value = item.block(&chance, indent: indent + 2)
        return "\n\(margin)-" + (value.hasPrefix("\n") ? value : " " + value)
      }.joined()
    default: return flow(&chance)
    }
  }

  private func flow(_ chance: inout SplitMix64) -> String {
    switch self {
    case .scalar(let text): return Self.quoted(text, &chance)
    case .sequence(let items):
      return "[" + items.map { $0.flow(&chance) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      let parts = entries.map { "\($0.key): \($0.value.flow(&chance))" }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String, _ chance: inout SplitMix64) -> String {
    if chance.happens(percent: 50) {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped + "\""
  }

  /// The same thing as the loader read it.
  init(_ cursor: YAMLCursor) {
    if cursor.isMapping {
      self = .mapping(
        cursor.entries.map { Entry(key: $0.key.text, value: WrittenTree($0.value)) })
    } else if cursor.isSequence {
      self = .sequence(cursor.items.map { WrittenTree($0) })
    } else {
      self = .scalar(cursor.text)
    }
  }
}

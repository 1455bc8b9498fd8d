/// Parts of a file on one line, in brackets.
enum FlowText {
  static func text(_ node: FormatNode) -> String {
    let anchor = node.anchor.map { $0 + " " } ?? ""
    switch node.content {
    case .empty: return node.anchor ?? ""
    case .alias(let name): return anchor + name
    case .text(let lines): return anchor + lines.joined(separator: " ")
    case .block(let block): return anchor + block.header
    case .mapping(let entries):
      return anchor + "{" + entries.map(pair).joined(separator: ", ") + "}"
    case .sequence(let entries):
      return anchor + "[" + entries.map { text($0.value) }.joined(separator: ", ") + "]"
    }
  }

  private static func pair(_ entry: FormatEntry) -> String {
    let key = entry.key ?? ""
    let value = text(entry.value)
    return value.isEmpty ? key : key + ": " + value
  }
}

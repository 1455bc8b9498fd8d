/// Writes one JSON document from its start to its end, its long lists item by item.
struct JSONWriter {
  private let output: ReportOutput
  /// For each open bracket, what closes it and whether something stands in it already.
  private var levels: [(close: String, hasContent: Bool)] = []

  init(_ output: ReportOutput) {
    self.output = output
  }

  mutating func openObject(_ key: String? = nil) throws { try open("{", "}", key) }

  mutating func openArray(_ key: String? = nil) throws { try open("[", "]", key) }

  mutating func close() throws {
    guard let level = levels.popLast() else {
      preconditionFailure("each bracket is closed once")
    }
    try output.write(level.hasContent ? lineBreak + level.close : level.close)
    if levels.isEmpty { try output.write("\n") }
  }

  /// An item of the open array, or a member of the open object.
  mutating func add(_ value: JSONValue, _ key: String? = nil) throws {
    try begin(key)
    try output.write(value, indent: levels.count)
  }

  private mutating func open(_ bracket: String, _ close: String, _ key: String?) throws {
    try begin(key)
    try output.write(bracket)
    levels.append((close, false))
  }

  private mutating func begin(_ key: String?) throws {
    guard let last = levels.indices.last else { return }
    var start = levels[last].hasContent ? "," : ""
    levels[last].hasContent = true
    start += lineBreak
    try output.write(start)
    if let key { try output.write(JSONText.quoted(key) + ": ") }
  }

  private var lineBreak: String { "\n" + String(repeating: "  ", count: levels.count) }
}

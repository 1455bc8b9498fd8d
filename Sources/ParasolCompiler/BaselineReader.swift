import ParasolSyntax

/// Reads the file of a baseline. It stops at the first thing that is wrong: a list that is half
/// understood would let half of the mistakes through.
struct BaselineReader {
  private let source: SourceFile
  private let lines: LineIndex
  private static let form = "write '- {file: sites/a.yaml, at: hotspots.market, id: the-id}'"

  init(source: SourceFile) {
    self.source = source
    lines = LineIndex(source)
  }

  mutating func entries(_ tree: YAMLTree) throws(Baseline.Mistake) -> [Baseline.Entry] {
    let help = "begin it with 'baseline: \(Baseline.version)', then 'findings:' and a list"
    guard let root = tree.root, root.isMapping else {
      throw mistake("this is no baseline", at: Span(file: source.id, start: 0, end: 0), help: help)
    }
    for (key, _) in root.entries where !["baseline", "findings"].contains(key.text) {
      throw mistake("a baseline has no key '\(key.text)'", at: key.span, help: help)
    }
    guard let (key, version) = root.value(forKey: "baseline") else {
      throw mistake("'baseline: \(Baseline.version)' is missing", at: root.span, help: help)
    }
    guard version.text == Baseline.version else {
      throw mistake(
        "this baseline has version '\(version.text)'; this parasol reads \(Baseline.version)",
        at: version.isScalar ? version.span : key.span,
        help: "write it again with --write-baseline, or use a newer parasol")
    }
    guard let (_, list) = root.value(forKey: "findings"), list.isSequence else {
      throw mistake("'findings' with a list is missing", at: root.span, help: help)
    }
    var entries: [Baseline.Entry] = []
    for item in list.items { entries.append(try entry(item)) }
    return entries
  }

  private func entry(_ item: YAMLCursor) throws(Baseline.Mistake) -> Baseline.Entry {
    guard item.isMapping else {
      throw mistake("a finding has a file, a place and an id", at: item.span, help: Self.form)
    }
    for (key, value) in item.entries {
      guard ["file", "at", "id", "times"].contains(key.text) else {
        throw mistake("a finding has no key '\(key.text)'", at: key.span, help: Self.form)
      }
      guard value.isScalar else {
        throw mistake("'\(key.text)' must be a text", at: value.span, help: Self.form)
      }
    }
    guard let file = item.value(forKey: "file")?.value, let id = item.value(forKey: "id")?.value
    else { throw mistake("this finding has no file or no id", at: item.span, help: Self.form) }
    var times = 1
    if let value = item.value(forKey: "times")?.value {
      guard let number = Int(value.text), (1...1_000_000).contains(number) else {
        throw mistake(
          "'times' must be a whole number above zero; this is '\(value.text)'", at: value.span,
          help: "count how often the mistake stands at this place")
      }
      times = number
    }
    let at = item.value(forKey: "at")?.value.text ?? ""
    return Baseline.Entry(
      identity: FindingIdentity(file: file.text, at: at, id: id.text), times: times, span: item.span
    )
  }

  func mistake(_ message: String, at span: Span, help: String?) -> Baseline.Mistake {
    let start = lines.position(ofScalar: Int(span.start))
    let advice = help.map { "; \($0)" } ?? ""
    return Baseline.Mistake(
      message: "\(source.path):\(start.line):\(start.column): \(message)\(advice)")
  }
}

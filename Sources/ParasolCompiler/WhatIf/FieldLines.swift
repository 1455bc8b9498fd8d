import ParasolModel
import ParasolSyntax

/// A key with its new value: as it was typed, or what holds now with one part of it replaced, as a key
/// is always taken over or replaced as a whole.
struct FieldLines {
  let target: ChangeTarget
  let field: WrittenField
  /// How many parts of the path lead to the key.
  let depth: Int

  private var change: ProgrammeChange { target.change }

  func text() throws(ChangedFiles.Mistake) -> ChangeText {
    var lines = ChangeText(change)
    target.open(&lines, upTo: depth)
    if depth == change.parts.count {
      lines.addValue()
      lines.add("\n", for: depth - 1)
    } else {
      lines.add("\n", for: depth - 1)
      let indent = target.site == nil ? depth : depth - 2
      try addPart(depth, of: field.holding?.value, indent: indent, to: &lines)
    }
    return lines
  }

  /// The entries or items of a value on lines of their own, the one that is named replaced.
  private func addPart(
    _ part: Int, of value: YAMLCursor?, indent: Int, to lines: inout ChangeText
  ) throws(ChangedFiles.Mistake) {
    let name = change.parts[part]
    let margin = String(repeating: "  ", count: indent)
    if let value, value.isSequence {
      guard let number = Int(name), (0..<value.count).contains(number) else {
        throw missing(name, known: (0..<value.count).map { "\($0)" }, part)
      }
      for (index, item) in value.items.enumerated() {
        lines.add(margin + "- ", for: part)
        if index == number {
          try addNamed(part, item, indent: indent, to: &lines)
        } else {
          lines.add(FlowText.of(item) + "\n", for: depth - 1)
        }
      }
      return
    }
    if let value, !value.isMapping {
      throw .init(
        change, "'\(path(upTo: part))' is '\(value.text)', without parts; set it as a whole")
    }
    var isThere = false
    let entries = value.map { Array($0.entries) } ?? []
    for (key, inside) in entries {
      guard key.isText(name) else {
        lines.add("\(margin)\(FlowText.of(key)): \(FlowText.of(inside))\n", for: depth - 1)
        continue
      }
      isThere = true
      lines.add(margin, for: part)
      lines.add(part: part)
      lines.add(": ", for: part)
      try addNamed(part, inside, indent: indent, to: &lines)
    }
    guard !isThere else { return }
    lines.add(margin, for: part)
    lines.add(part: part)
    lines.add(": ", for: part)
    try addNamed(part, nil, indent: indent, to: &lines)
  }

  private func addNamed(
    _ part: Int, _ value: YAMLCursor?, indent: Int, to lines: inout ChangeText
  ) throws(ChangedFiles.Mistake) {
    if part + 1 == change.parts.count {
      lines.addValue()
      lines.add("\n", for: part)
    } else {
      lines.add("\n", for: part)
      try addPart(part + 1, of: value, indent: indent + 1, to: &lines)
    }
  }

  private func path(upTo part: Int) -> String {
    change.parts.prefix(part).joined(separator: ".")
  }

  private func missing(_ name: String, known: [String], _ part: Int) -> ChangedFiles.Mistake {
    let all = known.isEmpty ? "" : "; it has \(known.joined(separator: ", "))"
    return .init(change, "'\(path(upTo: part))' has no '\(name)'\(all)")
  }
}

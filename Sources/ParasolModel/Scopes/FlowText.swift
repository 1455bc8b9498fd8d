import ParasolSyntax

/// A value of YAML in one line: `[daily 09:00-03:00]`, `{need: after 20:00}`.
package enum FlowText {
  package static func of(_ cursor: YAMLCursor) -> String {
    switch cursor.kind {
    case .mapping:
      "{" + cursor.entries.map { "\(of($0.key)): \(of($0.value))" }.joined(separator: ", ") + "}"
    case .sequence: "[" + cursor.items.map(of).joined(separator: ", ") + "]"
    case .scalar, .alias: scalar(cursor)
    }
  }

  /// Quotes stay where the text needs them to stand in brackets.
  private static func scalar(_ cursor: YAMLCursor) -> String {
    let text = cursor.text.replacing("\n", with: " ")
    let needsQuotes =
      text.isEmpty || text.contains(": ") || text.contains(" #")
      || text.contains { ",[]{}".contains($0) } || "&*!|>'\"%@`?- ".contains(text.prefix(1))
    return needsQuotes ? "'" + text.replacing("'", with: "''") + "'" : text
  }
}

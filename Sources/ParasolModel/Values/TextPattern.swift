/// A sentence with open parts such as `{page}`.
package enum TextPattern {
  /// The sentence with each part replaced by what `part` gives for its name; nothing where it is nil.
  package static func filled(_ pattern: String, _ part: (Substring) -> String?) -> String {
    var filled = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += part(rest[rest.index(after: open)..<close]) ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// The names of the open parts, sorted; one that stands twice is there twice.
  package static func parts(of pattern: String) -> [String] {
    var parts: [String] = []
    _ = filled(pattern) { name in
      parts.append(String(name))
      return nil
    }
    return parts.sorted()
  }
}

/// The diagnostics that a fixture expects of itself, written in comments.
///
/// `#~ severity[id]: message` speaks of its own line. `#~^` stands on a line of its own and speaks
/// of the line above, `#~^^` of the one above that; comment lines are not counted.
struct FixtureComments: Equatable {
  let expected: [FixtureDiagnostic]
  /// What looks like an expectation and cannot be read.
  let unreadable: [String]

  private static let marker = "#~"

  init(text: String, file: String) {
    var expected: [FixtureDiagnostic] = []
    var unreadable: [String] = []
    var contentLines: [Int] = []
    for (index, line) in Self.lines(text).enumerated() {
      let parts = Self.parts(line)
      if !parts.isCommentOnly { contentLines.append(index + 1) }
      for comment in parts.comments {
        let above = comment.prefix { $0 == "^" }.count
        let target = above == 0 ? index + 1 : contentLines.dropLast(above - 1).last
        let body = comment.dropFirst(above)
        if let target, let found = Self.read(body, file: file, line: target) {
          expected.append(found)
        } else {
          unreadable.append("\(file):\(index + 1): \(Self.marker)\(comment)")
        }
      }
    }
    self.expected = expected.sorted()
    self.unreadable = unreadable
  }

  /// The same text with the comments that these diagnostics would need.
  static func rewrite(text: String, with actual: [FixtureDiagnostic]) -> String {
    let lines = lines(text)
    let byLine = Dictionary(grouping: actual.sorted(), by: \.line)
    var carried = Set<Int>()
    var result: [String] = []
    var pending: [String] = []
    // Backwards, so that a comment line knows whether the line it speaks of needs it.
    for (index, line) in lines.enumerated().reversed() {
      let parts = parts(line)
      if parts.isCommentOnly {
        if parts.comments.first?.hasPrefix("^") == true { carried.insert(index) }
        continue
      }
      let here = (byLine[index + 1] ?? []).map(\.comment)
      let followedByComment = carried.contains(index + 1)
      if here.isEmpty {
        pending = []
      } else if followedByComment {
        let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count)
        pending = here.map { "\(indent)\(marker)^ \($0)" }
      }
      let comments = here.map { "   \(marker) \($0)" }.joined()
      let content = String(parts.content)
      result.append(contentsOf: pending.reversed())
      result.append(pending.isEmpty ? content + comments : content)
      pending = []
    }
    return result.reversed().joined(separator: "\n")
  }

  private struct Parts {
    let content: Substring
    let comments: [Substring]
    var isCommentOnly: Bool { content.allSatisfy { $0 == " " } && !comments.isEmpty }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  private static func parts(_ line: Substring) -> Parts {
    guard let start = line.firstRange(of: marker)?.lowerBound else {
      return Parts(content: line, comments: [])
    }
    var content = line[..<start]
    while content.last == " " { content.removeLast() }
    let comments = line[start...].split(separator: marker, omittingEmptySubsequences: false)
    return Parts(content: content, comments: Array(comments.dropFirst()))
  }

  private static func read(_ body: Substring, file: String, line: Int) -> FixtureDiagnostic? {
    let text = body.trimmed
    guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"), open < close
    else { return nil }
    let severity = text[..<open]
    let rest = text[text.index(after: close)...]
    guard severity == "error" || severity == "warning", rest.hasPrefix(": ") else { return nil }
    return FixtureDiagnostic(
      file: file, line: line, severity: String(severity),
      id: String(text[text.index(after: open)..<close]), message: String(rest.dropFirst(2)))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}

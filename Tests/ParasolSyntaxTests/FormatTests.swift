import ParasolSyntax
import ParasolTestSupport
import Testing

/// The one style, case by case.
@Suite("formatting")
struct FormatTests {
  private func formatted(_ text: String) -> String? {
    guard case .formatted(let bytes) = SourceFormatter.format(Array(text.utf8), path: "f.yaml")
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything at once, looked at by people.
  @Test func everything() {
    let bytes = Repository.bytes(of: Repository.path("Tests/Fixtures/fmt/everything.yaml"))
    guard case .formatted(let result) = SourceFormatter.format(bytes, path: "f.yaml") else {
      Issue.record("refused")
      return
    }
    Golden.check(result, "fmt/everything.yaml")
  }

  @Test(arguments: [
    ("a:   1\n", "a: 1\n"), ("a : 1\n", "a: 1\n"), ("a:\t1\t\n", "a: 1\n"),
    ("a: { b: 1,c: [ 2,3 ] }\n", "a: {b: 1, c: [2, 3]}\n"), ("a: [ ]\nb: {  }\n", "a: []\nb: {}\n"),
    ("a:\n- b\n-   c\n", "a:\n  - b\n  - c\n"), ("a:\n    b: 1\n", "a:\n  b: 1\n"),
    ("a:\n  - b: 1\n    c: 2\n", "a:\n  - b: 1\n    c: 2\n"),
    ("a:\n  -\n    b: 1\n", "a:\n  - b: 1\n"),
    ("a: 1 # x\n", "a: 1  # x\n"), ("a: 1      # x\n", "a: 1  # x\n"),
    ("a: 1\n\n\n\nb: 2\n", "a: 1\n\nb: 2\n"),
    ("a:\n\n  b: 1\n", "a:\n  b: 1\n"), ("\n\na: 1\n\n\n", "a: 1\n"), ("a: 1", "a: 1\n"),
    ("a: 1\r\nb: 2\r\n", "a: 1\nb: 2\n"), ("\u{FEFF}a: 1\n", "a: 1\n"),
    ("a: 1\rb: 2\r", "a: 1\nb: 2\n"),
    ("", ""), ("\n \n", ""), ("# only\n\n\n# comments", "# only\n\n# comments\n"),
    ("a: \"b\"\n", "a: 'b'\n"), ("a: \"it's\"\n", "a: \"it's\"\n"),
    ("a: \"b\\n\"\n", "a: \"b\\n\"\n"),
    ("a: 'b'\n", "a: 'b'\n"), ("\"a\": 1\n", "'a': 1\n"), ("? a\n: b\n", "a: b\n"),
    ("---\na: 1\n...\n", "---\na: 1\n"), ("--- # x\na: 1\n", "---  # x\na: 1\n"),
    ("a: &x 1\nb:  *x\n", "a: &x 1\nb: *x\n"),
    ("a:   &x\n    b: 1\nc: [ *x ]\n", "a: &x\n  b: 1\nc: [*x]\n"),
    ("a: {b}\n", "a: {b}\n"), ("a: [b: 1]\n", "a: [{b: 1}]\n"), ("[-]\n", "[-]\n"),
    ("[-,\n a]\n", "- '-'\n- a\n"),
    ("a: |\n     b\n       c\n\n\nd: 1\n", "a: |\n  b\n    c\n\nd: 1\n"),
    ("a: |+\n b\n\n\n", "a: |+\n  b\n\n\n"),
    ("a: |2\n     b\n   c\n", "a: |2\n     b\n   c\n"), ("a: |\n b", "a: |-\n  b\n"),
    ("a: >-  # x\n b\n", "a: >-  # x\n  b\n"),
    ("a: b\n   c\n\n   d\n", "a: b\n  c\n\n  d\n"), ("a:\n  b\n", "a: b\n"),
    ("a:\n  b\n  c\n", "a:\n  b\n  c\n"),
    ("x-mine:   {a:  1}\n", "x-mine: {a: 1}\n"), ("a: '#5'\n", "a: '#5'\n"),
  ])
  func oneStyle(_ typed: String, _ expected: String) {
    #expect(formatted(typed) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test(arguments: [
    ("a: 1 # one\nbbb: 2 # two\n", "a: 1  # one\nbbb: 2  # two\n"),
    ("a: 1      # one\nbbb: 2    # two\n", "a: 1    # one\nbbb: 2  # two\n"),
    ("a: 1      # one\n\nbbb: 2    # two\n", "a: 1  # one\n\nbbb: 2  # two\n"),
    ("क: बाज़ार  # one\nkkk: 1 # two\n", "क: बाज़ार  # one\nkkk: 1  # two\n"),
    ("a:  # x\n    # y\n    b: 1\n", "a:  # x\n  # y\n  b: 1\n"),
    (
      "a:\n    b: 1\n    # end of a\n  # end of a too?\n# c\nc: 1\n",
      "a:\n  b: 1\n  # end of a\n# end of a too?\n# c\nc: 1\n"
    ),
    (
      "a: {  # x\n  b: 1,  # y\n  # z\n  c: 2 }  # end\n",
      "a:  # x\n  b: 1  # y\n  # z\n  c: 2\n  # end\n"
    ),
    ("a: {b: 1,\n  c: 2}  # end\n", "a:  # end\n  b: 1\n  c: 2\n"),
    ("-  # x\n  a: 1\n-\n  # y\n  a: 2\n", "# x\n- a: 1\n# y\n- a: 2\n"),
    ("a: {  # x\n  }\n", "a: {}  # x\n"), ("a: # x\n  b # y\n", "# x\na: b  # y\n"),
    ("#no blank\na: 1\n", "#no blank\na: 1\n"),
  ])
  func commentsStay(_ typed: String, _ expected: String) {
    #expect(formatted(typed) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test func bracesPastTheWidthAreBroken() {
    let word = String(repeating: "x", count: 40)
    #expect(
      formatted("a: {b: \(word), c: \(word), d: 12}\n") == "a: {b: \(word), c: \(word), d: 12}\n")
    #expect(
      formatted("a: {b: \(word), c: \(word), d: 123}\n")
        == "a:\n  b: \(word)\n  c: \(word)\n  d: 123\n", "one column more than 100")
    #expect(
      formatted("- {b: \(word), c: [\(word), \(word), 1]}  # x\n")
        == "# x\n- b: \(word)\n  c: [\(word), \(word), 1]\n")
  }

  /// Marks above and below letters take no column; wide letters take two.
  @Test func widthIsWhatIsSeen() {
    let hindi = String(repeating: "कु", count: 85)
    #expect(formatted("a: {b: \(hindi), c: 1}\n") == "a: {b: \(hindi), c: 1}\n")
    let wide = String(repeating: "市", count: 45)
    #expect(formatted("a: {b: \(wide), c: 12}\n") == "a:\n  b: \(wide)\n  c: 12\n")
  }

  @Test(arguments: [
    "a: 'b\n", "a: [b\n", "a:\n\tb: 1\n", "a: !!str b\n", "a: 1\n---\nb: 1\n", "? [a]\n: 1\n",
    "a: *b\n", "a: \u{0}\n",
  ])
  func whatCannotBeReadIsLeftAlone(_ text: String) {
    guard case .refused(_, let findings) = SourceFormatter.format(Array(text.utf8), path: "f.yaml")
    else {
      Issue.record("formatted")
      return
    }
    #expect(findings.diagnostics.contains { $0.severity == .error })
  }

  @Test func longAndDeepFiles() {
    let long = "a: " + String(repeating: "x", count: 1_000_000) + "\n"
    #expect(formatted(long) == long)
    let deep = "a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "\n"
    #expect(formatted(deep) == deep)
    let block = (0..<60).map { String(repeating: "  ", count: $0) + "a:\n" }.joined()
    #expect(formatted(block) == block)
  }
}

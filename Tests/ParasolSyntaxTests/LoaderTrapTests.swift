import ParasolSyntax
import ParasolTestSupport
import Testing

/// What libyaml gets wrong or lets pass, each with the place that a person is shown.
@Suite struct LoaderTrapTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// `line:column id`, in order.
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: String...) {
      self.init(name, bytes: Array(text.utf8), expected)
    }

    init(_ name: String, bytes: [UInt8], _ expected: [String]) {
      self.name = name
      self.bytes = bytes
      self.expected = expected
    }

    var testDescription: String { name }
  }

  static let traps: [Trap] = [
    Trap("nothing at all", "", "1:1 empty-file"),
    Trap("comments only", "\n# a comment\n", "1:1 empty-file"),
    Trap("Latin-1", bytes: Array("name: caf".utf8) + [0xE9, 0x0A], ["1:10 not-utf8"]),
    Trap("UTF-16 with a mark", bytes: [0xFF, 0xFE, 0x61, 0x00], ["1:1 not-utf8"]),
    Trap("overlong", bytes: [0x61, 0x3A, 0x20, 0xC0, 0xAF], ["1:4 not-utf8"]),
    Trap("surrogate", bytes: [0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], ["1:4 not-utf8"]),
    Trap("NUL", "a: b\0c\n", "1:5 hidden-character"),
    Trap("NEL, a line break to libyaml alone", "a: \"b\u{85}c\"\n", "1:6 hidden-character"),
    Trap("line separator", "a: b\u{2028}c\n", "1:5 hidden-character"),
    Trap("direction override", "a: b\u{202E}c\n", "1:5 hidden-character"),
    Trap("a mark is not counted", "\u{FEFF}a: 1\na: 2\n", "2:1 duplicate-key"),
    Trap("CRLF", "a: 1\r\nb: 1\r\na: 2\r\n", "3:1 duplicate-key"),
    Trap("after wide and combining letters", "{क्षि: 1, 東: 2, 東: 3}\n", "1:17 duplicate-key"),
    Trap("in nested mappings", "a: {b: 1, c: {b: 2}, b: 3}\nc: {b: 1}\n", "1:22 duplicate-key"),
    Trap("two documents", "a: 1\n---\nb: 2\n", "2:1 several-documents"),
    Trap("a tag", "a: !!int 3\n", "1:4 yaml-tag"),
    Trap("a merge key", "a: &x {b: 1}\nc:\n  <<: *x\n", "3:3 merge-key"),
    Trap("an alias of nothing", "a: *b\n", "1:4 unknown-alias"),
    Trap("an alias of itself", "a: &b [1, *b]\n", "1:11 circular-alias"),
    Trap("a list as a key", "? [a]\n: 1\n", "1:3 key-not-text"),
    Trap("unclosed quote, told where it opens", "a: 'b\nc: 1\nd: 2\n", "1:4 unclosed-quote"),
    Trap("unclosed bracket, told where it opens", "a: [b, c\nd: 1\n", "1:4 unclosed-bracket"),
    Trap("tab", "a:\n\tb: 1\n", "2:1 tab-in-indentation"),
    Trap("colon in a text", "a: b: c\n", "1:5 colon-in-text"),
    Trap("a key without a colon", "a: 1\nb\nc: 2\n", "2:1 missing-colon"),
    Trap("reserved sign", "a: @b\n", "1:4 sign-needs-quotes"),
    Trap("percent", "a: %b\n", "1:4 sign-needs-quotes"),
    Trap("unknown escape", "a: \"b\\qc\"\n", "1:6 unknown-escape"),
    Trap("uneven", "a:\n  - 1\n - 2\n", "3:2 uneven-indentation"),
  ]

  @Test(arguments: traps) func tellsItsPlace(_ trap: Trap) {
    let sink = DiagnosticSink()
    let (file, _) = YAMLLoader.load(FileID(0), path: "f.yaml", bytes: trap.bytes, sink: sink)
    let index = LineIndex(file)
    let told = sink.diagnostics.map { diagnostic in
      let place = index.position(ofScalar: Int(diagnostic.span.start))
      return "\(place.line):\(place.column) \(diagnostic.id)"
    }
    #expect(told == trap.expected)
  }

  @Test func depthIsCutBeforeItCosts() {
    let text = "a: " + String(repeating: "[", count: 100_000)
    #expect(ids(text) == ["nested-too-deep"])
    let block = (0..<100).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(ids(block) == ["nested-too-deep"])
  }

  @Test func aliasBombIsToldAtTheAliasThatGoesTooFar() {
    var text = "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
    for (before, name) in zip("abcdefgh", "bcdefghi") {
      let row = Array(repeating: "*\(before)", count: 10).joined(separator: ", ")
      text += "\(name): &\(name) [\(row)]\n"
    }
    #expect(ids(text) == ["alias-bomb"])
  }

  @Test func aLineOfAMegabyteIsRead() {
    let text = "a: " + String(repeating: "x", count: 1_000_000) + "\nb: 1\nb: 2\n"
    #expect(ids(text) == ["duplicate-key"])
  }

  @Test func spansAreTight() throws {
    let text = "a:\n  b: [1, 2]   # after\n\n  # between\n\nc: 'd e'\n"
    let sink = DiagnosticSink()
    let (file, tree) = YAMLLoader.load(
      FileID(0), path: "f", bytes: Array(text.utf8), sink: sink)
    let root = try #require(tree.root)
    let block = try #require(root.value(forKey: "a")?.value)
    #expect(file.text(of: block.span) == "b: [1, 2]")
    let quoted = try #require(root.value(forKey: "c")?.value)
    #expect(file.text(of: quoted.span) == "'d e'")
    #expect(quoted.text == "d e")
  }

  private func ids(_ text: String) -> [String] {
    let sink = DiagnosticSink()
    _ = YAMLLoader.load(FileID(0), path: "f", bytes: Array(text.utf8), sink: sink)
    return sink.diagnostics.map(\.id.text)
  }
}

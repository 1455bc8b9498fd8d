import Testing

@testable import ParasolTestSupport

@Suite("expectations in fixtures")
struct FixtureCommentTests {
  static let text = """
    site: a
    sessions:
      monday:
        site: Rivreside   #~ error[unknown-reference]: no site is called 'Rivreside'
        text: |
          block
        #~^ warning[long-text]: too long   #~^ error[unknown-word]: 'block' [sic]
        #~^^ warning[odd-key]: why 'text'

    """

  static let expected = [
    FixtureDiagnostic(
      file: "bad.yaml", line: 4, severity: "error", id: "unknown-reference",
      message: "no site is called 'Rivreside'"),
    FixtureDiagnostic(
      file: "bad.yaml", line: 5, severity: "warning", id: "odd-key", message: "why 'text'"),
    FixtureDiagnostic(
      file: "bad.yaml", line: 6, severity: "warning", id: "long-text", message: "too long"),
    FixtureDiagnostic(
      file: "bad.yaml", line: 6, severity: "error", id: "unknown-word", message: "'block' [sic]"),
  ]

  @Test func saysWhichLineEachSpeaksOf() {
    let comments = FixtureComments(text: Self.text, file: "bad.yaml")
    #expect(comments.expected == Self.expected)
    #expect(comments.unreadable.isEmpty)
  }

  @Test func missingAndSurplusBothCount() {
    #expect(Fixture.differences(expected: Self.expected, actual: Self.expected.reversed()).isEmpty)
    let twice = Self.expected + [Self.expected[0]]
    #expect(
      Fixture.differences(expected: Self.expected, actual: Array(twice.dropFirst(2))) == [
        "missing  \(Self.expected[1])"
      ])
    #expect(
      Fixture.differences(expected: Self.expected, actual: twice) == [
        "surplus  \(Self.expected[0])"
      ])
  }

  @Test(arguments: ["a: 1 #~ eror[x]: y", "#~^ error[x]: y", "a: 1 #~ error x"])
  func whatCannotBeReadIsSaid(text: String) {
    #expect(FixtureComments(text: text, file: "bad.yaml").unreadable.count == 1)
  }

  @Test func rewritingKeepsTheLinesAndTheirKindOfComment() {
    let actual =
      Self.expected.dropFirst(3) + [
        FixtureDiagnostic(
          file: "bad.yaml", line: 1, severity: "error", id: "odd-name", message: "'a' is short")
      ]
    let rewritten = FixtureComments.rewrite(text: Self.text, with: Array(actual))
    #expect(
      rewritten == """
        site: a   #~ error[odd-name]: 'a' is short
        sessions:
          monday:
            site: Rivreside
            text: |
              block
              #~^ error[unknown-word]: 'block' [sic]

        """)
    #expect(FixtureComments(text: rewritten, file: "bad.yaml").expected == actual.sorted())
  }
}

import ParasolCompiler
import ParasolTestSupport
import Testing

/// The schemas that stand in the checkout are what the command prints.
@Suite("schema files") struct SchemaFileTests {
  @Test func theyAreFresh() {
    GeneratedFile.check(LanguageSchema.text(), "Templates/schema/parasol.schema.json")
    for kind in [LanguageSchema.Kind.words, .indicators, .attributes] {
      GeneratedFile.check(
        LanguageSchema.text(kind), "Templates/schema/\(kind.rawValue).schema.json")
    }
  }

  /// No kind refers to what it does not define, and none defines what it does not refer to.
  @Test(arguments: [nil] + LanguageSchema.Kind.allCases)
  func definitionsAreUsedAndUsesAreDefined(_ kind: LanguageSchema.Kind?) {
    let text = LanguageSchema.text(kind)
    let used = Set(text.matches(of: /"#\/definitions\/([^"]+)"/).map { String($0.1) })
    let head = text.firstRange(of: "\n  \"definitions\": {")
    let body = head.map { text[$0.upperBound...] } ?? ""
    let defined = Set(body.matches(of: /\n    "([a-z0-9_]+)": \{/).map { String($0.1) })
    #expect(used == defined)
  }

  @Test func theSameEachTime() {
    #expect(LanguageSchema.text() == LanguageSchema.text())
  }
}

import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

/// One slip is one report, however much follows from it.
@Suite struct OneCauseTests {
  private func told(_ source: String) async throws -> [Diagnostic] {
    let text = "parasol: 1\nprogramme: p\nstatus: draft\n" + source
    return try await Compiler(host: MemoryHost(texts: ["programme.yaml": text])).compile()
      .report.diagnostics
  }

  @Test("A key that stands twice, the first time with nothing, is read where it says something")
  func doubledSection() async throws {
    let told = try await told(
      """
      population:
      population:
        women: {gender: female, age_min: 18}
      participation: {who: [women]}
      """)
    #expect(told.map(\.id.text) == ["duplicate-key"])
  }

  @Test("Two entries without the line between them are told once")
  func lostLine() async throws {
    let told = try await told(
      """
      facilities:
        clinic:
          kind: government
          travel: 20 min
          rights_charter: yes
          kind: ngo
          travel: 40 min
          rights_charter: no
      """)
    #expect(told.map(\.id.text) == ["duplicate-key"])
    #expect(told[0].notes.map(\.message).contains("2 more keys after it stand twice, too"))
  }

  @Test("A name that nobody knows is told at its first place, with the others")
  func repeatedName() async throws {
    let told = try await told(
      """
      facilities:
        a: {kind: government, organization: nobody}
        b: {kind: government, organization: nobody}
        c: {kind: government, organization: nobody}
        d: {kind: government, organization: nobody}
        e: {kind: government, organization: nobody}
        f: {kind: government, organization: nobody}
      """)
    #expect(told.map(\.message) == ["no organization is called 'nobody'"])
    #expect(told[0].notes.filter { $0.message == "'nobody' is named here, too" }.count == 3)
    #expect(told[0].notes.last?.message == "and at 2 more places")
  }

  @Test("Many keys that do not belong are told once; a mistyped one among them by itself")
  func foreignKeys() async throws {
    let told = try await told(
      """
      contact: {alpha: 1, bravo: 2, charlie: 3, delta: 4, evry: 1 month}
      """)
    #expect(
      told.map(\.message).sorted() == [
        "unknown key 'alpha' in 'contact'", "unknown key 'evry' in 'contact'",
      ])
    #expect(told.contains { $0.notes.contains { $0.message == "3 more keys are not known here" } })
  }
}

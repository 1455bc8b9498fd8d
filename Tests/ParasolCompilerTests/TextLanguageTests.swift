import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

@testable import ParasolCompiler

/// Which of a programme's own names lack a language, and what stands in.
@Suite struct TextLanguageTests {
  private static let places = "private/places.yaml"

  /// The example without one Swahili name.
  private func compile(
    languages: [String] = [], goal: CompilerOptions.Goal = .check, audience: Audience = .team
  ) async throws -> Compilation {
    let example = MemoryHost(folder: Repository.path("Examples/dawn-harbour"))
    let text = String(decoding: try example.contents(of: Self.places), as: UTF8.self)
    let lacking = text.replacing("{en: Ferry road, sw: Barabara ya feri}", with: "{en: Ferry road}")
    #expect(lacking != text)
    return try await Compiler(
      host: example.replacing(Self.places, with: Array(lacking.utf8)),
      options: CompilerOptions(goal: goal, audience: audience, languages: languages)
    ).compile()
  }

  @Test func eachLanguageIsToldOnceWhereTheProgrammeNamesIt() async throws {
    let found = try await compile().fixtureDiagnostics
    #expect(
      found == [
        FixtureDiagnostic(
          file: "programme.yaml", line: 4, severity: "warning", id: "untranslated-text",
          message: "1 name has no text in 'sw'; 'en' is printed there instead")
      ])
  }

  @Test func languagesOfTheCommandAreToldTogether() async throws {
    let found = try await compile(languages: ["hi", "sw", "fr", "en-GB"]).fixtureDiagnostics
    #expect(
      found.map(\.message) == [
        "9 names have no text in 'hi', 'fr'; 'en' is printed there instead",
        "1 name has no text in 'sw'; 'en' is printed there instead",
      ])
  }

  @Test func whoGetsNoNamesIsToldOfNone() async throws {
    #expect(try await compile(audience: .public).fixtureDiagnostics.isEmpty)
  }

  @Test func theFirstPageSaysWhatStandsIn() async throws {
    let made = try await compile(goal: .build).made()
    let says = "1 of the programme's own names has no text in 'sw', so 'en' is printed there"
    #expect(made.remarks.contains { $0.hasPrefix(says) }, "\(made.remarks)")
    let page = try #require(made.files.first { $0.path == "team/index.sw.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("no text in"))
    let whole = try await Compiler(
      host: MemoryHost(folder: Repository.path("Examples/dawn-harbour")),
      options: CompilerOptions(goal: .build)
    ).compile().made()
    #expect(!whole.remarks.contains { $0.contains("no text in") })
  }

  @Test func inADraftItIsStillToDo() async throws {
    let made = try await Compiler(
      host: MemoryHost(texts: [
        "programme.yaml": """
        parasol: 1
        programme: town
        name: {fr: Ville}
        languages: [fr, sw]
        status: draft
        sites:
          north: {name: {sw: Kaskazini}}
          south: {name: Kusini}

        """
      ])
    ).compile()
    #expect(made.fixtureDiagnostics.isEmpty)
    let toDo = made.report.toDos.filter { $0.id.text == "untranslated-text" }.map(\.message)
    #expect(
      toDo == [
        "1 name has no text in 'fr'; 'sw' is printed there instead",
        "1 name has no text in 'sw'; 'fr' is printed there instead",
      ])
  }

  @Test func aLanguageStandsInForItsRegions() {
    let text = LocalizedText([("en", "Market"), ("pt-BR", "Feira"), ("sw", "Soko")])
    #expect(text.text(in: "sw-KE") == "Soko" && !text.isMissing(in: "sw-KE"))
    #expect(text.text(in: "pt") == "Feira" && !text.isMissing(in: "pt"))
    #expect(text.text(in: "fr") == "Market" && text.isMissing(in: "fr"))
    #expect(text.chosen(in: "fr")?.tag == "en")
    #expect(!LocalizedText("Ambanja").isMissing(in: "fr"))
  }
}

import ParasolCompiler
import ParasolTestSupport
import Testing

/// Sites beside newer templates.
@Suite struct OutdatedTests {
  private static let folder = Repository.path("Tests/Fixtures/outdated")
  private static let copy = "templates/street-and-bar-town.yaml"

  private func compare(_ change: (String) -> String = { $0 }) async throws -> TemplateComparison {
    let host = MemoryHost(folder: Self.folder)
    let text = change(String(decoding: try host.contents(of: Self.copy), as: UTF8.self))
    return try await TemplateComparison(
      host: host.replacing(Self.copy, with: Array(text.utf8)))
  }

  @Test func eachSiteIsToldWhatWouldChangeAndWhy() async throws {
    let comparison = try await compare()
    #expect(comparison.isOutdated)
    Golden.check(comparison.text(), "reports/outdated.txt")
    Golden.check(comparison.json(), "reports/outdated.json")
  }

  @Test("What an old version says otherwise is exactly what the template's changes tell")
  func historyIsWhole() async throws {
    let comparison = try await compare()
    let told = Set(comparison.differences.map(\.path))
    #expect(
      told == [
        "safe_spaces.room.open", "events.stock-count",
        "patterns.outreach_workers.evening.available",
      ])
    #expect(comparison.copies.first?.edits == [])
    #expect(comparison.differences.allSatisfy { $0.because != nil && !$0.isEdited })
  }

  @Test func anEditOfTheCopyIsToldApart() async throws {
    let edited = try await compare {
      $0.replacing("seats: {sex_workers: 6, staff: 1}", with: "seats: {sex_workers: 9, staff: 1}")
        .replacing("open: [daily 16:00-03:00]", with: "open: [daily 15:00-03:00]")
    }
    #expect(
      edited.copies.first?.edits == ["committees.committee.seats", "safe_spaces.room.open"])
    let open = edited.differences.filter { $0.path == "safe_spaces.room.open" }
    #expect(!open.isEmpty && open.allSatisfy(\.isEdited))
    #expect(!edited.differences.contains { $0.path == "committees.committee.seats" })
  }

  @Test func aCopyOfWhatShipsIsUpToDate() async throws {
    let starter = try #require(Starter.named("street-and-bar-town"))
    let files = starter.files(for: StarterAnswers())
    let comparison = try await TemplateComparison(
      host: MemoryHost(
        Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })))
    #expect(!comparison.isOutdated && comparison.differences.isEmpty)
    #expect(comparison.text() == "template 'street-and-bar-town' is up to date (version 2)\n")
  }

  @Test func aTemplateThatIsNotCopiedIsTold() async throws {
    let source = """
      parasol: 1
      programme: p
      languages: [en]
      plan: {from: 2027-01-04, weeks: 4, time_zone: Africa/Nairobi}
      status: draft
      posts: {outreach: {role: outreach_worker}, supervision: {role: supervisor}}
      sites: {town: {extends: national-multi-site}}
      """
    let comparison = try await TemplateComparison(
      host: MemoryHost(texts: ["programme.yaml": source]))
    #expect(comparison.problems == nil)
    #expect(comparison.uncopied.map(\.template) == ["national-multi-site", "street-and-bar-town"])
  }

  @Test func filesThatCannotBeReadAreTold() async throws {
    let comparison = try await compare { $0 + "\n  - [" }
    #expect(comparison.problems?.contains("street-and-bar-town.yaml") ?? false)
  }
}

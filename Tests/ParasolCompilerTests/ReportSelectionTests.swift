import ParasolTestSupport
import Testing

@testable import ParasolCompiler

/// Filters change what is shown and counted, and say so.
@Suite struct ReportSelectionTests {
  /// Two of a rule's area, one of another, one of the language.
  private func told(
    _ selection: ReportSelection, programme: String = wrong
  ) async throws -> (lines: [String], last: String) {
    let compilation = try await Compiler(host: MemoryHost(texts: ["programme.yaml": programme]))
      .compile()
    var run = RunReport(selection: selection)
    run.add(compilation)
    let ids = run.text(.concise).split(separator: "\n").compactMap { line in
      line.split(separator: "[").dropFirst().first?.split(separator: "]").first.map(String.init)
    }
    return (ids, run.text(.full).split(separator: "\n").last.map(String.init) ?? "")
  }

  private static let wrong = """
    parasol: 1
    programme: town
    status: draft
    languages: [en]
    plan: {from: 2027-01-04, weeks: 4}
    promises: {incident_reports: required}
    kontext: {}
    population:
      women: {gender: female, age_min: 16, acts_per_week: 10}
    waivers:
      - {rule: visit-without-welcome, because: a reason, until: 2030-01-01}
    """

  @Test func withoutAFilterEverythingIsTold() async throws {
    let (ids, last) = try await told(ReportSelection())
    #expect(
      Set(ids).isSuperset(of: ["compulsory-incident-report", "underage-population", "unknown-key"]))
    #expect(!last.contains("hidden"))
  }

  @Test func selectingHidesNoMistakeOfTheLanguage() async throws {
    let (ids, last) = try await told(try ReportSelection(select: ["participation"]))
    #expect(ids.contains("underage-population") && ids.contains("unknown-key"))
    #expect(!ids.contains("compulsory-incident-report"))
    #expect(last.contains("hidden by --select"), "\(last)")
  }

  @Test func ignoringIsCounted() async throws {
    let (all, _) = try await told(ReportSelection())
    let (ids, last) = try await told(try ReportSelection(select: [], ignore: ["violence"]))
    #expect(!ids.contains("compulsory-incident-report") && ids.count == all.count - 1)
    #expect(last.contains("1 hidden by --ignore"), "\(last)")
  }

  @Test func theNarrowerNameWins() async throws {
    let narrow = try ReportSelection(
      select: [], extendSelect: ["compulsory-incident-report"], ignore: ["violence", "language"])
    let (ids, _) = try await told(narrow)
    #expect(ids.contains("compulsory-incident-report"))
    #expect(!ids.contains("unknown-key"))
    let (both, _) = try await told(
      try ReportSelection(select: ["underage-population"], ignore: ["underage-population"]))
    #expect(!both.contains("underage-population"))
  }

  @Test func aFileThatCannotBeReadIsNeverHidden() async throws {
    let selection = try ReportSelection(select: ["coverage"], ignore: ["all", "language"])
    let (ids, _) = try await told(selection, programme: "programme: \"town\nx: 1\n")
    #expect(ids == ["unclosed-quote"])
  }

  @Test(arguments: [
    ("covrage", "did you mean 'coverage'?"), ("unpaid-outreach-workr", "'unpaid-outreach-worker'"),
    ("xyzzy", "'parasol rules' lists them"), ("", "'parasol rules' lists them"),
  ])
  func unknownNamesAreRefused(_ name: String, _ help: String) {
    for make in [
      { try ReportSelection(select: [name]) },
      { try ReportSelection(select: [], extendSelect: [name]) },
      { try ReportSelection(select: [], ignore: [name]) },
    ] as [() throws -> ReportSelection] {
      do {
        _ = try make()
        Issue.record("'\(name)' was taken")
      } catch let mistake as ReportSelection.Mistake {
        #expect(mistake.message.contains(help), "\(mistake.message)")
      } catch {
        Issue.record(error)
      }
    }
  }

  @Test func syntaxCannotBeIgnored() {
    for name in ["syntax", "unclosed-quote"] {
      #expect(throws: ReportSelection.Mistake.self) {
        try ReportSelection(select: [], ignore: [name])
      }
    }
  }
}

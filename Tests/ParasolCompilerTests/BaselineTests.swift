import ParasolTestSupport
import Testing

@testable import ParasolCompiler

/// What was known does not fail again, and a list of it cannot go stale.
@Suite struct BaselineTests {
  /// One finding that a waiver may set aside, and one that none may.
  private static let wrong = """
    parasol: 1
    programme: town
    status: draft
    languages: [en]
    plan: {from: 2027-01-04, weeks: 4}
    promises: {incident_reports: required}
    posts:
      one: {role: outreach_worker, held_by: sex_workers, hours: 20 per week, pay: 0 KES per month}
      two: {role: outreach_worker, held_by: sex_workers, hours: 20 per week, pay: 0 KES per month}
    """

  private func compile(_ text: String) async throws -> Compilation {
    try await Compiler(host: MemoryHost(texts: ["programme.yaml": text])).compile()
  }

  private func told(
    _ text: String, _ baseline: String
  ) async throws -> (failing: Int, concise: String, full: String) {
    var run = RunReport()
    let known = try Baseline(path: "known.yaml", bytes: Array(baseline.utf8))
    run.add(try await compile(text), baseline: known)
    return (run.failingCount, run.text(.concise), run.text(.full))
  }

  @Test func whatIsListedFailsNoMore() async throws {
    let compilation = try await compile(Self.wrong)
    let writer = BaselineWriter(compilation)
    #expect(writer.count > 0 && writer.leftOut > 0, "\(compilation.text(.concise))")
    #expect(writer.count + writer.leftOut == compilation.errorCount + compilation.warningCount)
    let result = try await told(Self.wrong, writer.text)
    #expect(result.failing == writer.leftOut, "\(result.concise)")
    #expect(result.full.contains(", \(writer.count) in the baseline"), "\(result.full)")
    #expect(!writer.text.contains("compulsory-incident-report"))
  }

  @Test func linesMayMoveAndWordsMayChange() async throws {
    let writer = BaselineWriter(try await compile(Self.wrong))
    let moved = "# a remark\n\nx-note: 1\n" + Self.wrong.replacing("\nposts:", with: "\n\n\nposts:")
    let result = try await told(moved, writer.text)
    #expect(result.failing == writer.leftOut, "\(result.concise)")
  }

  @Test func theListIsSortedAndItsOwnForm() async throws {
    let writer = BaselineWriter(try await compile(Self.wrong))
    let entries = writer.text.split(separator: "\n").filter { $0.hasPrefix("  - ") }
    #expect(entries == entries.sorted() && Set(entries).count == entries.count)
    let read = try Baseline(path: "known.yaml", bytes: Array(writer.text.utf8))
    #expect(read.entries.reduce(0) { $0 + $1.times } == writer.count)
    let empty = BaselineWriter(
      try await compile("parasol: 1\nprogramme: a\nstatus: draft\nlanguages: [en]\n"))
    #expect(empty.count == 0)
    #expect(try Baseline(path: "known.yaml", bytes: Array(empty.text.utf8)).entries.isEmpty)
  }

  @Test func whatNothingMatchesFails() async throws {
    let stale = """
      baseline: 1
      findings:
        - {file: programme.yaml, at: posts.gone, id: unpaid-outreach-worker}
      """
    let result = try await told(
      "parasol: 1\nprogramme: a\nstatus: draft\nlanguages: [en]\n", stale)
    #expect(result.failing == 1)
    #expect(
      result.concise
        == "known.yaml:3:5: error[stale-baseline-entry] 'unpaid-outreach-worker' at 'posts.gone' "
        + "of 'programme.yaml' is known, but is found no more\n")
  }

  /// Rules were silent about what was not read, so nothing can be called mended.
  @Test func nothingIsStaleBesideWhatCannotBeRead() async throws {
    let writer = BaselineWriter(try await compile(Self.wrong))
    for broken in ["programme: \"town\n", Self.wrong.replacing("posts:", with: "poosts:")] {
      let result = try await told(broken, writer.text)
      #expect(!result.concise.contains("stale-baseline-entry"), "\(result.concise)")
      #expect(result.failing > 0)
    }
  }

  @Test func whatOnlyAPlanTellsIsJudgedByAPlan() async throws {
    let later = """
      baseline: 1
      findings:
        - {file: a.yaml, at: x, id: outreach-outside-hotspot-hours}
      """
    let result = try await told(
      "parasol: 1\nprogramme: a\nstatus: draft\nlanguages: [en]\n", later)
    #expect(result.failing == 0, "\(result.concise)")
  }

  @Test func doublesAndWhatIsNeverSetAsideFail() async throws {
    let text = """
      baseline: 1
      findings:
        - {file: a.yaml, at: x, id: unpaid-outreach-worker}
        - {file: a.yaml, id: unpaid-outreach-worker, at: x}
        - {file: programme.yaml, at: promises.incident_reports, id: compulsory-incident-report}
        - {file: programme.yaml, at: a, id: unknown-key}
      """
    let result = try await told(Self.wrong, text)
    #expect(result.concise.contains("known.yaml:4:5: error[duplicate-baseline-entry]"))
    #expect(
      result.concise.contains(
        "known.yaml:5:5: error[unwaivable-baseline-entry] 'compulsory-incident-report' is never"))
    #expect(result.concise.contains("known.yaml:6:5: error[unwaivable-baseline-entry]"))
    #expect(result.concise.contains("error[compulsory-incident-report]"), "it still stands")
  }

  @Test(arguments: [
    ("", "known.yaml:1:1: there is nothing in this file"),
    ("a: \"b", "known.yaml:1:4: the quote"),
    ("[]", "known.yaml:1:1: this is no baseline"),
    ("findings: []", "known.yaml:1:1: 'baseline: 1' is missing"),
    ("baseline: 2\nfindings: []", "known.yaml:1:11: this baseline has version '2'"),
    ("baseline: 1\nfindings: {}", "known.yaml:1:1: 'findings' with a list is missing"),
    ("baseline: 1\nfindngs: []", "known.yaml:2:1: a baseline has no key 'findngs'"),
    ("baseline: 1\nfindings: [x]", "known.yaml:2:12: a finding has a file, a place and an id"),
    ("baseline: 1\nfindings: [{file: a}]", "known.yaml:2:12: this finding has no file or no id"),
    ("baseline: 1\nfindings: [{file: a, id: b, on: c}]", "known.yaml:2:29: a finding has no key"),
    ("baseline: 1\nfindings: [{file: a, id: b, times: 0}]", "known.yaml:2:36: 'times' must be"),
    ("baseline: 1\nbaseline: 1\nfindings: []", "known.yaml:2:1: "),
  ])
  func aDamagedListIsToldWithItsPlace(_ text: String, _ message: String) {
    do {
      _ = try Baseline(path: "known.yaml", bytes: Array(text.utf8))
      Issue.record("it was read: \(text)")
    } catch {
      #expect(error.message.hasPrefix(message), "\(error.message)")
    }
  }
}

import Foundation
import ParasolSyntax
import ParasolTestSupport
import Testing

/// What programs read.
@Suite struct ReportFormatTests {
  private let report = SampleReport.report
  private let context = SampleReport.context

  @Test func everyFormatIsAsItWas() {
    Golden.check(FullReporter.text(report, context: context), "reports/sample.txt")
    Golden.check(ConciseReporter.text(report), "reports/sample.concise.txt")
    Golden.check(JSONReporter.text(report, context: context), "reports/sample.json")
    Golden.check(JSONLinesReporter.text(report, context: context), "reports/sample.jsonl")
    Golden.check(SARIFReporter.text(report, context: context), "reports/sample.sarif")
    Golden.check(GitHubReporter.text(report, context: context), "reports/sample.github.txt")
    Golden.check(
      GitHubSummaryReporter.text(report, context: context), "reports/sample.github.md")
    Golden.check(GitLabReporter.text(report), "reports/sample.gitlab.json")
    Golden.check(JUnitReporter.text(report, context: context), "reports/sample.junit.xml")
  }

  @Test func whatFailsIsWhatTheThresholdSays() {
    var context = context
    func failures(_ threshold: Diagnostic.Severity?) -> Int {
      context.threshold = threshold
      return JUnitReporter.text(report, context: context).components(separatedBy: "<failure ").count
        - 1
    }
    #expect(failures(.error) == 3)
    #expect(failures(.warning) == 4)
    #expect(failures(nil) == 0)
  }

  @Test func nothingFoundIsStillADocument() throws {
    let empty = Report(findings: Findings(), files: SampleReport.files, shipped: [FileID(2)])
    let sarif = try object(SARIFReporter.text(empty, context: context))
    let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.isEmpty == true)
    #expect(GitLabReporter.text(empty) == "[]\n")
    let junit = JUnitReporter.text(empty, context: context)
    #expect(junit.components(separatedBy: "<testcase ").count == 3)
    #expect(!junit.contains("who-2013"))
    #expect(
      GitHubReporter.text(empty, context: context)
        .hasSuffix("::notice title=parasol::no errors, no warnings\n"))
    #expect(JSONLinesReporter.text(empty, context: context) == "")
  }

  @Test func whatCouldNotBeDoneIsInTheReport() throws {
    var failed = report
    failed.failures = ["there is no 'a'"]
    let sarif = try object(SARIFReporter.text(failed, context: context))
    let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(GitHubReporter.text(failed, context: context).contains("::there is no 'a'\n"))
    #expect(
      JUnitReporter.text(failed, context: context).contains("<error message=\"there is no 'a'\"/>"))
  }

  /// GitHub drops the eleventh of a level without a word, so the worst come first and all are
  /// counted.
  @Test func annotationsAreFewAndTheWorstComeFirst() {
    let many = (0..<30).map { index in
      Diagnostic(
        "some-mistake", "mistake \(index)", at: SampleReport.span("bad"),
        severity: index < 15 ? .warning : .error)
    }
    let text = GitHubReporter.text(
      Report(findings: Findings(diagnostics: many), files: SampleReport.files), context: context)
    let commands = text.components(separatedBy: "\n").filter {
      $0.hasPrefix("::error") || $0.hasPrefix("::warning") || $0.hasPrefix("::notice")
    }
    #expect(commands.count == 21)
    #expect(commands.prefix(10).allSatisfy { $0.hasPrefix("::error ") })
    #expect(
      commands.last
        == "::notice title=parasol::15 errors, 15 warnings; 10 of them are in the log alone")
    #expect(text.contains("15 errors in coverage\n15 warnings in coverage\n"))
  }

  /// A file may hold what GitHub takes for a command.
  @Test func nothingInAFileCommandsTheWorkflow() throws {
    let text = "a: x\n::error::boo\n::parasol-report::bad\n"
    let file = SampleReport.file(0, "a.yaml", text)
    let report = Report(
      findings: Findings(diagnostics: [
        Diagnostic("some-mistake", "::error::x", at: Span(file: FileID(0), start: 18, end: 39))
      ]), files: [file])
    let lines = GitHubReporter.text(report, context: context).components(separatedBy: "\n")
    let word = try #require(lines.first?.replacing("::stop-commands::", with: ""))
    let end = try #require(lines.firstIndex(of: "::\(word)::"))
    #expect(!lines[1..<end].contains { $0.contains("::\(word)::") })
    #expect(lines[(end + 1)...].filter { $0.hasPrefix("::error") }.count == 1)
  }

  /// Every line added above, every other word of the message, and the finding is the same.
  @Test func fingerprintsOutliveEditsElsewhere() throws {
    func prints(_ lines: String, _ words: String) throws -> [String] {
      let text = lines + SampleReport.main
      let offset = lines.unicodeScalars.count
      let diagnostics = ["40%", "bad", "sat 20:00"].map { part in
        let span = SampleReport.span(part)
        return Diagnostic(
          "some-mistake", words,
          at: Span(file: FileID(0), start: Int(span.start) + offset, end: Int(span.end) + offset))
      }
      let report = Report(
        findings: Findings(diagnostics: diagnostics),
        files: [SampleReport.file(0, "a.yaml", text)])
      return try array(GitLabReporter.text(report)).compactMap { $0["fingerprint"] as? String }
    }
    let before = try prints("", "one")
    #expect(Set(before).count == 3)
    #expect(try prints("# a remark\nx-a: 1\n", "two") == before)
  }

  @Test(arguments: [
    ("a: {b: [1, {c: 2}]}", "2", "a.b[1].c"), ("a: {b: [1, {c: 2}]}", "c", "a.b[1].c"),
    ("- x\n- y: z\n", "z", "[1].y"), ("a:\n  b:\n", "b", "a.b"),
    ("a: &x {b: 1}\nc: *x\n", "*x", "c"),
    ("a: 1 # remark", "remark", ""), ("plain", "plain", ""), ("a: [1, 2", "2", "a[1]"),
  ])
  func placesHavePaths(_ text: String, _ marked: String, _ path: String) throws {
    let range = try #require(text.firstRange(of: marked))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    var paths = NodePathFinder([SampleReport.file(0, "a.yaml", text)])
    #expect(paths.path(of: Span(file: FileID(0), start: start, end: start + 1)) == path)
  }

  /// What grows with the square of its input would not end within the patience of a test run.
  @Test func aCountryFullOfMistakesIsWritten() throws {
    var text = "hotspots:\n"
    var offsets: [Int] = []
    for index in 0..<20_000 {
      offsets.append(text.utf8.count + 2)
      text += "  h\(index): {people: 4}\n"
    }
    let diagnostics = offsets.map {
      Diagnostic(
        "some-mistake", "it is wrong", at: Span(file: FileID(0), start: $0, end: $0 + 2))
    }
    let report = Report(
      findings: Findings(diagnostics: diagnostics), files: [SampleReport.file(0, "a.yaml", text)])
    var largest = 0
    var pieces: [UInt8] = []
    let output = ReportOutput { piece in
      largest = max(largest, piece.count)
      pieces += piece
    }
    try GitLabReporter.write(report, to: output)
    try output.finish()
    #expect(largest < 100_000, "written in pieces")
    #expect(try array(String(decoding: pieces, as: UTF8.self)).count == 20_000)
    let sarif = SARIFReporter.text(report, context: context)
    #expect(sarif.components(separatedBy: "\"ruleId\"").count == 20_001)
    let junit = JUnitReporter.text(report, context: context)
    #expect(junit.components(separatedBy: "<failure").count == 20_001)
    #expect(JSONLinesReporter.text(report, context: context).utf8.count { $0 == 10 } == 20_000)
    #expect(FullReporter.text(report, context: context).hasSuffix("20000 errors, no warnings\n"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func array(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }
}

import ParasolSyntax
import ParasolTestSupport
import Testing

@Suite struct ReporterTests {
  private func report(_ text: String, _ marked: String, note: String? = nil) -> Report {
    let file = SourceFile(
      id: FileID(0), path: "a.yaml", bytes: Array(text.utf8),
      isASCII: text.utf8.allSatisfy { $0 < 128 })
    func span(_ part: String) -> Span {
      let range = text.firstRange(of: part) ?? text.startIndex..<text.startIndex
      let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
      return Span(file: FileID(0), start: start, end: start + part.unicodeScalars.count)
    }
    let diagnostic = Diagnostic(
      "some-mistake", "'\(marked)' is wrong", at: span(marked),
      notes: note.map { [.init("seen here", at: span($0))] } ?? [], help: "change it",
      citation: .swit("3.2.1", "p46"))
    return Report(findings: Findings(diagnostics: [diagnostic]), files: [file])
  }

  /// Columns that the marks under a line begin at and take, as a terminal shows them.
  private func underline(_ report: Report) throws -> (line: String, marks: String) {
    let lines = FullReporter.text(report).split(separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { $0.contains("^") })
    return (String(lines[index - 1].dropFirst(4)), String(lines[index].dropFirst(4)))
  }

  @Test(arguments: [
    ("name: bad", "bad", 6, 3), ("नाम: bad", "bad", 5, 3), ("東京: bad", "bad", 6, 3),
    ("x: हिन्दी y", "हिन्दी", 3, 5), ("x: 東京 y", "東京", 3, 4), ("سوق: bad", "bad", 5, 3),
    ("🏠🏠: bad", "bad", 6, 3), ("e\u{301}: bad", "bad", 3, 3),
  ])
  func marksHaveTheWidthThatTheTextHas(
    _ text: String, _ marked: String, _ indent: Int, _ width: Int
  ) throws {
    let marks = try underline(report(text, marked)).marks
    #expect(marks == String(repeating: " ", count: indent) + String(repeating: "^", count: width))
  }

  @Test func aLongLineIsCutRoundTheMark() throws {
    let text = String(repeating: "a ", count: 5000) + "bad " + String(repeating: "c ", count: 5000)
    let (line, marks) = try underline(report(text, "bad"))
    #expect(line.count < 110)
    let start = line.index(line.startIndex, offsetBy: marks.prefix { $0 == " " }.count)
    #expect(line[start...].hasPrefix("bad"))
  }

  @Test func nothingInAFileCanSteerTheTerminal() {
    let text = FullReporter.text(report("a: x\u{2066}y bad", "bad"))
    #expect(!text.unicodeScalars.contains("\u{2066}"))
    #expect(text.contains("\\u{2066}"))
  }

  @Test("What many places lack alike is told once, with the places")
  func toDosOfAKindAreGathered() {
    let text = "one: 1\ntwo: 2\nthree: 3\nfour: 4\n"
    let file = SourceFile(id: FileID(0), path: "plan.yaml", bytes: Array(text.utf8), isASCII: true)
    let toDos = ["one", "two", "three", "four"].map { key in
      let start = text.distance(
        from: text.startIndex, to: text.firstRange(of: key)?.lowerBound ?? text.startIndex)
      return Diagnostic(
        key == "two" ? "other" : "open", "'\(key)' is open",
        at: Span(file: file.id, start: start, end: start + key.count), help: "say it")
    }
    let report = Report(findings: Findings(toDos: toDos), files: [file])
    let shown = FullReporter.text(report)
    #expect(shown.contains("  - 'one' is open  [open] plan.yaml:1\n    help: say it\n"))
    #expect(shown.contains("    the same at plan.yaml:3, plan.yaml:4\n  - 'two'"), "\(shown)")
    #expect(shown.hasSuffix("4 to do\n"), "\(shown)")
  }

  @Test func fullTellsEverything() {
    Golden.check(
      FullReporter.text(report("one: 1\ntwo: 22\n", "22", note: "one")), "reports/full.txt")
  }

  @Test func conciseIsOneLine() {
    let text = ConciseReporter.text(report("one: 1\ntwo: 22\n", "22"))
    #expect(text == "a.yaml:2:6: error[some-mistake] '22' is wrong\n")
  }

  /// A window that is narrower than the line: the mark must not be wrapped away from its text.
  @Test(arguments: [40, 80, 120])
  func nothingIsWiderThanTheWindow(_ columns: Int) throws {
    let text = String(repeating: "a ", count: 300) + "bad " + String(repeating: "c ", count: 300)
    let shown = FullReporter.text(report(text, "bad"), options: .init(columns: columns))
    let lines = shown.split(separator: "\n").filter { $0.contains("|") }
    #expect(lines.allSatisfy { $0.count <= columns }, "\(shown)")
    #expect(lines.contains { $0.contains("^^^") })
  }

  @Test func quietSaysWhatIsWrongAndNoMore() {
    let shown = FullReporter.text(report("one: 1\n", "1"), options: .init(isQuiet: true))
    #expect(shown.hasPrefix("error[some-mistake]"))
    #expect(!shown.contains("1 error"))
  }

  @Test func jsonIsRead() throws {
    Golden.check(
      JSONReporter.text(
        report("one: 1\ntwo: 22\n", "22", note: "one"), context: ReportContext(version: "test")),
      "reports/report.json")
  }
}

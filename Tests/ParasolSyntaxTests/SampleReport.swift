import ParasolSyntax

/// A report with everything in it that a format can stumble over.
enum SampleReport {
  static let main = """
    town: "Ça & <là>"
    hotspots:
      market: {people: 40%, when: [fri 19:00, sat 20:00]}
      market 🏠: bad
    """
  static let policy = "policy: who-2013\n"

  static let files = [
    file(0, "sites/a b,c:ü%.yaml", main), file(1, "sites/clean.yaml", "site: clean\n"),
    file(2, "parasol/policies/who-2013.yaml", policy),
  ]

  static let report: Report = {
    var findings = Findings(diagnostics: [
      Diagnostic(
        "some-mistake", "'40%' is \"wrong\" & <odd>\u{1}", at: span("40%"),
        notes: [
          .init("seen, here: there", at: span("sat 20:00")),
          .init("the policy", at: Span(file: FileID(2), start: 8, end: 16)),
          .init("a remark without a place"),
        ],
        help: "change it", replacement: .init(span("40%"), with: "40"),
        citation: .swit("3.2.1", "p46")),
      Diagnostic(
        "other-mistake", "one\nline, and 100% of: another", at: span("bad"), severity: .warning,
        help: "look"),
      Diagnostic("some-mistake", "over two lines", at: Span(file: FileID(0), start: 21, end: 60)),
      Diagnostic("some-mistake", "again", at: span("market: {")),
    ])
    findings.toDos = [Diagnostic("missing-thing", "nothing says it", at: span("town"))]
    findings.suppressed = [
      SuppressedDiagnostic(
        Diagnostic("some-mistake", "agreed", at: span("fri 19:00"), severity: .warning),
        .waiver(
          reason: "they asked for it", decision: "october", until: "2027-06-30", at: span("town"))),
      SuppressedDiagnostic(
        Diagnostic("some-mistake", "known", at: span("sat 20:00")), .baseline(at: span("town"))),
    ]
    return Report(findings: findings, files: files, shipped: [FileID(2)])
  }()

  static let context = ReportContext(
    version: "1.2.3",
    descriptions: [
      DiagnosticDescription(id: "missing-thing", area: "reading"),
      DiagnosticDescription(
        id: "some-mistake", area: "coverage",
        page: .init(
          summary: "Something is wrong.", why: "It hurts.", remedy: "Mend it.",
          citation: .swit("3.2.1", "p46"), isWaivable: true)),
      DiagnosticDescription(
        id: "worse-mistake", area: "contact", severity: .warning,
        page: .init(
          summary: "Worse.", why: "It hurts more.", remedy: "Mend it now.", citation: .own,
          isWaivable: false)),
    ], programmes: ["."])

  static func file(_ index: Int, _ path: String, _ text: String) -> SourceFile {
    SourceFile(
      id: FileID(index), path: path, bytes: Array(text.utf8),
      isASCII: text.utf8.allSatisfy { $0 < 128 })
  }

  /// Where a text first stands in the main file.
  static func span(_ text: String) -> Span {
    guard let range = main.firstRange(of: text) else {
      preconditionFailure("'\(text)' stands in the sample")
    }
    let start = main.unicodeScalars.distance(from: main.startIndex, to: range.lowerBound)
    return Span(file: FileID(0), start: start, end: start + text.unicodeScalars.count)
  }
}

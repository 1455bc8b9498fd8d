/// The Static Analysis Results Interchange Format 2.1.0 of OASIS: one run, always, even when
/// nothing was found.
package struct SARIFReporter {
  private let report: Report
  private let context: ReportContext
  private var places: SARIFPlaces
  private var identifier: FindingIdentifier
  /// By id, where its rule stands in the list.
  private let ruleIndexes: [String: Int]

  package static func text(_ report: Report, context: ReportContext) -> String {
    ReportOutput.text { try write(report, context: context, to: $0) }
  }

  package static func write(
    _ report: Report, context: ReportContext, to output: ReportOutput
  ) throws {
    let rules = listedRules(report, context)
    var reporter = SARIFReporter(report, context, rules)
    try reporter.write(rules, to: output)
  }

  private init(_ report: Report, _ context: ReportContext, _ rules: [DiagnosticDescription]) {
    self.report = report
    self.context = context
    places = SARIFPlaces(report)
    identifier = FindingIdentifier(report.files)
    ruleIndexes = Dictionary(
      rules.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All that Parasol knows, and what was found besides, sorted by id.
  private static func listedRules(
    _ report: Report, _ context: ReportContext
  ) -> [DiagnosticDescription] {
    var known = Set(context.descriptions.map(\.id))
    var rules = context.descriptions
    for diagnostic in report.diagnostics + report.suppressed.map(\.diagnostic)
    where known.insert(diagnostic.id).inserted {
      rules.append(
        DiagnosticDescription(
          id: diagnostic.id, area: DiagnosticDescription.otherArea, severity: diagnostic.severity))
    }
    return rules.sorted { $0.id < $1.id }
  }

  private mutating func write(_ rules: [DiagnosticDescription], to output: ReportOutput) throws {
    var writer = JSONWriter(output)
    try writer.openObject()
    try writer.add("https://json.schemastore.org/sarif-2.1.0.json", "$schema")
    try writer.add("2.1.0", "version")
    try writer.openArray("runs")
    try writer.openObject()
    try writeTool(rules, &writer)
    try writer.add([invocation], "invocations")
    try writer.add(SARIFPlaces.bases, "originalUriBaseIds")
    try writer.add("unicodeCodePoints", "columnKind")
    try writer.openArray("results")
    for diagnostic in report.diagnostics { try writer.add(result(diagnostic, nil)) }
    for entry in report.suppressed { try writer.add(result(entry.diagnostic, entry)) }
    try writer.close()
    try writer.close()
    try writer.close()
    try writer.close()
  }

  private func writeTool(_ rules: [DiagnosticDescription], _ writer: inout JSONWriter) throws {
    try writer.openObject("tool")
    try writer.openObject("driver")
    try writer.add("Parasol", "name")
    try writer.add(.string(context.version), "semanticVersion")
    try writer.openArray("rules")
    for rule in rules { try writer.add(SARIFRule.value(rule)) }
    try writer.close()
    try writer.close()
    try writer.close()
  }

  private var invocation: JSONValue {
    let notifications: [JSONValue] = report.failures.map {
      ["level": "error", "message": ["text": .string($0)]]
    }
    return .members([
      ("executionSuccessful", .bool(report.failures.isEmpty)),
      ("toolExecutionNotifications", notifications.isEmpty ? nil : .array(notifications)),
    ])
  }

  private mutating func result(
    _ diagnostic: Diagnostic, _ suppressed: SuppressedDiagnostic?
  ) -> JSONValue {
    let (identity, _, print) = identifier.next(diagnostic)
    var location = places.location(diagnostic.span)
    if !identity.at.isEmpty {
      location.append(
        ("logicalLocations", [["fullyQualifiedName": .string(identity.at), "kind": "member"]]))
    }
    let related = diagnostic.notes.compactMap { note in note.span.map { (note.message, $0) } }
    var places = self.places
    let relatedValues = related.enumerated().map { index, note -> JSONValue in
      .object(
        [(key: "id", value: .int(index + 1))] + places.location(note.1)
          + [(key: "message", value: ["text": .string(note.0)])])
    }
    self.places = places
    return .members([
      ("ruleId", .string(diagnostic.id.text)),
      ("ruleIndex", ruleIndexes[diagnostic.id.text].map(JSONValue.int)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", ["text": .string(text(diagnostic))]),
      ("locations", [.object(location)]),
      ("relatedLocations", relatedValues.isEmpty ? nil : .array(relatedValues)),
      ("partialFingerprints", ["parasolFinding/v1": .string(print)]),
      ("fixes", diagnostic.replacement.map { [fix($0, diagnostic)] }),
      ("suppressions", suppressions(suppressed)),
    ])
  }

  /// Viewers show the message alone, so the help and the remarks without a place follow it.
  private func text(_ diagnostic: Diagnostic) -> String {
    var lines = [diagnostic.message]
    lines += diagnostic.notes.filter { $0.span == nil }.map { "note: " + $0.message }
    if let help = diagnostic.help { lines.append("help: " + help) }
    if let citation = diagnostic.citation { lines.append("source: " + citation.shown) }
    return lines.joined(separator: "\n")
  }

  private mutating func fix(
    _ replacement: Diagnostic.Replacement, _ diagnostic: Diagnostic
  ) -> JSONValue {
    let advice = replacement.isSafe ? "" : " (look whether it says what you mean)"
    return [
      "description": ["text": .string((diagnostic.help ?? "replace it") + advice)],
      "artifactChanges": [
        [
          "artifactLocation": places.artifact(replacement.span),
          "replacements": [
            [
              "deletedRegion": places.region(replacement.span),
              "insertedContent": ["text": .string(replacement.text)],
            ]
          ],
        ]
      ],
    ]
  }

  /// Either all results of a run have the list or none.
  private mutating func suppressions(_ suppressed: SuppressedDiagnostic?) -> JSONValue? {
    guard !report.suppressed.isEmpty else { return nil }
    guard let suppressed else { return [] }
    return [
      [
        "kind": suppressed.isWaived ? "inSource" : "external", "status": "accepted",
        "justification": .string(suppressed.reason),
        "location": .object(places.location(suppressed.causeSpan)),
      ]
    ]
  }
}

/// Diagnostics as JSON objects, as the formats `json` and `jsonl` have them.
struct DiagnosticJSON {
  private var places: PlaceFinder
  private var identifier: FindingIdentifier
  private let context: ReportContext

  init(_ report: Report, _ context: ReportContext) {
    places = PlaceFinder(report.files)
    identifier = FindingIdentifier(report.files)
    self.context = context
  }

  mutating func finding(_ diagnostic: Diagnostic) -> JSONValue {
    .object(members(of: diagnostic))
  }

  mutating func suppressed(_ suppressed: SuppressedDiagnostic) -> JSONValue {
    var members = members(of: suppressed.diagnostic)
    let place = place(suppressed.causeSpan)
    let cause: JSONValue =
      switch suppressed.cause {
      case .baseline: ["kind": "baseline", "place": place]
      case .waiver(let reason, let decision, let until, _):
        .members([
          ("kind", "waiver"), ("reason", .string(reason)),
          ("decision", decision.map(JSONValue.string)), ("until", until.map(JSONValue.string)),
          ("place", place),
        ])
      }
    members.append((key: "suppression", value: cause))
    return .object(members)
  }

  private mutating func members(
    of diagnostic: Diagnostic
  ) -> [(key: String, value: JSONValue)] {
    let (identity, _, print) = identifier.next(diagnostic)
    var notes: [JSONValue] = []
    for note in diagnostic.notes {
      notes.append(
        .members([("message", .string(note.message)), ("place", note.span.map { place($0) })]))
    }
    let all: [(String, JSONValue?)] = [
      ("id", .string(diagnostic.id.text)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("area", .string(context.area(of: diagnostic.id))),
      ("message", .string(diagnostic.message)),
      ("place", place(diagnostic.span)),
      ("at", .string(identity.at)),
      ("fingerprint", .string(print)),
      ("notes", .array(notes)),
      ("help", diagnostic.help.map(JSONValue.string)),
      ("fix", diagnostic.replacement.map { fix($0) }),
      (
        "citation",
        diagnostic.citation.map {
          ["text": .string($0.shown), "evidence": .string($0.evidence.rawValue)]
        }
      ),
    ]
    return all.compactMap { key, value in value.map { (key: key, value: $0) } }
  }

  private mutating func fix(_ replacement: Diagnostic.Replacement) -> JSONValue {
    [
      "place": place(replacement.span), "text": .string(replacement.text),
      "safety": replacement.isSafe ? "safe" : "unsafe",
    ]
  }

  private mutating func place(_ span: Span) -> JSONValue {
    let start = places.start(of: span)
    let end = places.end(of: span)
    return [
      "path": .string(places.path(of: span)), "line": .int(start.line),
      "column": .int(start.column), "endLine": .int(end.line), "endColumn": .int(end.column),
    ]
  }
}

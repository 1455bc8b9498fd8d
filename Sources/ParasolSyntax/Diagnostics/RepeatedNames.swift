/// One name that nobody knows is one mistake, however often a file uses it.
package enum RepeatedNames {
  private static let ids: Set<DiagnosticID> = ["unknown-name", "wrong-kind-of-name"]
  /// How many further places are shown.
  private static let limit = 3

  private struct Cause: Hashable {
    let id: DiagnosticID
    let file: FileID
    let name: Substring
    /// Of a name of another kind: what was needed in its place.
    let message: String?
  }

  /// The same findings with each such mistake told at its first place in a file, and the others in
  /// its notes.
  package static func merged(_ findings: Findings) -> Findings {
    var places: [Cause: [Span]] = [:]
    for diagnostic in findings.diagnostics {
      if let cause = cause(diagnostic) { places[cause, default: []].append(diagnostic.span) }
    }
    guard places.values.contains(where: { $0.count > 1 }) else { return findings }
    for cause in places.keys { places[cause]?.sort() }
    var merged = findings
    merged.diagnostics = findings.diagnostics.compactMap { diagnostic in
      guard let cause = cause(diagnostic), let all = places[cause], all.count > 1 else {
        return diagnostic
      }
      return diagnostic.span == all[0] ? told(diagnostic, alsoAt: all.dropFirst(), cause) : nil
    }
    return merged
  }

  private static func cause(_ diagnostic: Diagnostic) -> Cause? {
    guard ids.contains(diagnostic.id) else { return nil }
    let quoted = diagnostic.message.split(separator: "'", omittingEmptySubsequences: false)
    let isLast = diagnostic.message.hasSuffix("'")
    guard quoted.count > 2 else { return nil }
    let name = isLast ? quoted[quoted.count - 2] : quoted[1]
    return Cause(
      id: diagnostic.id, file: diagnostic.span.file, name: name,
      message: isLast ? nil : diagnostic.message)
  }

  private static func told(
    _ diagnostic: Diagnostic, alsoAt places: ArraySlice<Span>, _ cause: Cause
  ) -> Diagnostic {
    var notes = diagnostic.notes
    notes += places.prefix(limit).map { .init("'\(cause.name)' is named here, too", at: $0) }
    let rest = places.count - limit
    if rest > 0 { notes.append(.init("and at \(rest) more place\(rest == 1 ? "" : "s")")) }
    return Diagnostic(
      diagnostic.id, diagnostic.message, at: diagnostic.span, severity: diagnostic.severity,
      notes: notes, help: diagnostic.help, replacement: diagnostic.replacement,
      citation: diagnostic.citation)
  }
}

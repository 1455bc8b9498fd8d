/// Collects what one task has to say. Each task owns its sink, so this is deliberately not
/// `Sendable`; results are merged by sorting.
package final class DiagnosticSink {
  package private(set) var diagnostics: [Diagnostic] = []
  /// What a draft has not said yet. Not a mistake.
  package private(set) var toDos: [Diagnostic] = []
  /// What a waiver sets aside.
  package private(set) var suppressed: [SuppressedDiagnostic] = []
  /// How often something was reported, what had been told before included: a value that many share
  /// is told once and is still wrong for each of them.
  package private(set) var reportCount = 0
  private var told: Set<Place> = []

  private struct Place: Hashable {
    let id: DiagnosticID
    let span: Span
    let isToDo: Bool
  }

  package init() {}

  /// Keeps the first report of an id at a span: a second one would be the same cause again.
  package func report(_ diagnostic: Diagnostic) {
    reportCount += 1
    let place = Place(id: diagnostic.id, span: diagnostic.span, isToDo: false)
    if told.insert(place).inserted { diagnostics.append(diagnostic) }
  }

  /// Something that a draft may still leave open.
  package func toDo(_ diagnostic: Diagnostic) {
    toDos.append(diagnostic)
  }

  /// How much has been told so far.
  package struct Mark {
    fileprivate let diagnostics: Int
    fileprivate let toDos: Int
    package let reportCount: Int
  }

  package var mark: Mark {
    Mark(diagnostics: diagnostics.count, toDos: toDos.count, reportCount: reportCount)
  }

  /// What was told since.
  package func since(_ mark: Mark) -> ArraySlice<Diagnostic> { diagnostics[mark.diagnostics...] }

  /// Takes back what was told since, as one cause behind it has been found.
  package func takeBack(since mark: Mark) {
    for diagnostic in since(mark) {
      told.remove(Place(id: diagnostic.id, span: diagnostic.span, isToDo: false))
    }
    diagnostics.removeSubrange(mark.diagnostics...)
    toDos.removeSubrange(mark.toDos...)
    reportCount = mark.reportCount
  }

  /// Of what was told since about the same subject, many of a sort are one cause: the first stays, and
  /// says how many there are. Those whose remedy is known stay.
  package func gather(since mark: Mark, _ ids: Set<DiagnosticID>, what: String) {
    let told = Array(since(mark))
    let many = told.filter { ids.contains($0.id) && $0.replacement == nil }
    guard let first = many.first, many.count > 3 else { return }
    let counted = reportCount
    let toDos = Array(toDos[mark.toDos...])
    takeBack(since: mark)
    for diagnostic in told where !(ids.contains(diagnostic.id) && diagnostic.replacement == nil) {
      report(diagnostic)
    }
    report(
      Diagnostic(
        first.id, first.message, at: first.span, severity: first.severity,
        notes: first.notes + [.init("\(many.count - 1) more \(what)")], help: first.help,
        citation: first.citation))
    self.toDos += toDos
    reportCount = counted
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package func take(_ other: Findings) {
    for diagnostic in other.diagnostics { report(diagnostic) }
    toDos += other.toDos
    suppressed += other.suppressed
  }

  package var findings: Findings {
    Findings(diagnostics: diagnostics, toDos: toDos, suppressed: suppressed)
  }
}

/// What a task found, ready to be handed to another.
package struct Findings: Sendable {
  package var diagnostics: [Diagnostic]
  package var toDos: [Diagnostic]
  package var suppressed: [SuppressedDiagnostic]

  package init(
    diagnostics: [Diagnostic] = [], toDos: [Diagnostic] = [],
    suppressed: [SuppressedDiagnostic] = []
  ) {
    self.diagnostics = diagnostics
    self.toDos = toDos
    self.suppressed = suppressed
  }
}

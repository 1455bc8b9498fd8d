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

/// A finding that somebody set aside, with what they set it aside for.
package struct SuppressedDiagnostic: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// A waiver of the programme, at its place.
    case waiver(reason: String, decision: String?, until: String?, at: Span)
    /// A line of a baseline.
    case baseline(at: Span)
  }

  package let diagnostic: Diagnostic
  package let cause: Cause

  package init(_ diagnostic: Diagnostic, _ cause: Cause) {
    self.diagnostic = diagnostic
    self.cause = cause
  }

  var isWaived: Bool {
    if case .waiver = cause { true } else { false }
  }

  /// The place of the waiver, or of the line of the baseline.
  var causeSpan: Span {
    switch cause {
    case .waiver(_, _, _, let span), .baseline(let span): span
    }
  }

  /// For people: why it does not count.
  var reason: String {
    switch cause {
    case .baseline: return "known before, listed in the baseline"
    case .waiver(let reason, let decision, let until, _):
      var text = "waived"
      if !reason.isEmpty { text += ": " + reason }
      if let decision { text += "; decided: \(decision)" }
      if let until { text += "; until \(until)" }
      return text
    }
  }

  func moved(by offset: Int) -> SuppressedDiagnostic {
    let cause: Cause =
      switch cause {
      case .baseline(let span): .baseline(at: span.moved(by: offset))
      case .waiver(let reason, let decision, let until, let span):
        .waiver(reason: reason, decision: decision, until: until, at: span.moved(by: offset))
      }
    return SuppressedDiagnostic(diagnostic.moved(by: offset), cause)
  }
}

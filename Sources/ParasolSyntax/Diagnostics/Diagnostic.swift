/// One mistake of an author, told where it stands.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    case error, warning
  }

  /// A second place that belongs to the mistake.
  package struct Note: Hashable, Sendable {
    package let message: String
    /// Nil for a remark that has no place.
    package let span: Span?

    package init(_ message: String, at span: Span? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// Text that would stand in place of a span.
  package struct Replacement: Hashable, Sendable {
    package let span: Span
    package let text: String
    /// Whether it keeps what the author meant beyond doubt.
    package let isSafe: Bool

    package init(_ span: Span, with text: String, isSafe: Bool = true) {
      self.span = span
      self.text = text
      self.isSafe = isSafe
    }
  }

  package let id: DiagnosticID
  package let severity: Severity
  /// One sentence in lower case without a full stop, the author's words in quotes.
  package let message: String
  package let span: Span
  package let notes: [Note]
  /// One thing to do.
  package let help: String?
  package let replacement: Replacement?
  package let citation: Citation?

  package init(
    _ id: DiagnosticID, _ message: String, at span: Span, severity: Severity = .error,
    notes: [Note] = [], help: String? = nil, replacement: Replacement? = nil,
    citation: Citation? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.help = help
    self.replacement = replacement
    self.citation = citation
  }

  /// The order in which people read them: file, place, id.
  package static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.span != right.span { return left.span < right.span }
    if left.id != right.id { return left.id < right.id }
    return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
  }
}

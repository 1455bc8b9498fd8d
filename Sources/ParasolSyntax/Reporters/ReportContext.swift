/// What reporters know besides the report itself.
package struct ReportContext: Sendable {
  /// Parasol's version.
  package var version: String
  /// Every mistake that Parasol can tell, sorted by id.
  package var descriptions: [DiagnosticDescription]
  /// From which severity on a finding fails the run; nil when none does.
  package var threshold: Diagnostic.Severity?
  /// The programmes that were read, as the user named them.
  package var programmes: [String]
  private let areas: [String: String]

  package init(
    version: String, descriptions: [DiagnosticDescription] = [],
    threshold: Diagnostic.Severity? = .error, programmes: [String] = []
  ) {
    self.version = version
    self.descriptions = descriptions
    self.threshold = threshold
    self.programmes = programmes
    areas = Dictionary(
      descriptions.map { ($0.id.text, $0.area) }, uniquingKeysWith: { first, _ in first })
  }

  func area(of id: DiagnosticID) -> String { areas[id.text] ?? DiagnosticDescription.otherArea }

  /// Whether a finding makes the run fail.
  package func isFailing(_ diagnostic: Diagnostic) -> Bool {
    switch threshold {
    case nil: false
    case .error: diagnostic.severity == .error
    case .warning: true
    }
  }
}

/// A kind of mistake, as programs list it: an id, what it is about, and for a rule its page.
package struct DiagnosticDescription: Sendable {
  /// Where a mistake belongs that no list names.
  package static let otherArea = "language"

  /// What people read about a rule.
  package struct Page: Sendable {
    package let summary: String
    package let why: String
    package let remedy: String
    package let citation: Citation
    package let isWaivable: Bool

    package init(
      summary: String, why: String, remedy: String, citation: Citation, isWaivable: Bool
    ) {
      self.summary = summary
      self.why = why
      self.remedy = remedy
      self.citation = citation
      self.isWaivable = isWaivable
    }
  }

  package let id: DiagnosticID
  package let area: String
  package let severity: Diagnostic.Severity
  /// Nil for mistakes of writing, which no rule of the guidance is about.
  package let page: Page?

  package init(
    id: DiagnosticID, area: String, severity: Diagnostic.Severity = .error, page: Page? = nil
  ) {
    self.id = id
    self.area = area
    self.severity = severity
    self.page = page
  }

  /// `UnpaidOutreachWorker`
  var pascalName: String {
    id.text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

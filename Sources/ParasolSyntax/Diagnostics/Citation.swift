/// Where a rule or a figure comes from, and how sure we may be when we say so.
package struct Citation: Hashable, Sendable {
  /// How the source was read; it decides how a figure may be shown.
  package enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// Read in the text of the 2013 tool.
    case seen
    /// Read in part; the reading is probable.
    case partial
    /// Another named publication; an observation is not a norm.
    case practice
    /// Our default. Never shown as the book's.
    case own
  }

  /// `SWIT 3.2.1, p46`, or a publication's short name, or empty for our own.
  package let text: String
  package let evidence: Evidence

  package init(_ text: String, _ evidence: Evidence) {
    self.text = text
    self.evidence = evidence
  }

  /// A place in the 2013 tool, by section and printed page.
  package static func swit(
    _ section: String, _ page: String, _ evidence: Evidence = .seen
  ) -> Citation {
    Citation("SWIT \(section), \(page)", evidence)
  }

  package static let own = Citation("", .own)

  /// As shown to people.
  package var shown: String {
    switch evidence {
    case .seen, .practice: text
    case .partial: text + " (in part)"
    case .own: text.isEmpty ? "Parasol's default" : text + " (Parasol's default)"
    }
  }
}

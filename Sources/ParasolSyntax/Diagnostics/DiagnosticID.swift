/// Names a mistake, in kebab-case, so that it reads well after "allow": `unpaid-outreach-worker`.
package struct DiagnosticID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }

  package static func < (left: DiagnosticID, right: DiagnosticID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension DiagnosticID: CustomStringConvertible {
  package var description: String { text }
}

/// A diagnostic as a fixture states it: the line, not the column; the whole message.
package struct FixtureDiagnostic: Hashable, Comparable, Sendable {
  /// Relative to the fixture's folder; a fixture of one file has its name here.
  package let file: String
  /// From 1.
  package let line: Int
  /// `error` or `warning`.
  package let severity: String
  package let id: String
  package let message: String

  package init(file: String, line: Int, severity: String, id: String, message: String) {
    self.file = file
    self.line = line
    self.severity = severity
    self.id = id
    self.message = message
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.id, left.severity, left.message)
      < (right.file, right.line, right.id, right.severity, right.message)
  }

  /// `error[unknown-reference]: no site is called 'Rivreside'`
  var comment: String { "\(severity)[\(id)]: \(message)" }
}

extension FixtureDiagnostic: CustomStringConvertible {
  package var description: String { "\(file):\(line): \(comment)" }
}

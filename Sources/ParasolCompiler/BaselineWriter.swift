import ParasolSyntax

/// A new baseline: one line for each finding, sorted, so that two versions compare line by line.
public struct BaselineWriter: Sendable {
  /// The text of the file.
  public let text: String
  /// How many findings are in it.
  public let count: Int
  /// How many are not, as nothing sets them aside.
  public let leftOut: Int

  /// The baseline of everything that a compilation tells, whatever is shown of it.
  public init(_ compilation: Compilation) {
    let report = compilation.report
    var identifier = FindingIdentifier(report.files)
    var counts: [FindingIdentity: Int] = [:]
    var count = 0
    for diagnostic in report.diagnostics where DiagnosticCatalogue.isWaivable(diagnostic.id) {
      counts[identifier.identity(of: diagnostic), default: 0] += 1
      count += 1
    }
    var text = """
      # What was known when this was written; it does not fail a run again. Delete a line when it is
      # mended: a line that nothing matches fails the run. What is agreed belongs into 'waivers:'.
      baseline: \(Baseline.version)
      findings:
      """
    text += counts.isEmpty ? " []\n" : "\n"
    for (identity, times) in counts.sorted(by: { $0.key < $1.key }) {
      let more = times > 1 ? ", times: \(times)" : ""
      text += "  - {file: \(quoted(identity.file)), at: \(quoted(identity.at)), "
      text += "id: \(identity.id)\(more)}\n"
    }
    self.text = text
    self.count = count
    leftOut = report.diagnostics.count - count
  }
}

/// A text as YAML reads it back, in quotes unless it is plainly a path.
private func quoted(_ text: String) -> String {
  let isPlain =
    text.first.map { $0.isASCII && $0.isLetter } ?? false
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  return isPlain ? text : JSONText.quoted(text)
}

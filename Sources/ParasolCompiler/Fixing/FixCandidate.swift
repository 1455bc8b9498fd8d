import ParasolSyntax

/// One replacement that a diagnostic offers, in one state of the programme.
struct FixCandidate: Hashable {
  let file: FileID
  let path: String
  let id: DiagnosticID
  let message: String
  let span: Span
  let before: String
  let after: String

  /// What it is called when it did not help, in any later state.
  struct Name: Hashable {
    let path: String
    let id: DiagnosticID
    let message: String
    let after: String
  }

  var name: Name { Name(path: path, id: id, message: message, after: after) }

  /// The replacements of a report that can be made at once: none touches another.
  static func of(
    _ report: Report, allowsUnsafe: Bool, except rejected: Set<Name>
  ) -> [FixCandidate] {
    var chosen: [FixCandidate] = []
    for diagnostic in report.diagnostics {
      guard let replacement = diagnostic.replacement, replacement.isSafe || allowsUnsafe else {
        continue
      }
      let file = report.files[Int(replacement.span.file.index)]
      if report.shipped.contains(file.id) { continue }
      let candidate = FixCandidate(
        file: file.id, path: file.path, id: diagnostic.id, message: diagnostic.message,
        span: replacement.span, before: file.text(of: replacement.span), after: replacement.text)
      if candidate.before != candidate.after, !rejected.contains(candidate.name) {
        chosen.append(candidate)
      }
    }
    return apart(chosen)
  }

  private static func apart(_ candidates: [FixCandidate]) -> [FixCandidate] {
    var kept: [FixCandidate] = []
    for candidate in candidates.sorted(by: { $0.span < $1.span }) {
      if let last = kept.last, last.file == candidate.file, candidate.span.start <= last.span.end {
        continue
      }
      kept.append(candidate)
    }
    return kept
  }

  /// The text of a file with replacements made, and where each stands then. Both count scalars.
  static func apply(
    _ candidates: [FixCandidate], to file: SourceFile
  ) -> (bytes: [UInt8], places: [Range<Int>]) {
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    var copied = 0
    var shift = 0
    for candidate in candidates {
      let start = file.byteOffset(ofScalar: Int(candidate.span.start))
      let end = file.byteOffset(ofScalar: Int(candidate.span.end))
      bytes += file.bytes[copied..<start]
      bytes += candidate.after.utf8
      copied = end
      let length = candidate.after.unicodeScalars.count
      let first = Int(candidate.span.start) + shift
      places.append(first..<first + length)
      shift += length - Int(candidate.span.end - candidate.span.start)
    }
    return (bytes + file.bytes[copied...], places)
  }
}

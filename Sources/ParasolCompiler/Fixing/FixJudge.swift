import ParasolRules
import ParasolSyntax

/// Decides whether a programme reads better after some replacements.
///
/// What could not be read hides what stands behind it, so new errors elsewhere are no reason
/// against a replacement: they were there. One is against it when it is told at the new text, or names the
/// text that is gone, or when the file cannot be read as far as before. What a rule says about a
/// value that can be read at last is no reason either.
struct FixJudge {
  struct Place {
    let fix: FixCandidate
    /// The new text, in scalars of the new file.
    let range: Range<Int>
  }

  let before: Compilation
  let after: Compilation
  let fixes: [Place]

  var isBetter: Bool {
    guard before.programme == nil || after.programme != nil else { return false }
    let known = Set(before.report.diagnostics.map { Told($0, in: before.report) })
    let new = after.report.diagnostics.filter { diagnostic in
      diagnostic.severity == .error && !RuleCatalogue.isRule(diagnostic.id)
        && !known.contains(Told(diagnostic, in: after.report))
    }
    return !new.contains { diagnostic in fixes.contains { speaks(diagnostic, against: $0) } }
      && readsFurther
  }

  private struct Told: Hashable {
    let path: String
    let id: DiagnosticID
    let message: String

    init(_ diagnostic: Diagnostic, in report: Report) {
      path = report.files[Int(diagnostic.span.file.index)].path
      id = diagnostic.id
      message = diagnostic.message
    }
  }

  private func speaks(_ diagnostic: Diagnostic, against place: Place) -> Bool {
    let spans = [diagnostic.span] + diagnostic.notes.compactMap(\.span)
    for span in spans where after.report.files[Int(span.file.index)].path == place.fix.path {
      if Int(span.start) < place.range.upperBound, place.range.lowerBound < Int(span.end),
        span == diagnostic.span || diagnostic.id == "duplicate-key"
      {
        return true
      }
    }
    return [place.fix.before, place.fix.after].contains { text in
      text.count > 1 && diagnostic.message.contains("'\(text)'")
    }
  }

  /// A file that could not be read whole is read whole, or beyond the mended place.
  private var readsFurther: Bool {
    let stopped = Dictionary(
      before.report.files.map { ($0.path, FixJudge.firstStop(in: $0)) },
      uniquingKeysWith: { first, _ in first })
    return fixes.allSatisfy { place in
      guard let file = after.report.files.first(where: { $0.path == place.fix.path }) else {
        return true
      }
      guard let stop = FixJudge.firstStop(in: file) else { return true }
      return stopped[file.path].flatMap { $0 } != nil && stop > place.range.upperBound
    }
  }

  /// Where a syntax error cuts a file short; nil when it is whole.
  private static func firstStop(in file: SourceFile) -> Int? {
    let sink = DiagnosticSink()
    let (_, tree) = YAMLLoader.load(file.id, path: file.path, bytes: file.bytes, sink: sink)
    return tree.isComplete ? nil : sink.diagnostics.map { Int($0.span.start) }.max() ?? 0
  }
}

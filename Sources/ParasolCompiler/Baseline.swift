import ParasolSyntax

/// Findings that were known on the day it was written, and so do not fail a run again.
///
/// A finding is known by its id, its file and its place in the document, so it survives edits
/// around it. An entry that nothing matches any more fails the run: the list can only grow shorter
/// by itself, never go stale. It holds what rules found; what no waiver can set aside is not in it.
public struct Baseline: Sendable {
  /// A baseline that cannot be read, with the place.
  public struct Mistake: Error, Sendable {
    /// `known.yaml:3:5: …`
    public let message: String
  }

  static let version = "1"

  struct Entry: Sendable {
    let identity: FindingIdentity
    let times: Int
    let span: Span
  }

  let source: SourceFile
  let entries: [Entry]

  /// Reads a baseline.
  ///
  /// - Parameter path: as messages name it.
  public init(path: String, bytes: [UInt8]) throws(Mistake) {
    let sink = DiagnosticSink()
    let (source, tree) = YAMLLoader.load(FileID(0), path: path, bytes: bytes, sink: sink)
    self.source = source
    var reader = BaselineReader(source: source)
    if let first = sink.diagnostics.min(by: Diagnostic.inReadingOrder) {
      throw reader.mistake(first.message, at: first.span, help: first.help)
    }
    entries = try reader.entries(tree)
  }

  /// A report in which what is known is set aside, and what is wrong with the baseline is told.
  ///
  /// - Parameters:
  ///   - isWhole: whether the rules judged the programme.
  ///   - isPlanned: whether a plan was made.
  func applied(to report: Report, isWhole: Bool, isPlanned: Bool) -> Report {
    var result = report
    let file = FileID(report.files.count)
    result.files.append(source.renumbered(file))
    result.outside.insert(file)
    var known = Dictionary(grouping: entries, by: \.identity).mapValues { ($0[0], $0[0].times) }
    var identifier = FindingIdentifier(report.files)
    result.diagnostics = []
    for diagnostic in report.diagnostics {
      let identity = identifier.identity(of: diagnostic)
      if let (entry, left) = known[identity], left > 0,
        DiagnosticCatalogue.isWaivable(diagnostic.id)
      {
        known[identity] = (entry, left - 1)
        result.suppressed.append(
          SuppressedDiagnostic(diagnostic, .baseline(at: entry.span.renumbered(file))))
      } else {
        result.diagnostics.append(diagnostic)
      }
    }
    result.suppressed.sort { Diagnostic.inReadingOrder($0.diagnostic, $1.diagnostic) }
    // Where a file could not be read, rules may be silent about what is still there.
    let isJudged =
      isWhole
      && !result.diagnostics.contains {
        $0.severity == .error && DiagnosticCatalogue.family(of: $0.id) == "language"
      }
    result.diagnostics += mistakes(known, isJudged: isJudged, isPlanned: isPlanned).map {
      $0.renumbered(file)
    }
    return result
  }

  private func mistakes(
    _ known: [FindingIdentity: (Entry, Int)], isJudged: Bool, isPlanned: Bool
  ) -> [Diagnostic] {
    var seen: [FindingIdentity: Span] = [:]
    return entries.compactMap { entry in
      if let first = seen.updateValue(entry.span, forKey: entry.identity) {
        return BaselineProblems.duplicate(entry, first: first)
      }
      let id = DiagnosticID(entry.identity.id)
      guard DiagnosticCatalogue.isWaivable(id) else {
        let isRule = DiagnosticCatalogue.description(of: id)?.page != nil
        return BaselineProblems.unwaivable(entry, isRule: isRule)
      }
      guard isJudged, isPlanned || !DiagnosticCatalogue.needsPlan(id) else { return nil }
      guard let left = known[entry.identity]?.1, left > 0 else { return nil }
      return BaselineProblems.stale(entry, left: left)
    }
  }
}

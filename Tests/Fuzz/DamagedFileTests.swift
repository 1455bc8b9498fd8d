import Foundation
import ParasolSyntax
import ParasolTestSupport
import Testing

/// Whatever a file holds, loading it ends, and what it says can be shown.
@Suite("damaged files")
struct DamagedFileTests {
  static let corpus: [String] = Repository.files(under: "Examples")
    .filter { $0.hasSuffix(".yaml") }.map { "Examples/" + $0 }

  static func bytes(of path: String) throws -> [UInt8] {
    try [UInt8](#require(FileManager.default.contents(atPath: Repository.path(path))))
  }

  static func load(_ bytes: [UInt8]) -> (file: SourceFile, tree: YAMLTree, report: Report) {
    let sink = DiagnosticSink()
    let (file, tree) = YAMLLoader.load(FileID(0), path: "file.yaml", bytes: bytes, sink: sink)
    return (file, tree, Report(findings: sink.findings, files: [file]))
  }

  @Test func thereIsACorpus() {
    #expect(Self.corpus.count >= 5)
  }

  @Test(arguments: corpus)
  func loadingEndsAndCanBeShown(path: String) throws {
    let original = try Self.bytes(of: path)
    for seed in 0..<500 {
      var mutation = Mutation(seed: seed)
      let bytes = mutation.damaged(original)
      let (file, tree, report) = Self.load(bytes)
      let problem = Self.problem(file, tree, report)
      guard problem == nil, Self.load(bytes).report.diagnostics == report.diagnostics else {
        Issue.record("seed \(seed): \(problem ?? "told differently the second time")")
        return
      }
    }
  }

  /// What is wrong with a result, if anything is.
  private static func problem(_ file: SourceFile, _ tree: YAMLTree, _ report: Report) -> String? {
    let scalars = String(decoding: file.bytes, as: UTF8.self).unicodeScalars.count
    for diagnostic in report.diagnostics {
      for span in [diagnostic.span] + diagnostic.notes.compactMap(\.span)
      where span.start < 0 || Int(span.start) > scalars || span.end < span.start {
        return "\(diagnostic.id) at \(span.start)-\(span.end) of \(scalars)"
      }
    }
    if !tree.isComplete, report.errorCount == 0 { return "cut short without a word" }
    let shown = FullReporter.text(report) + ConciseReporter.text(report)
    if report.errorCount > 0, !shown.contains("file.yaml:") { return "no place is shown" }
    return shape(tree, scalars)
  }

  private static func shape(_ tree: YAMLTree, _ scalars: Int) -> String? {
    var open: [Int32] = []
    for (index, node) in tree.nodes.enumerated() {
      while let end = open.last, end <= index { open.removeLast() }
      if node.subtreeEnd <= index || node.subtreeEnd > tree.nodes.count {
        return "node \(index) ends"
      }
      if let end = open.last, node.subtreeEnd > end { return "node \(index) leaves its parent" }
      if node.start < 0 || node.end < node.start || Int(node.end) > scalars {
        return "node \(index) stands at \(node.start)-\(node.end) of \(scalars)"
      }
      if node.kind == .alias, Int(node.textStart) >= tree.nodes.count { return "alias \(index)" }
      open.append(node.subtreeEnd)
    }
    return nil
  }
}

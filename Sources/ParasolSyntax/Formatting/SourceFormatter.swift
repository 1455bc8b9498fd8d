/// Puts a YAML file into the one style that Parasol's files have, without a change to what it says.
///
/// Two blanks a level, also before the dashes of lists; one blank after `:`, `-` and `,`, none
/// inside brackets; two before a comment; at most one empty line; line feeds. A mapping in braces
/// that passes 100 columns, or that its author broke, gets a line for each key.
package enum SourceFormatter {
  package enum Outcome: Sendable {
    /// The text in that style, which may be the same.
    case formatted([UInt8])
    /// The file cannot be read as YAML of ours: left alone.
    case refused(SourceFile, Findings)
  }

  /// What keeps a file from being read, though not from being written again.
  private static let harmless: Set<DiagnosticID> = ["duplicate-key", "merge-key", "empty-file"]

  package static func format(
    _ bytes: [UInt8], path: String, id: FileID = FileID(0)
  ) -> Outcome {
    let sink = DiagnosticSink()
    let (file, tree) = YAMLLoader.load(id, path: path, bytes: bytes, sink: sink)
    guard sink.diagnostics.allSatisfy({ harmless.contains($0.id) }) else {
      return .refused(file, sink.findings)
    }
    guard let tokens = FormatTokens(file)?.tokens else {
      preconditionFailure("what libyaml parsed, it can scan")
    }
    var parser = FormatParser(tokens, bytes: file.bytes)
    do throws(FormatParser.Unexpected) {
      let lines = FormatWriter.lines(try parser.document())
      let text = lines.isEmpty ? "" : FormatLine.joined(lines)
      let result = Array(text.utf8)
      let proof = FormatProof(file: file, tree: tree, tokens: tokens)
      guard proof.holds(for: result) else { return refused(file, line: 0) }
      return .formatted(result)
    } catch {
      return refused(file, line: error.line)
    }
  }

  /// Something that is allowed in YAML and that we do not know how to write.
  private static func refused(_ file: SourceFile, line: Int) -> Outcome {
    let index = LineIndex(file)
    var start = 0
    while start < file.bytes.count, index.position(ofScalar: start).line <= line { start += 1 }
    let diagnostic = Diagnostic(
      "unusual-yaml", "this file holds YAML that 'parasol fmt' does not know how to write",
      at: Span(file: file.id, start: start, end: start + 1),
      help: "write this part as plain keys and values; the file was left as it was")
    return .refused(file, Findings(diagnostics: [diagnostic]))
  }
}

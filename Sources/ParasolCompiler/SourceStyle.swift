import ParasolModel
import ParasolSyntax

/// The one style that YAML files of Parasol have.
public enum SourceStyle {
  /// What came of formatting some files.
  public struct Result: Sendable {
    /// Those that can be read, in the order given, changed or not.
    public let files: [RewrittenFile]
    /// Why the others were left alone; nil when there are none.
    public let refusals: Compilation?
  }

  /// Puts files into this style, without a change to what they say.
  public static func format(_ files: [SourceBytes]) async -> Result {
    let outcomes = await concurrentMap(Array(files.enumerated())) { index, file in
      SourceFormatter.format(file.bytes, path: file.path, id: FileID(index))
    }
    var formatted: [RewrittenFile] = []
    var findings = Findings()
    var sources: [SourceFile] = []
    for (file, outcome) in zip(files, outcomes) {
      switch outcome {
      case .formatted(let bytes):
        formatted.append(RewrittenFile(path: file.path, before: file.bytes, after: bytes))
        sources.append(
          SourceFile(id: FileID(sources.count), path: file.path, bytes: [], isASCII: true))
      case .refused(let source, let found):
        sources.append(source)
        findings.diagnostics += found.diagnostics
      }
    }
    let refusals =
      findings.diagnostics.isEmpty
      ? nil : Compilation(report: Report(findings: findings, files: sources))
    return Result(files: formatted, refusals: refusals)
  }
}

/// A file by its path and what is in it.
public struct SourceBytes: Hashable, Sendable {
  /// As messages name it.
  public let path: String
  /// All of it.
  public let bytes: [UInt8]

  /// A file as it was read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension Compiler {
  /// The programme's own files as they are: the root first, then the included ones by path.
  public func sources() throws(CompilerFailure) -> [SourceBytes] {
    var sources: [SourceBytes] = []
    for path in try SourceLoader(host: host).ownPaths() {
      do throws(HostFailure) {
        sources.append(SourceBytes(path: path, bytes: try host.contents(of: path)))
      } catch {
        throw CompilerFailure(path: path, cause: error)
      }
    }
    return sources
  }
}

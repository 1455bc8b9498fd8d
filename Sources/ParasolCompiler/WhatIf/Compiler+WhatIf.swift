import ParasolModel
import ParasolSyntax

/// What came of asking what would change.
public enum WhatIfAnswer: Sendable {
  case compared(WhatIf)
  /// A change that cannot be made: which one, and why.
  case mistake(String)
  /// The files cannot be read whole; the compilation tells why.
  case unreadable(Compilation)
}

extension Compiler {
  /// Plans the programme as it is, and once more with other values at some paths. No file changes.
  public func whatIf(
    _ changes: [ProgrammeChange]
  ) async throws(CompilerFailure) -> WhatIfAnswer {
    let loading = DiagnosticSink()
    let files = try await SourceLoader(host: host, alsoReads: options.alsoReads)
      .load(sink: loading)
    var options = options
    options.plansAnyway = true
    let compiler = Compiler(host: host, options: options)
    let now = DiagnosticSink()
    now.take(loading.findings)
    let before = await compiler.compile(files, sink: now)
    guard before.programme != nil else { return .unreadable(before) }
    let then = DiagnosticSink()
    then.take(loading.findings)
    var changed = ChangedFiles(files, sink: then)
    do throws(ChangedFiles.Mistake) {
      for change in changes { try changed.make(change) }
    } catch {
      return .mistake(error.message)
    }
    let after = await compiler.compile(changed.files, sink: then)
    let stated = changes.map { ChangedValue($0, files: files, programme: before.programme) }
    return .compared(WhatIf(changes: stated, before: before, after: after))
  }
}

/// A change, with what its files say now.
struct ChangedValue: Sendable {
  let path: String
  /// Nil where nothing is stated.
  let before: String?
  let after: String

  init(_ change: ProgrammeChange, files: [LoadedFile], programme: Programme?) {
    path = change.path
    after = change.value
    let parts = change.parts
    if parts[0] == "policy", parts.count == 3, let policy = programme?.policy {
      let isKnown = policy.names(of: parts[1]).contains(parts[2])
      before = isKnown ? "\(policy.parameter(parts[1], parts[2]).value)" : nil
      return
    }
    switch WrittenProgramme(Outline(files, sink: DiagnosticSink())).find(change.path) {
    case .field(let field, _): before = field.holding.map { FlowText.of($0.value) }
    case .part(let datum, _, _, _): before = FlowText.of(datum.cursor)
    case .entity: before = "as it is"
    default: before = nil
    }
  }
}

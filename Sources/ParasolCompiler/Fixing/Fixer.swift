import ParasolRules
import ParasolSyntax

/// Makes the replacements that diagnostics offer, and keeps those after which the programme reads
/// better than before. Nothing is written.
struct Fixer {
  /// Each round mends what the one before brought to light.
  private static let roundLimit = 20
  /// Compilations that may be spent on finding out which of many replacements does not help.
  private static let trialLimit = 200

  let host: any CompilerHost
  let options: CompilerOptions
  let allowsUnsafe: Bool

  /// What the files hold so far, where that differs from the disk.
  private var changed: [String: [UInt8]] = [:]
  private var fixes: [FixResult.Fix] = []
  private var rejected: Set<FixCandidate.Name> = []
  private var trials = 0

  init(host: any CompilerHost, options: CompilerOptions, allowsUnsafe: Bool) {
    self.host = host
    self.options = options
    self.allowsUnsafe = allowsUnsafe
  }

  mutating func run() async throws(CompilerFailure) -> FixResult {
    var current = try await compile(changed)
    for _ in 0..<Fixer.roundLimit {
      let candidates = self.candidates(current, allowsUnsafe: allowsUnsafe)
      if candidates.isEmpty { break }
      guard let next = try await apply(candidates, to: current) else { continue }
      current = next
    }
    return try result(current)
  }

  private func result(_ compilation: Compilation) throws(CompilerFailure) -> FixResult {
    var files: [RewrittenFile] = []
    for path in changed.keys.sorted() {
      do throws(HostFailure) {
        let before = try host.contents(of: path)
        let after = changed[path] ?? before
        files.append(RewrittenFile(path: path, before: before, after: after))
      } catch {
        throw CompilerFailure(path: path, cause: error)
      }
    }
    return FixResult(
      fixes: fixes, files: files.filter(\.isChanged), compilation: compilation,
      unsafeCount: allowsUnsafe ? 0 : candidates(compilation, allowsUnsafe: true).count)
  }

  private func compile(_ changed: [String: [UInt8]]) async throws(CompilerFailure) -> Compilation {
    let files = changed.map { OutputFile(path: $0.key, bytes: $0.value) }
    return try await Compiler(host: OverlayHost(host, files: files), options: options).compile()
  }

  private func candidates(_ compilation: Compilation, allowsUnsafe: Bool) -> [FixCandidate] {
    FixCandidate.of(compilation.report, allowsUnsafe: allowsUnsafe, except: rejected)
  }

  /// Makes all of them, or the halves that help, down to single ones. Nil when none does.
  private mutating func apply(
    _ candidates: [FixCandidate], to current: Compilation
  ) async throws(CompilerFailure) -> Compilation? {
    trials += 1
    let trial = self.trial(candidates, current)
    let next = try await compile(trial.changed)
    if FixJudge(before: current, after: next, fixes: trial.places).isBetter {
      changed = trial.changed
      fixes += trial.fixes
      return next
    }
    guard candidates.count > 1, trials < Fixer.trialLimit else {
      for candidate in candidates { rejected.insert(candidate.name) }
      return nil
    }
    let middle = candidates.count / 2
    // The second half has other places once the first is made; the next round finds it again.
    if let first = try await apply(Array(candidates[..<middle]), to: current) { return first }
    return try await apply(Array(candidates[middle...]), to: current)
  }

  private struct Trial {
    var changed: [String: [UInt8]]
    var fixes: [FixResult.Fix] = []
    var places: [FixJudge.Place] = []
  }

  private func trial(
    _ candidates: [FixCandidate], _ current: Compilation
  ) -> Trial {
    var trial = Trial(changed: changed)
    for (id, ofFile) in Dictionary(grouping: candidates, by: \.file).sorted(by: { $0.key < $1.key })
    {
      let file = current.report.files[Int(id.index)]
      let index = LineIndex(file)
      let (bytes, places) = FixCandidate.apply(ofFile, to: file)
      trial.changed[file.path] = mark(of: file.path) + bytes
      for (candidate, place) in zip(ofFile, places) {
        trial.places.append(FixJudge.Place(fix: candidate, range: place))
        trial.fixes.append(
          FixResult.Fix(
            path: file.path, line: index.position(ofScalar: Int(candidate.span.start)).line,
            id: candidate.id.text, before: candidate.before, after: candidate.after))
      }
    }
    return trial
  }
}

extension Fixer {
  /// A byte order mark, when the file begins with one: spans do not count it.
  private func mark(of path: String) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = changed[path] ?? (try? host.contents(of: path)) ?? []
    return bytes.starts(with: mark) ? mark : []
  }
}

extension Compiler {
  /// Makes the replacements that diagnostics offer, in memory: safe ones, and on demand those that
  /// only an author can confirm. One that would bring a new mistake is left out.
  public func fix(unsafe: Bool = false) async throws(CompilerFailure) -> FixResult {
    var fixer = Fixer(host: host, options: options, allowsUnsafe: unsafe)
    return try await fixer.run()
  }
}

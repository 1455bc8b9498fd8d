import ArgumentParser
import ParasolCompiler

/// Mending what has one safe answer.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend what has one safe answer, in the files.")
  var fix = false

  @Flag(help: "With --fix or --diff: also mend what only you can confirm.")
  var unsafeFixes = false

  @Flag(help: "Write nothing; print what --fix would change as a patch.")
  var diff = false

  func validate() throws {
    if unsafeFixes, !fix, !diff {
      throw ValidationError("--unsafe-fixes goes with --fix or --diff")
    }
  }

  var isWanted: Bool { fix || diff }

  /// Mends the programme in memory, then writes all of its changed files or none. Whether files
  /// change or errors are left.
  func run(_ input: ProgrammeInput, _ day: JudgementDay) async throws(CommandFailure) -> Bool {
    let folder = input.folder.name
    let result: FixResult
    do throws(CompilerFailure) {
      let compiler = Compiler(host: input.host, options: day.applied(to: CompilerOptions()))
      result = try await compiler.fix(unsafe: unsafeFixes)
    } catch {
      throw CommandFailure(error, in: folder)
    }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let files = result.files.map { $0.named(prefix + $0.path) }
    if diff {
      for file in files { try Terminal.write(file.patch[...], on: .output) }
    } else {
      do throws(DiskFailure) {
        try FileRewrite.replace(files)
      } catch {
        throw CommandFailure(error)
      }
    }
    tell(result)
    return !files.isEmpty || result.compilation.errorCount > 0
  }

  private func tell(_ result: FixResult) {
    let verb = diff ? "would fix" : "fixed"
    var text = ""
    for fix in result.fixes {
      let change =
        fix.before.isEmpty
        ? "\(quoted(fix.after)) added" : "\(quoted(fix.before)) → \(quoted(fix.after))"
      text += "\(verb) \(fix.path):\(fix.line): \(change)  [\(fix.id)]\n"
    }
    let left = result.compilation.errorCount + result.compilation.warningCount
    text += "\(result.fixes.count) \(diff ? "fixable" : "fixed"), \(left) left"
    if result.unsafeCount > 0 {
      text += " (\(result.unsafeCount) of them with --unsafe-fixes, if you agree)"
    }
    Terminal.writeError(text + "\n")
  }

  private func quoted(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " ")
    return "'\(line.count <= 60 ? line : String(line.prefix(57)) + "…")'"
  }
}

import ArgumentParser
import ParasolCompiler

/// What every command that reads one programme takes.
struct ProgrammeOptions: ParsableArguments {
  @Argument(help: "The folder that holds programme.yaml, or a file in it.", completion: .directory)
  var programme: String = "."

  @OptionGroup var day: JudgementDay

  func compile(_ options: CompilerOptions) async throws -> Compilation {
    try await input().compile(day.applied(to: options))
  }

  /// Where the programme is read from.
  func input() throws(CommandFailure) -> ProgrammeInput {
    try ProgrammeInput(named: programme)
  }
}

/// `--as-of`
struct JudgementDay: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Judge waivers and estimates as of this day, not the plan's first day.", valueName: "date"))
  var asOf: String?

  func validate() throws {
    if let asOf, !CompilerOptions.isDay(asOf) {
      throw ValidationError("--as-of needs a date such as 2027-01-04; this is '\(asOf)'")
    }
  }

  func applied(to options: CompilerOptions) -> CompilerOptions {
    var options = options
    options.asOf = asOf
    return options
  }
}

/// Asking a programme for something else than its compilation.
extension ProgrammeOptions {
  func dump(withProvenance: Bool) async throws -> (compilation: Compilation, json: [UInt8]?) {
    let input = try input()
    let options = day.applied(to: CompilerOptions())
    do throws(CompilerFailure) {
      return try await Compiler(host: input.host, options: options)
        .dump(withProvenance: withProvenance)
    } catch {
      throw CommandFailure(error, in: input.folder.name)
    }
  }

  /// What stands at a path of the programme in a folder; nil where no programme is.
  static func explanation(of path: String, in folder: String?) async throws -> PathExplanation? {
    let input: ProgrammeInput
    do throws(CommandFailure) {
      input = try ProgrammeInput(named: folder ?? ".")
    } catch {
      if folder == nil { return nil }
      throw error
    }
    do throws(CompilerFailure) {
      return try await Compiler(host: input.host).explain(path)
    } catch {
      throw CommandFailure(error, in: input.folder.name)
    }
  }
}

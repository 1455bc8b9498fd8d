import ArgumentParser
import ParasolCompiler

/// What `check` reads: programmes, or an editor's text.
struct CheckInputs: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Folders that hold programme.yaml, or files in them; '-' reads standard input.",
      valueName: "programme"),
    completion: .directory)
  var programmes: [String] = []

  @Option(
    help: ArgumentHelp(
      "With '-': the file of the programme that the text is, saved or not.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var stdinFilename: String?

  @OptionGroup var day: JudgementDay

  var readsStandardInput: Bool { programmes.contains("-") }
  /// The programmes that are named, without `-`.
  var named: [String] { programmes.filter { $0 != "-" } }

  func validate() throws {
    guard readsStandardInput else {
      guard stdinFilename == nil else {
        throw ValidationError("--stdin-filename goes with '-', which reads standard input")
      }
      return
    }
    if programmes.count - named.count > 1 || named.count > 1 {
      throw ValidationError("with '-' name at most one programme")
    }
    if !named.isEmpty, stdinFilename == nil {
      throw ValidationError(
        "say with --stdin-filename which file of '\(named[0])' the text is")
    }
    if stdinFilename?.isEmpty == true { throw ValidationError("--stdin-filename needs a file") }
  }

  /// Each programme to read, or why it cannot be.
  func inputs() throws -> [Result<ProgrammeInput, CommandFailure>] {
    if readsStandardInput {
      let bytes = try StandardInput.bytes()
      guard let stdinFilename else { return [.success(ProgrammeInput(standardInput: bytes))] }
      let input = try ProgrammeInput(
        standardInput: bytes, as: stdinFilename, in: named.first)
      return [.success(input)]
    }
    return (programmes.isEmpty ? ["."] : programmes).map { name in
      Result { () throws(CommandFailure) in try ProgrammeInput(named: name) }
    }
  }
}

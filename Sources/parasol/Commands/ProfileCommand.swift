import ArgumentParser
import ParasolCompiler

/// `parasol profile`
struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Show who leads the programme: done for, done with or led by sex workers.",
    discussion: """
      Holds what the files say against the five rows of Table 1.1 and the four freedoms of Box 1.1 of \
      the 2013 tool: the evidence with its line, and what nobody has said. It is for talking about; it \
      ranks nobody. A programme with mistakes has a profile, too.
      """)

  @OptionGroup var programme: ProgrammeOptions

  @Option(help: "How to write it: full or json.")
  var outputFormat: Format = .full

  @Option(
    help: ArgumentHelp(
      "Show only what has changed since an earlier copy of the programme.", valueName: "dir"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Write pages for a committee into this folder, one a language.", valueName: "dir"))
  var output: String?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case full, json
  }

  func run() async throws {
    if let output { return try await writePages(to: output) }
    let now = try await profile(of: try programme.input())
    guard let since else {
      return try Terminal.write(outputFormat == .json ? now.json() : now.text())
    }
    let before = try await profile(of: try ProgrammeInput(named: since))
    try Terminal.write(
      outputFormat == .json ? now.changeJSON(since: before) : now.changeText(since: before))
  }

  private func writePages(to folder: String) async throws {
    let input = try programme.input()
    let made: (compilation: Compilation, files: [OutputFile])
    do throws(CompilerFailure) {
      made = try await Compiler(host: input.host).profilePages()
    } catch {
      throw CommandFailure(error, in: input.folder.name)
    }
    guard !made.files.isEmpty else {
      Terminal.writeError(made.compilation.text(.full))
      throw ExitCode(1)
    }
    try OutputFolder.write(made.files, to: folder)
    for file in made.files { try Terminal.write("\(folder)/\(file.path)\n") }
  }

  private func profile(of input: ProgrammeInput) async throws -> ProfileOfParticipation {
    let result: (compilation: Compilation, profile: ProfileOfParticipation?)
    do throws(CompilerFailure) {
      result = try await Compiler(host: input.host).profile()
    } catch {
      throw CommandFailure(error, in: input.folder.name)
    }
    guard let profile = result.profile else {
      Terminal.writeError(result.compilation.text(.full))
      throw ExitCode(1)
    }
    return profile
  }
}

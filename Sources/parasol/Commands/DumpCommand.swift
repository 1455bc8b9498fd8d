import ArgumentParser
import ParasolCompiler

/// `parasol dump`
struct DumpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Print the resolved programme as JSON, for other programs.",
    discussion: """
      Every entity with every key, what is inherited and what holds for all inside filled in, typed \
      values taken apart, and the figures of the policy with their sources. It is the team's: it \
      holds places and hours. Nothing is printed when the programme has errors.
      """)

  @OptionGroup var programme: ProgrammeOptions

  @Flag(help: "Add the file and line of every value, and the layer from which it came.")
  var provenance = false

  func run() async throws {
    let (compilation, json) = try await programme.dump(withProvenance: provenance)
    guard let json else {
      Terminal.writeError(compilation.text(.full))
      throw ExitCode(1)
    }
    try Terminal.write(String(decoding: json, as: UTF8.self))
  }
}

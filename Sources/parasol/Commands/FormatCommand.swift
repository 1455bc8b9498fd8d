import ArgumentParser
import ParasolCompiler

/// `parasol fmt`
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Write YAML files in one style, and change nothing they say.",
    discussion: """
      PATH is a programme's folder (its own files are formatted), any other folder (every YAML file \
      in it), a file, or - for standard input. Comments, empty lines between groups, anchors and the \
      order of keys stay. A mapping in braces that passes 100 columns is broken into lines; what \
      stands in lines is never joined.

      Exit codes: 0 done, 1 a file cannot be read, or with --check or --diff would change, 2 the job \
      could not be done.
      """)

  @Argument(help: "Files, folders, or -.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Write nothing; list the files that would change.")
  var check = false

  @Flag(help: "Write nothing; print what would change as a patch.")
  var diff = false

  @Option(help: ArgumentHelp("What to call standard input in messages.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: "Colours: auto, always or never.")
  var color: ColourChoice = .auto

  func validate() throws {
    if paths.contains("-"), paths.count > 1 {
      throw ValidationError("- stands for standard input and goes with no other path")
    }
    if stdinFilename != nil, paths != ["-"] {
      throw ValidationError("--stdin-filename goes with -")
    }
  }

  func run() async throws {
    if paths == ["-"] { return try await formatInput() }
    let result = await SourceStyle.format(try SourceFiles.named(paths))
    let changed = result.files.filter(\.isChanged)
    try tell(result.refusals)
    if diff {
      for file in changed { try Terminal.write(file.patch[...], on: .output) }
    } else if check {
      for file in changed { try Terminal.write("\(file.path) would change\n") }
    } else {
      do throws(DiskFailure) {
        try FileRewrite.replace(changed)
      } catch {
        throw CommandFailure(error)
      }
      for file in changed { try Terminal.write("formatted \(file.path)\n") }
    }
    Terminal.writeError(summary(changed.count, of: result.files.count))
    let isOpen = (check || diff) && !changed.isEmpty
    if isOpen || result.refusals != nil { throw ExitCode(1) }
  }

  private func formatInput() async throws {
    let name = stdinFilename ?? "standard input"
    let bytes = try StandardInput.bytes()
    let result = await SourceStyle.format([SourceBytes(path: name, bytes: bytes)])
    guard let file = result.files.first else {
      // What cannot be formatted is handed on as it is to nobody: an editor keeps its text.
      if let refusals = result.refusals {
        Terminal.writeError(text(refusals, on: .error))
      }
      throw ExitCode(1)
    }
    if diff {
      try Terminal.write(file.patch[...], on: .output)
    } else if check {
      if file.isChanged { try Terminal.write("\(name) would change\n") }
    } else {
      try Terminal.write(file.after[...], on: .output)
    }
    if (check || diff) && file.isChanged { throw ExitCode(1) }
  }

  private func tell(_ refusals: Compilation?) throws {
    guard let refusals else { return }
    if diff {
      Terminal.writeError(text(refusals, on: .error))
    } else {
      try Terminal.write(text(refusals, on: .output))
    }
  }

  private func text(_ refusals: Compilation, on stream: Terminal.Stream) -> String {
    refusals.text(
      .full,
      style: ReportStyle(
        isColoured: color.isColoured(on: stream), columns: Terminal.columns(of: stream)))
  }

  private func summary(_ changed: Int, of all: Int) -> String {
    let isTrial = check || diff
    func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
    let done = isTrial ? "\(files(changed)) would change" : "\(files(changed)) formatted"
    return "\(done), \(all - changed) in style already\n"
  }
}

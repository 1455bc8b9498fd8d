import ArgumentParser
import ParasolCompiler

/// What every command that reads a programme takes.
struct ProgrammeOptions: ParsableArguments {
  @Argument(help: "The folder that holds programme.yaml, or a file in it.", completion: .directory)
  var programme: String = "."

  @Option(
    name: .customLong("as-of"),
    help: "Judge waivers and estimates as of this day, not the plan's first day.")
  var asOf: String?

  func validate() throws {
    if let asOf, !CompilerOptions.isDay(asOf) {
      throw ValidationError("--as-of needs a date such as 2027-01-04; this is '\(asOf)'")
    }
  }

  /// The nearest folder with a programme.yaml, from the one named upward.
  func host() throws(CommandFailure) -> DiskHost {
    guard DiskHost.exists(programme) else {
      throw CommandFailure("there is no '\(programme)'; name the folder that holds programme.yaml")
    }
    var folder = DiskHost.isFolder(programme) ? programme : ProgrammeOptions.parent(of: programme)
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let named = folder
    for _ in 0..<64 {
      if DiskHost.exists(folder + "/programme.yaml") { return DiskHost(root: folder) }
      if DiskHost.exists(folder + "/.git") { break }
      let above = folder + "/.."
      guard DiskHost.isFolder(above), !DiskHost.isSame(folder, above) else { break }
      folder = above
    }
    throw CommandFailure(
      "there is no programme.yaml in '\(named)'; name the folder that holds it")
  }

  func compile(_ options: CompilerOptions) async throws -> Compilation {
    let host = try host()
    var options = options
    options.asOf = asOf
    do throws(CompilerFailure) {
      return try await Compiler(host: host, options: options).compile()
    } catch {
      throw CommandFailure(error, in: host.root)
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension CommandFailure {
  init(_ failure: CompilerFailure, in root: String) {
    let path = failure.path.isEmpty ? root : root + "/" + failure.path
    switch failure.cause {
    case .missing: self.init("'\(path)' is gone; it was there a moment ago")
    case .isFolder: self.init("'\(path)' is a folder, but a file is needed")
    case .refused(let reason): self.init("'\(path)' \(reason)")
    }
  }
}

/// How diagnostics are shown.
struct ReportOptions: ParsableArguments {
  @Option(help: "How to write diagnostics: full, concise or json.")
  var outputFormat: ReportFormat = .full

  @Option(help: "Colours: auto, always or never.")
  var color: ColourChoice = .auto

  @Option(help: "Show at most this many diagnostics in the full format.")
  var maxDiagnostics: Int?

  func validate() throws {
    if let maxDiagnostics, maxDiagnostics < 1 {
      throw ValidationError("--max-diagnostics needs a number above zero")
    }
  }

  func text(_ compilation: Compilation) -> String {
    compilation.text(outputFormat.format, isColoured: isColoured, limit: maxDiagnostics)
  }

  private var isColoured: Bool {
    guard outputFormat == .full else { return false }
    switch color {
    case .always: return true
    case .never: return false
    case .auto: return Terminal.isInteractive && Terminal.environment("NO_COLOR") == nil
    }
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case full, concise, json

  var format: Compilation.ReportFormat {
    switch self {
    case .full: .full
    case .concise: .concise
    case .json: .json
    }
  }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

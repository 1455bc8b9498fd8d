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

/// Asking a programme for something else than its compilation.
extension ProgrammeOptions {
  func dump(withProvenance: Bool) async throws -> (compilation: Compilation, json: [UInt8]?) {
    let host = try host()
    do throws(CompilerFailure) {
      return try await Compiler(host: host, options: CompilerOptions(asOf: asOf))
        .dump(withProvenance: withProvenance)
    } catch {
      throw CommandFailure(error, in: host.root)
    }
  }

  /// What stands at a path of the programme in a folder; nil where no programme is.
  static func explanation(of path: String, in folder: String?) async throws -> PathExplanation? {
    var options = ProgrammeOptions()
    options.programme = folder ?? "."
    let host: DiskHost
    do throws(CommandFailure) {
      host = try options.host()
    } catch {
      if folder == nil { return nil }
      throw error
    }
    do throws(CompilerFailure) {
      return try await Compiler(host: host).explain(path)
    } catch {
      throw CommandFailure(error, in: host.root)
    }
  }
}

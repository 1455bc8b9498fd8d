import ParasolCompiler

/// The YAML files that a command line names.
enum SourceFiles {
  /// Each once, in the order named; those of a folder sorted by path. No path means the programme
  /// around here.
  static func named(_ paths: [String]) throws -> [SourceBytes] {
    if paths.isEmpty {
      return try programme(in: ProgrammeFolder.root(above: "."))
    }
    var found: [SourceBytes] = []
    var seen: Set<String> = []
    for path in paths {
      for file in try files(at: path)
      where seen.insert(DiskEntry.realPath(file.path) ?? file.path).inserted {
        found.append(file)
      }
    }
    return found
  }

  private static func files(at path: String) throws -> [SourceBytes] {
    guard DiskHost.exists(path) else { throw CommandFailure("there is no '\(path)'") }
    guard DiskHost.isFolder(path) else { return [try read(path)] }
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    if ProgrammeFolder.rootNames.contains(where: { DiskHost.exists(folder + "/" + $0) }) {
      return try programme(in: folder)
    }
    var found: [SourceBytes] = []
    try collect(folder, into: &found)
    if found.isEmpty { throw CommandFailure("there is no YAML file in '\(path)'") }
    return found
  }

  private static func programme(in folder: String) throws -> [SourceBytes] {
    let prefix = folder == "." ? "" : folder == "/" ? "/" : folder + "/"
    do throws(CompilerFailure) {
      return try Compiler(host: DiskHost(root: folder)).sources().map {
        SourceBytes(path: prefix + $0.path, bytes: $0.bytes)
      }
    } catch {
      throw CommandFailure(error, in: folder)
    }
  }

  /// Every YAML file in a folder and those below it; what is hidden stays so.
  private static func collect(_ folder: String, into found: inout [SourceBytes]) throws {
    let names: [String]
    do throws(DiskFailure) {
      names = try DiskEntry.names(in: folder, shown: folder)
    } catch {
      throw CommandFailure(error)
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder + "/" + name
      if DiskEntry(path: path)?.kind == .folder {
        try collect(path, into: &found)
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml"), !DiskHost.isFolder(path) {
        found.append(try read(path))
      }
    }
  }

  private static func read(_ path: String) throws -> SourceBytes {
    do throws(DiskFailure) {
      return SourceBytes(path: path, bytes: try DiskEntry.bytes(of: path, shown: path))
    } catch {
      throw CommandFailure(error)
    }
  }
}

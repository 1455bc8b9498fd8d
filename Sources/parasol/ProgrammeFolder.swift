import ParasolCompiler

/// Finds the folder of a programme.
enum ProgrammeFolder {
  static let rootName = "programme.yaml"
  static let rootNames = [rootName, "programme.yml"]

  /// The nearest folder with a programme.yaml, from the one named upward to that of the repository.
  static func root(above path: String) throws(CommandFailure) -> String {
    guard !path.isEmpty, DiskHost.exists(path) else {
      throw CommandFailure("there is no '\(path)'; name the folder that holds programme.yaml")
    }
    var folder = trimmed(DiskHost.isFolder(path) ? path : parent(of: path))
    let named = folder
    for _ in 0..<64 {
      if rootNames.contains(where: { DiskHost.exists(folder + "/" + $0) }) { return folder }
      if DiskHost.exists(folder + "/.git") { break }
      let above = above(folder)
      guard DiskHost.isFolder(above), !DiskHost.isSame(folder, above) else { break }
      folder = above
    }
    throw CommandFailure(
      "there is no programme.yaml in '\(named)' or above it; name the folder that holds it")
  }

  /// The path of a file seen from the programme's folder. The file need not exist.
  static func path(of file: String, in root: String) throws(CommandFailure) -> String {
    if let real = DiskEntry.realPath(root), let folder = DiskEntry.realPath(parent(of: file)) {
      let full = (folder == "/" ? "" : folder) + "/" + name(of: file)
      if full.hasPrefix(real + "/") { return String(full.dropFirst(real.count + 1)) }
    }
    let parts = file.split(separator: "/").filter { $0 != "." }
    guard !file.hasPrefix("/"), !parts.contains(".."), !parts.isEmpty else {
      throw CommandFailure("'\(file)' is not in the folder '\(root)' of the programme")
    }
    return parts.joined(separator: "/")
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `a` for `a/b`, `..` for `.`: as short as people would write it.
  private static func above(_ folder: String) -> String {
    switch name(of: folder) {
    case ".": return folder == "." ? ".." : folder + "/.."
    case "..": return folder + "/.."
    default: return parent(of: folder)
    }
  }

  private static func trimmed(_ folder: String) -> String {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }
}

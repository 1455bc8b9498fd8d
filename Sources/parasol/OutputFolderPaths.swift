/// The paths of a build as they come: each must land inside the folder, on every disk, as a file of its
/// own.
struct OutputFolderPaths {
  private let folder: String
  private var files: [String: String] = [:]
  private var folders: [String: String] = [:]

  init(folder: String) { self.folder = folder }

  mutating func add(_ path: String) throws(DiskFailure) {
    guard Self.isPlain(path), path != OutputFolderManifest.name else {
      throw failure("a file of this build would be called '\(path)'")
    }
    if let other = files.updateValue(path, forKey: path.lowercased()) {
      throw failure("'\(other)' and '\(path)' would be one file on some disks")
    }
    for above in Self.parents(of: path) {
      if let other = folders.updateValue(above, forKey: above.lowercased()), other != above {
        throw failure("'\(other)' and '\(above)' would be one folder on some disks")
      }
      if let file = files[above.lowercased()] { throw both(file) }
    }
    if folders[path.lowercased()] != nil { throw both(path) }
  }

  /// The folders that a path runs through, outermost first.
  static func parents(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }

  /// Relative, printable ASCII, no part empty or made of dots, nothing that a shell or JSON escapes.
  private static func isPlain(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
        && part.utf8.allSatisfy { (0x21...0x7E).contains($0) && !refused.contains($0) }
    }
  }

  private static let refused = Set(#""\:*?<>|"#.utf8)

  private func both(_ path: String) -> DiskFailure {
    failure("'\(path)' would be both a file and a folder")
  }

  private func failure(_ problem: String) -> DiskFailure {
    DiskFailure(path: folder, problem: problem, remedy: "this is a mistake in parasol: report it")
  }
}

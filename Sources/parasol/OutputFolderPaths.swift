/// What the path of a built file must look like, so that it lands inside the folder on every disk.
enum OutputFolderPaths {
  static func check(_ paths: [String], in folder: String) throws(DiskFailure) {
    var seen: [String: String] = [:]
    var folders: [String: String] = [:]
    for path in paths {
      guard isPlain(path), path != OutputFolderManifest.name else {
        throw failure(folder, "a file of this build would be called '\(path)'")
      }
      if let other = seen.updateValue(path, forKey: path.lowercased()) {
        throw failure(folder, "'\(other)' and '\(path)' would be one file on some disks")
      }
      for above in parents(of: path) {
        if let other = folders.updateValue(above, forKey: above.lowercased()), other != above {
          throw failure(folder, "'\(other)' and '\(above)' would be one folder on some disks")
        }
      }
    }
    for path in paths {
      if folders[path.lowercased()] != nil {
        throw failure(folder, "'\(path)' would be both a file and a folder")
      }
    }
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

  private static func failure(_ folder: String, _ problem: String) -> DiskFailure {
    DiskFailure(path: folder, problem: problem, remedy: "this is a mistake in parasol: report it")
  }
}

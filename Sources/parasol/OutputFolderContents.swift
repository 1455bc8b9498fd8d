#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an output folder holds before a build, and whether all of it is ours to replace.
struct OutputFolderContents {
  let target: String
  /// The target as the user named it, for messages.
  let shown: String

  /// An earlier build of ours, or an empty folder.
  struct Earlier {
    let manifest: OutputFolderManifest?
    /// The paths of the files and folders, sorted, without the target's own.
    let names: [String]
    /// Whether every listed file is there.
    let isComplete: Bool
  }

  /// Nil when nothing is there; throws when what is there is not ours.
  func checked() throws(DiskFailure) -> Earlier? {
    guard let entry = DiskEntry(path: target) else {
      guard errno == ENOENT else { throw DiskFailure(.write, path: shown, code: errno) }
      return nil
    }
    guard entry.kind == .folder else {
      throw refusal(shown, "is a file, not a folder", "name another folder with --output")
    }
    guard access(target, W_OK | X_OK) == 0 else {
      throw DiskFailure(.write, path: shown, code: errno)
    }
    let manifest = try readManifest()
    let listed = Dictionary(
      (manifest?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let folders = Set(listed.keys.flatMap { OutputFolderPaths.parents(of: $0) })
    let names = try Self.names(in: target, shown: shown)
    var found = 0
    for name in names where name != OutputFolderManifest.name {
      if let entry = listed[name] {
        try checkUnedited(entry)
        found += 1
      } else if !folders.contains(name) || DiskEntry(path: target + "/" + name)?.kind != .folder {
        throw refusal(
          shown + "/" + name, "was not written by an earlier build, and would be lost",
          "move it away, or name another folder with --output")
      }
    }
    return Earlier(manifest: manifest, names: names, isComplete: found == listed.count)
  }

  /// Every file and folder below a folder, by its path in it, sorted; what file browsers leave
  /// behind is not counted.
  static func names(in folder: String, shown: String) throws(DiskFailure) -> [String] {
    var names: [String] = []
    var waiting = [""]
    while let prefix = waiting.popLast() {
      for name in try DiskEntry.names(in: folder + "/" + prefix, shown: shown)
      where !leftByBrowsers.contains(name) {
        let path = prefix + name
        names.append(path)
        if DiskEntry(path: folder + "/" + path)?.kind == .folder { waiting.append(path + "/") }
      }
    }
    return names.sorted()
  }

  private static let leftByBrowsers: Set = [".DS_Store", "Thumbs.db", "desktop.ini"]

  private func readManifest() throws(DiskFailure) -> OutputFolderManifest? {
    let path = target + "/" + OutputFolderManifest.name
    guard DiskEntry(path: path) != nil else { return nil }
    let shownPath = shown + "/" + OutputFolderManifest.name
    let bytes = try DiskEntry.bytes(of: path, shown: shownPath)
    guard let manifest = OutputFolderManifest(bytes: bytes) else {
      throw refusal(
        shownPath, "has been edited, so it cannot tell which files here are parasol's",
        "remove the folder '\(shown)' yourself if nothing in it is needed")
    }
    return manifest
  }

  private func checkUnedited(_ listed: OutputFolderManifest.Entry) throws(DiskFailure) {
    let path = target + "/" + listed.path
    let found = DiskEntry(path: path)
    if found?.kind == .file, found?.size == listed.size {
      let bytes = try DiskEntry.bytes(of: path, shown: shown + "/" + listed.path)
      if FNV64.hash(bytes) == listed.hash { return }
    }
    throw refusal(
      shown + "/" + listed.path, "was edited after it was built, and the edit would be lost",
      "move it away, or name another folder with --output")
  }

  private func refusal(_ path: String, _ problem: String, _ remedy: String) -> DiskFailure {
    DiskFailure(path: path, problem: problem, remedy: remedy)
  }
}

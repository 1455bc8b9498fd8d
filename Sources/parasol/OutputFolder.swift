#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is replaced by a build as a whole, or left as it was.
///
/// Everything is written to a hidden folder beside the target, which then takes the target's place
/// in one step. The target is touched only when every file in it comes from an earlier build and
/// has not been edited since; its list is the manifest.
struct OutputFolder {
  enum Outcome: Equatable {
    case created, replaced, unchanged
  }

  /// As the user named it, for messages.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Puts exactly these files into the folder, and a manifest beside them.
  func write(_ artefacts: [(path: String, bytes: [UInt8])]) throws(DiskFailure) -> Outcome {
    let run = try OutputFolderRun(self)
    do throws(DiskFailure) {
      for artefact in artefacts { try run.add(artefact.path, artefact.bytes) }
      return try run.finish()
    } catch {
      run.discard()
      throw error
    }
  }

  /// Makes the folders above the target that are missing; answers which, outermost first.
  func makeParents() throws(DiskFailure) -> [String] {
    var made: [String] = []
    for (index, character) in path.utf8.enumerated()
    where index > 0 && character == UInt8(ascii: "/") {
      let parent = String(path.prefix(utf8: index))
      let rest = path.utf8.dropFirst(index)
      if rest.allSatisfy({ $0 == UInt8(ascii: "/") }) { break }
      let status = mkdir(parent, 0o755)
      let code = errno
      if status == 0 {
        made.append(parent)
      } else if DiskEntry(path: parent) == nil {
        let failure = DiskFailure(.write, path: parent, code: code)
        for folder in made.reversed() { rmdir(folder) }
        throw failure
      }
    }
    return made
  }

  /// The target without links, dots or a slash at the end.
  func resolvedTarget() throws(DiskFailure) -> String {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard !trimmed.isEmpty else {
      throw DiskFailure(
        path: path, problem: "names no folder", remedy: "name one with --output")
    }
    if let real = DiskEntry.realPath(trimmed) {
      guard real != "/" else {
        throw DiskFailure(
          path: path, problem: "is the root of the disk", remedy: "name a folder inside it")
      }
      return real
    }
    guard errno == ENOENT else { throw DiskFailure(.write, path: path, code: errno) }
    if DiskEntry(path: trimmed)?.kind == .link {
      throw DiskFailure(
        path: path, problem: "is a link to a folder that does not exist",
        remedy: "make that folder or remove the link")
    }
    let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(trimmed[trimmed.utf8.index(after: $0)...]) } ?? trimmed
    let above = slash.map { String(trimmed[...$0]) } ?? "."
    guard let parent = DiskEntry.realPath(above) else {
      throw DiskFailure(.write, path: above, code: errno)
    }
    return parent == "/" ? "/" + name : parent + "/" + name
  }
}

extension String {
  fileprivate func prefix(utf8 count: Int) -> Substring {
    self[..<utf8.index(startIndex, offsetBy: count)]
  }
}

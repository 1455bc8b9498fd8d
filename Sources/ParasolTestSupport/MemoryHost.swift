import ParasolCompiler

/// A programme's files held in memory.
package struct MemoryHost: CompilerHost {
  private let files: [String: [UInt8]]

  package init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  package init(texts: [String: String]) {
    files = texts.mapValues { Array($0.utf8) }
  }

  /// The files of a folder of the disk, by their paths in it.
  package init(folder: String) {
    var files: [String: [UInt8]] = [:]
    for path in Repository.files(in: folder) {
      files[path] = Repository.bytes(of: folder + "/" + path)
    }
    self.files = files
  }

  /// The same files with one of them replaced.
  package func replacing(_ path: String, with bytes: [UInt8]) -> MemoryHost {
    MemoryHost(files.merging([path: bytes]) { _, new in new })
  }

  package func contents(of path: String) throws(HostFailure) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }

  package func entries(of folder: String) throws(HostFailure) -> [HostEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var found: Set<HostEntry> = []
    for path in files.keys where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = rest.prefix { $0 != "/" }
      found.insert(HostEntry(name: String(name), isFolder: name.count < rest.count))
    }
    if found.isEmpty { throw .missing }
    return found.sorted { $0.name < $1.name }
  }
}

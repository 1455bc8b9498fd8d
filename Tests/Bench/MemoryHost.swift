import ParasolCompiler

/// Files that are already in memory, so that the disk is not measured.
struct MemoryHost: CompilerHost {
  private let files: [String: [UInt8]]

  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = Dictionary(
      files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  func contents(of path: String) throws(HostFailure) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }

  func entries(of folder: String) throws(HostFailure) -> [HostEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var found: Set<HostEntry> = []
    for path in files.keys where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = String(rest.prefix { $0 != "/" })
      found.insert(HostEntry(name: name, isFolder: name.utf8.count < rest.utf8.count))
    }
    if found.isEmpty { throw .missing }
    return found.sorted { $0.name < $1.name }
  }
}

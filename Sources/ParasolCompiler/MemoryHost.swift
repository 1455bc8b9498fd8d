/// A programme's files held in memory: what an editor has open, what a test makes up.
public struct MemoryHost: CompilerHost {
  private let files: [String: [UInt8]]

  /// Files by their paths in the programme's folder.
  public init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  /// The same files with one of them replaced, or added.
  public func replacing(_ path: String, with bytes: [UInt8]) -> MemoryHost {
    MemoryHost(files.merging([path: bytes]) { _, new in new })
  }

  /// The bytes of a file.
  public func contents(of path: String) throws(HostFailure) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }

  /// The names in a folder, sorted.
  public func entries(of folder: String) throws(HostFailure) -> [HostEntry] {
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

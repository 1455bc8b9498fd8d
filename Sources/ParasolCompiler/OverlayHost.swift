/// Another host's files with one of them replaced, or added: what an editor has not saved yet.
public struct OverlayHost: CompilerHost {
  private let base: any CompilerHost
  private let path: String
  private let bytes: [UInt8]

  /// The files of `base`, of which `path` holds these bytes.
  public init(_ base: any CompilerHost, replacing path: String, with bytes: [UInt8]) {
    self.base = base
    self.path = path
    self.bytes = bytes
  }

  /// The bytes of a file.
  public func contents(of path: String) throws(HostFailure) -> [UInt8] {
    path == self.path ? bytes : try base.contents(of: path)
  }

  /// The names in a folder, in any order.
  public func entries(of folder: String) throws(HostFailure) -> [HostEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    guard path.hasPrefix(prefix) else { return try base.entries(of: folder) }
    var entries: [HostEntry]
    do throws(HostFailure) {
      entries = try base.entries(of: folder)
    } catch .missing {
      entries = []
    }
    let rest = path.dropFirst(prefix.count)
    let name = rest.prefix { $0 != "/" }
    if !entries.contains(where: { $0.name == name }) {
      entries.append(HostEntry(name: String(name), isFolder: name.count < rest.count))
    }
    return entries
  }
}

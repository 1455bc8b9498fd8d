/// Another host's files with some of them replaced, or added: what an editor has not saved, or a
/// command has not written, yet.
public struct OverlayHost: CompilerHost {
  /// Nil for a folder that does not exist yet.
  private let base: (any CompilerHost)?
  private let added: MemoryHost

  /// The files of `base`, and these.
  public init(_ base: (any CompilerHost)?, files: [OutputFile]) {
    self.base = base
    added = MemoryHost(
      Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The files of `base`, of which `path` holds these bytes.
  public init(_ base: any CompilerHost, replacing path: String, with bytes: [UInt8]) {
    self.init(base, files: [OutputFile(path: path, bytes: bytes)])
  }

  /// The bytes of a file.
  public func contents(of path: String) throws(HostFailure) -> [UInt8] {
    do throws(HostFailure) {
      return try added.contents(of: path)
    } catch .missing {
      guard let base else { throw .missing }
      return try base.contents(of: path)
    }
  }

  /// The names in a folder, in any order.
  public func entries(of folder: String) throws(HostFailure) -> [HostEntry] {
    let new = (try? added.entries(of: folder)) ?? []
    guard let base else {
      if new.isEmpty { throw .missing }
      return new
    }
    do throws(HostFailure) {
      let old = try base.entries(of: folder)
      return old + new.filter { entry in !old.contains { $0.name == entry.name } }
    } catch .missing where !new.isEmpty {
      return new
    }
  }
}

/// A programme's folder with new files in it that are not written yet.
struct OverlayHost: CompilerHost {
  /// Nil for a folder that does not exist yet.
  let base: (any CompilerHost)?
  private let added: MemoryHost

  init(base: (any CompilerHost)?, files: [OutputFile]) {
    self.base = base
    added = MemoryHost(
      Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
  }

  func contents(of path: String) throws(HostFailure) -> [UInt8] {
    do throws(HostFailure) {
      return try added.contents(of: path)
    } catch .missing {
      guard let base else { throw .missing }
      return try base.contents(of: path)
    }
  }

  func entries(of folder: String) throws(HostFailure) -> [HostEntry] {
    let new = (try? added.entries(of: folder)) ?? []
    guard let base else {
      if new.isEmpty { throw .missing }
      return new
    }
    do throws(HostFailure) {
      let old = try base.entries(of: folder)
      return old + new.filter { !old.contains($0) }
    } catch .missing where !new.isEmpty {
      return new
    }
  }
}

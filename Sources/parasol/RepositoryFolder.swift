#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import ParasolCompiler

/// How a programme's folder is called by those who look at it from the root of the repository, as
/// code hosts do. Without a repository they look from the user's folder.
enum RepositoryFolder {
  static func names(of root: String) -> RunReport.Folder {
    guard let real = DiskEntry.realPath(root), let user = DiskEntry.realPath(".") else {
      return RunReport.Folder(name: root)
    }
    let repository = repository(above: real) ?? user
    return RunReport.Folder(
      name: root, fromRepository: path(of: real, from: repository),
      userFromRepository: path(of: user, from: repository))
  }

  /// The nearest folder upward that holds `.git`.
  private static func repository(above folder: String) -> String? {
    var folder = folder
    while true {
      if DiskHost.exists((folder == "/" ? "" : folder) + "/.git") { return folder }
      guard folder != "/" else { return nil }
      folder = ProgrammeFolder.parent(of: folder)
    }
  }

  /// With `/` at the end, empty for the same folder, absolute for one that lies elsewhere.
  private static func path(of folder: String, from base: String) -> String {
    if folder == base { return "" }
    let prefix = base == "/" ? "/" : base + "/"
    return (folder.hasPrefix(prefix) ? String(folder.dropFirst(prefix.count)) : folder) + "/"
  }
}

/// Where a compilation gets its files from: the disk, an editor, a test. The only way in.
public protocol CompilerHost: Sendable {
  /// The bytes of a file.
  ///
  /// - Parameter path: relative to the programme's folder, with `/`.
  func contents(of path: String) throws(HostFailure) -> [UInt8]

  /// The names in a folder, in any order.
  ///
  /// - Parameter folder: relative to the programme's folder; empty for that folder itself.
  func entries(of folder: String) throws(HostFailure) -> [HostEntry]
}

/// One name in a folder.
public struct HostEntry: Hashable, Sendable {
  /// The name without the folder.
  public let name: String
  /// True for a folder, or a link to one.
  public let isFolder: Bool

  /// An entry by its name.
  public init(name: String, isFolder: Bool) {
    self.name = name
    self.isFolder = isFolder
  }
}

/// Why a file or folder could not be read.
public enum HostFailure: Error, Hashable, Sendable {
  /// Nothing has this name.
  case missing
  /// A folder stands where a file was named.
  case isFolder
  /// The machine would not let us: what it says, as a person reads it.
  case refused(String)
}

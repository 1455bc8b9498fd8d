import ParasolSyntax

/// A file, and what is to stand in it instead.
public struct RewrittenFile: Hashable, Sendable {
  /// As the caller named it.
  public let path: String
  /// Its bytes.
  public let before: [UInt8]
  /// Its bytes from now on.
  public let after: [UInt8]

  /// Whether anything is to be written.
  public var isChanged: Bool { before != after }

  init(path: String, before: [UInt8], after: [UInt8]) {
    self.path = path
    self.before = before
    self.after = after
  }

  /// The same under another name.
  public func named(_ path: String) -> RewrittenFile {
    RewrittenFile(path: path, before: before, after: after)
  }

  /// The difference, as `patch` and `git apply` read it; empty when there is none.
  public var patch: [UInt8] { LineDifference.patch(from: before, to: after, path: path) }
}

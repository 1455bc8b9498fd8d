/// A file that a command may write: its path in the output folder, and its bytes.
public struct OutputFile: Hashable, Sendable {
  /// Relative, with `/`.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What came of fixing a programme, in memory.
public struct FixResult: Sendable {
  /// A mistake that is mended.
  public struct Fix: Hashable, Sendable {
    /// The file, relative to the programme's folder.
    public let path: String
    /// From 1, in the file as it was when this was mended.
    public let line: Int
    /// The diagnostic's id.
    public let id: String
    /// What stood there.
    public let before: String
    /// What stands there now.
    public let after: String
  }

  /// In the order in which they were made.
  public let fixes: [Fix]
  /// The files that change, by path.
  public let files: [RewrittenFile]
  /// The programme as it would be then.
  public let compilation: Compilation
  /// How many more are offered that only an author can confirm.
  public let unsafeCount: Int
}

/// The machine did not let a compilation go on. Never an author's mistake.
public struct CompilerFailure: Error, Hashable, Sendable {
  /// The file or folder concerned, relative to the programme's folder.
  public let path: String
  /// What happened to it.
  public let cause: HostFailure

  init(path: String, cause: HostFailure) {
    self.path = path
    self.cause = cause
  }
}

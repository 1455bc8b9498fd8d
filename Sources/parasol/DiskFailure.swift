#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the machine would not let us do: where, why, and what a person can do about it.
///
/// Never an author's mistake. Whoever catches one prints it and ends with exit code 2.
struct DiskFailure: Error, Equatable {
  let path: String
  let problem: String
  let remedy: String

  init(path: String, problem: String, remedy: String) {
    self.path = path
    self.problem = problem
    self.remedy = remedy
  }

  /// What was being done when the system call failed.
  enum Action: Equatable {
    case read, write
    /// Putting a new text into a file of the author's.
    case rewrite
  }

  /// The words for an `errno` that a system call left behind.
  init(_ action: Action, path: String, code: CInt) {
    let (problem, remedy) = Self.words(action, code) ?? Self.otherWords(action, code)
    self.init(path: path, problem: problem, remedy: remedy)
  }

  private static func words(_ action: Action, _ code: CInt) -> (String, String)? {
    if action == .rewrite { return rewriteWords(code) }
    let elsewhere = "choose another folder with --output"
    switch (code, action) {
    case (ENOSPC, _), (EDQUOT, _):
      return ("the disk is full", "free some space, or \(elsewhere)")
    case (EFBIG, _):
      return (
        "the file would be larger than this machine allows", "raise the limit, or \(elsewhere)"
      )
    case (EACCES, .read), (EPERM, .read):
      return ("may not be read by this user", "give this user permission to read it")
    case (EACCES, .write), (EPERM, .write):
      return ("may not be written by this user", "give this user permission, or \(elsewhere)")
    case (EROFS, _):
      return ("is on a disk that can only be read", elsewhere)
    case (EBUSY, .write), (EXDEV, .write):
      return (
        "is a mount point, or on another disk than the folder around it, so it cannot be replaced",
        "name a folder inside it with --output"
      )
    default: return nil
    }
  }

  private static func rewriteWords(_ code: CInt) -> (String, String)? {
    switch code {
    case ENOSPC, EDQUOT: ("the disk is full", "free some space; nothing was changed")
    case EFBIG:
      ("the file would be larger than this machine allows", "raise the limit; nothing was changed")
    case EACCES, EPERM:
      (
        "may not be written by this user, or not the folder around it",
        "give this user permission; nothing was changed"
      )
    case EROFS: ("is on a disk that can only be read", "copy the programme to another one")
    default: nil
    }
  }

  private static func otherWords(_ action: Action, _ code: CInt) -> (String, String) {
    switch (code, action) {
    case (ENOENT, _):
      return ("does not exist", "check the spelling of the path")
    case (EISDIR, _):
      return ("is a folder, not a file", "name a file")
    case (ENOTDIR, _):
      return ("has a file where a folder should be", "check the spelling of the path")
    case (ENAMETOOLONG, _):
      return ("is a longer name than this disk allows", "choose a shorter path")
    case (ELOOP, _):
      return ("is a link that leads back to itself", "mend or remove the link")
    case (EMFILE, _), (ENFILE, _):
      return ("cannot be opened, as too many files are open", "close some programs and try again")
    default:
      let reason = String(cString: strerror(code))
      let verb = action == .read ? "read" : "written"
      return ("cannot be \(verb): \(reason) (\(code))", "check the disk and try again")
    }
  }
}

extension DiskFailure: CustomStringConvertible {
  /// `'out': the disk is full; free some space`
  var description: String { "'\(path)': \(problem); \(remedy)" }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is replaced whole, or left as it was: it is written beside its place first.
final class StagedFile {
  /// As the user named it, for messages.
  private let shown: String
  private let target: String
  /// Nil where the target is no file but a pipe or a device, which is written at once.
  private let stage: String?
  private var descriptor: CInt
  private var isMoved = false

  /// Opens the file beside the target; a link is followed.
  init(for path: String) throws(DiskFailure) {
    shown = path
    let target = DiskEntry.realPath(path) ?? path
    self.target = target
    let kind = DiskEntry(path: target)?.kind
    if kind == .folder {
      throw DiskFailure(path: path, problem: "is a folder, not a file", remedy: "name a file in it")
    }
    signal(SIGXFSZ, SIG_IGN)
    if kind == .other {
      stage = nil
      descriptor = open(target, O_WRONLY | O_CLOEXEC)
    } else {
      let folder = ProgrammeFolder.parent(of: target)
      let name = ".\(ProgrammeFolder.name(of: target)).parasol-\(getpid())"
      let stage = (folder == "/" ? "" : folder) + "/" + name
      self.stage = stage
      descriptor = open(
        stage, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    }
    guard descriptor >= 0 else { throw Self.failure(path, errno) }
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(DiskFailure) {
    guard let code = Terminal.writeAll(bytes, to: descriptor) else { return }
    throw Self.failure(shown, code)
  }

  /// What reaches the disk late fails late: these calls can be the first to say that it is full.
  func finish() throws(DiskFailure) {
    guard stage == nil || fsync(descriptor) == 0 else { throw Self.failure(shown, errno) }
    let status = close(descriptor)
    descriptor = -1
    guard status == 0 else { throw Self.failure(shown, errno) }
  }

  func moveIntoPlace() throws(DiskFailure) {
    guard let stage else { return }
    guard rename(stage, target) == 0 else { throw Self.failure(shown, errno) }
    isMoved = true
  }

  /// Leaves nothing of what is not in its place.
  func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if let stage, !isMoved { unlink(stage) }
  }

  static func write(_ bytes: [UInt8], to path: String) throws(DiskFailure) {
    let file = try StagedFile(for: path)
    do throws(DiskFailure) {
      try file.write(bytes[...])
      try file.finish()
      try file.moveIntoPlace()
    } catch {
      file.discard()
      throw error
    }
  }

  /// A missing folder above is the likeliest mistake.
  private static func failure(_ path: String, _ code: CInt) -> DiskFailure {
    let failure = DiskFailure(.write, path: path, code: code)
    guard code == ENOENT else {
      return DiskFailure(
        path: path, problem: failure.problem,
        remedy: failure.remedy.replacing(
          "choose another folder with --output", with: "name another file"))
    }
    return DiskFailure(
      path: path, problem: "is in a folder that does not exist",
      remedy: "make the folder '\(ProgrammeFolder.parent(of: path))' first")
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import ParasolCompiler

/// Puts new texts into files of the author's: into all of them or into none, each in one step, so
/// that a full disk or a killed run leaves whole files. Mode, owner and links stay.
struct FileRewrite {
  /// A new text that lies ready beside its file.
  private struct Ready {
    let shown: String
    /// The file without links.
    let target: String
    let staged: String
    /// The old file under a second name while the texts are exchanged.
    let kept: String
  }

  static func replace(_ files: [RewrittenFile]) throws(DiskFailure) {
    let changed = files.filter(\.isChanged)
    guard !changed.isEmpty else { return }
    signal(SIGXFSZ, SIG_IGN)
    let signals = HeldSignals()
    defer { signals.release() }
    var ready: [Ready] = []
    do throws(DiskFailure) {
      for file in changed { ready.append(try stage(file)) }
      try exchange(ready)
    } catch {
      for one in ready { unlink(one.staged) }
      throw error
    }
  }

  /// Writes the new text beside the file, and makes sure that it is on the disk.
  private static func stage(_ file: RewrittenFile) throws(DiskFailure) -> Ready {
    guard let target = DiskEntry.realPath(file.path) else {
      throw DiskFailure(.rewrite, path: file.path, code: errno)
    }
    let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) ?? target.startIndex
    let folder = String(target[...slash])
    let prefix = ".\(target[target.utf8.index(after: slash)...]).parasol-"
    clear(folder, prefix, shown: file.path)
    guard try DiskEntry.bytes(of: target, shown: file.path) == file.before else {
      throw DiskFailure(
        path: file.path, problem: "was changed by someone else meanwhile",
        remedy: "run this again; nothing was changed")
    }
    let staged = folder + prefix + String(getpid())
    let ready = Ready(shown: file.path, target: target, staged: staged, kept: staged + "-kept")
    do throws(DiskFailure) {
      try write(file.after, to: staged, like: target, shown: file.path)
    } catch {
      unlink(staged)
      throw error
    }
    return ready
  }

  /// Removes what a killed run left behind.
  private static func clear(_ folder: String, _ prefix: String, shown: String) {
    for name in (try? DiskEntry.names(in: folder, shown: shown)) ?? [] where name.hasPrefix(prefix)
    {
      let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
      guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      unlink(folder + name)
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, like target: String, shown: String
  ) throws(DiskFailure) {
    var status = stat()
    guard stat(target, &status) == 0 else { throw DiskFailure(.rewrite, path: shown, code: errno) }
    // Who may not write the file may not replace it either, whatever the folder allows.
    guard access(target, W_OK) == 0 else { throw DiskFailure(.rewrite, path: shown, code: errno) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw DiskFailure(.rewrite, path: shown, code: errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0, errno != EINTR {
        let code = errno
        close(descriptor)
        throw DiskFailure(.rewrite, path: shown, code: code)
      }
      rest = rest.dropFirst(max(count, 0))
    }
    // Another owner is kept where that is allowed; the mode always is.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    let isMade = fchmod(descriptor, status.st_mode & 0o7777) == 0 && fsync(descriptor) == 0
    let code = errno
    guard close(descriptor) == 0, isMade else {
      throw DiskFailure(.rewrite, path: shown, code: isMade ? errno : code)
    }
  }

  private static func systemWrite(_ file: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Each new text takes the place of the old one. When one cannot, the others go back.
  private static func exchange(_ ready: [Ready]) throws(DiskFailure) {
    for (index, one) in ready.enumerated() {
      unlink(one.kept)
      _ = link(one.target, one.kept)
      guard rename(one.staged, one.target) != 0 else { continue }
      let failure = DiskFailure(.rewrite, path: one.shown, code: errno)
      for earlier in ready[..<index] where rename(earlier.kept, earlier.target) != 0 {
        unlink(earlier.kept)
      }
      unlink(one.kept)
      throw failure
    }
    for one in ready { unlink(one.kept) }
  }
}

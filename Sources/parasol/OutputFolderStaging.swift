#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The hidden folder beside a target in which a build is written before it takes the target's place.
///
/// Its owner holds a lock on it for as long as the process lives, however the process ends; a
/// staging folder that nobody locks is what a killed run left behind.
struct OutputFolderStaging {
  let target: String
  /// The target as the user named it, for messages.
  let shown: String
  private let above: String
  private let prefix: String
  private let path: String

  init(target: String, shown: String) {
    self.target = target
    self.shown = shown
    let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) ?? target.startIndex
    let name = target[target.utf8.index(after: slash)...]
    above = String(target[...slash])
    prefix = ".\(name).parasol-"
    path = above + prefix + String(getpid())
  }

  /// Where an earlier build waits when the disk cannot exchange two folders in one step.
  private var asidePath: String { above + prefix + "earlier" }

  /// Clears away what a killed run left, and puts back an earlier build that it had set aside.
  func recover() throws(DiskFailure) {
    if DiskEntry(path: asidePath) != nil {
      if DiskEntry(path: target) == nil {
        guard rename(asidePath, target) == 0 else {
          throw DiskFailure(.write, path: shown, code: errno)
        }
      } else {
        DiskEntry.removeTree(asidePath)
      }
    }
    for name in (try? DiskEntry.names(in: above, shown: shown)) ?? [] where name.hasPrefix(prefix) {
      guard name.dropFirst(prefix.count).allSatisfy(\.isNumber) else { continue }
      let descriptor = open(above + name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { DiskEntry.removeTree(above + name) }
      close(descriptor)
    }
  }

  /// Makes the hidden folder. Answers its lock, an open descriptor that the caller closes when the
  /// folder has found its place or is gone.
  func begin() throws(DiskFailure) -> CInt {
    signal(SIGXFSZ, SIG_IGN)
    guard mkdir(path, 0o755) == 0 else { throw DiskFailure(.write, path: shown, code: errno) }
    let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    _ = flock(lock, LOCK_EX | LOCK_NB)
    return lock
  }

  /// Writes a file, and the folders that it lies in.
  func add(_ name: String, _ bytes: [UInt8]) throws(DiskFailure) {
    for folder in OutputFolderPaths.parents(of: name)
    where mkdir(path + "/" + folder, 0o755) != 0 && errno != EEXIST {
      throw DiskFailure(.write, path: shown + "/" + folder, code: errno)
    }
    try write(bytes, to: name)
  }

  /// Becomes the target, where nothing stood.
  func moveIntoPlace() throws(DiskFailure) {
    guard rename(path, target) == 0 else { throw DiskFailure(.write, path: shown, code: errno) }
  }

  /// Becomes the target, and removes what stood there unless something came into it meanwhile.
  func swapIntoPlace(expecting names: [String]) throws(DiskFailure) {
    let aside: String
    if try exchange(path, target) {
      aside = path
    } else {
      guard rename(target, asidePath) == 0 else {
        throw DiskFailure(.write, path: shown, code: errno)
      }
      guard rename(path, target) == 0 else {
        let failure = DiskFailure(.write, path: shown, code: errno)
        rename(asidePath, target)
        throw failure
      }
      aside = asidePath
    }
    guard (try? OutputFolderContents.names(in: aside, shown: shown)) == names else {
      try putBack(aside)
      throw DiskFailure(
        path: shown, problem: "was changed by someone else during the build",
        remedy: "look what came into it, and build again")
    }
    DiskEntry.removeTree(aside)
  }

  func discard() {
    DiskEntry.removeTree(path)
  }

  private func putBack(_ aside: String) throws(DiskFailure) {
    if aside == path {
      _ = try exchange(path, target)
    } else {
      rename(target, path)
      rename(aside, target)
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(DiskFailure) {
    let descriptor = open(
      path + "/" + name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw DiskFailure(.write, path: shown + "/" + name, code: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Self.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        let code = errno
        close(descriptor)
        throw DiskFailure(.write, path: shown + "/" + name, code: code)
      }
    }
    // What reaches the disk late fails late: both calls can be the first to say that it is full.
    let synced = fsync(descriptor)
    let code = errno
    let closed = close(descriptor)
    guard synced == 0, closed == 0 else {
      throw DiskFailure(.write, path: shown + "/" + name, code: synced == 0 ? errno : code)
    }
  }

  private static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Lets two folders change places in one step; false when this disk or system cannot.
  private func exchange(_ first: String, _ second: String) throws(DiskFailure) -> Bool {
    #if canImport(Darwin)
      let status = renamex_np(first, second, UInt32(RENAME_SWAP))
    #else
      // The C library has the call, but its header shows it to C alone.
      typealias Call =
        @convention(c) (
          CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
        ) -> CInt
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let renameExchange: CUnsignedInt = 2
      let status = unsafeBitCast(symbol, to: Call.self)(
        AT_FDCWD, first, AT_FDCWD, second, renameExchange)
    #endif
    if status == 0 { return true }
    if [ENOSYS, EINVAL, ENOTSUP].contains(errno) { return false }
    throw DiskFailure(.write, path: shown, code: errno)
  }
}

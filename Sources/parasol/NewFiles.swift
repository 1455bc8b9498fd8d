#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that are added to a folder, all of them or none; nothing that is there is overwritten.
struct NewFiles {
  /// The folder, as the user named it.
  let folder: String
  private var made: [String] = []
  private var written: [String] = []

  init(folder: String) {
    self.folder = folder
  }

  /// Writes every file, and the folders that it needs.
  mutating func write(_ files: [(path: String, bytes: [UInt8])]) throws(DiskFailure) {
    do throws(DiskFailure) {
      for file in files where DiskEntry(path: folder + "/" + file.path) != nil {
        throw NewFiles.taken(folder + "/" + file.path)
      }
      for file in files { try write(file.bytes, to: folder + "/" + file.path) }
    } catch {
      undo()
      throw error
    }
  }

  private static func taken(_ path: String) -> DiskFailure {
    DiskFailure(
      path: path, problem: "is there already, and nothing is overwritten",
      remedy: "move it away, or give the new file another name")
  }

  private mutating func write(_ bytes: [UInt8], to path: String) throws(DiskFailure) {
    try makeFolders(above: path)
    // Under a hidden name first: a half-written file is never found under its own.
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let hidden = "\(path[..<slash]).\(path[slash...]).parasol-\(getpid())"
    defer { unlink(hidden) }
    try fill(hidden, bytes, shown: path)
    if link(hidden, path) == 0 {
      written.append(path)
      return
    }
    let code = errno
    if code == EEXIST { throw NewFiles.taken(path) }
    // A disk without links, such as many a USB stick.
    guard [EPERM, EOPNOTSUPP, ENOTSUP, ENOSYS, EMLINK].contains(code), DiskEntry(path: path) == nil
    else {
      throw DiskFailure(.write, path: path, code: code)
    }
    guard rename(hidden, path) == 0 else { throw DiskFailure(.write, path: path, code: errno) }
    written.append(path)
  }

  private func fill(_ path: String, _ bytes: [UInt8], shown: String) throws(DiskFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw DiskFailure(.write, path: shown, code: errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { NewFiles.write(file, $0) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        let code = errno
        close(file)
        throw DiskFailure(.write, path: shown, code: code)
      }
    }
    let synced = fsync(file)
    let code = errno
    guard close(file) == 0, synced == 0 else {
      throw DiskFailure(.write, path: shown, code: synced == 0 ? errno : code)
    }
  }

  private static func write(_ file: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  private mutating func makeFolders(above path: String) throws(DiskFailure) {
    for (index, byte) in path.utf8.enumerated() where index > 0 && byte == UInt8(ascii: "/") {
      let parent = String(decoding: Array(path.utf8)[..<index], as: UTF8.self)
      if mkdir(parent, 0o755) == 0 {
        made.append(parent)
      } else {
        let code = errno
        guard DiskEntry(path: parent) != nil else {
          throw DiskFailure(.write, path: parent, code: code)
        }
      }
    }
  }

  private mutating func undo() {
    for path in written { unlink(path) }
    for folder in made.reversed() { rmdir(folder) }
    (written, made) = ([], [])
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One thing that lies on the disk, looked at without following a link.
struct DiskEntry: Equatable {
  enum Kind: Equatable {
    case file, folder, link, other
  }

  let kind: Kind
  let size: Int

  /// Nil when nothing is there, or nothing that this user may look at; `errno` says which.
  init?(path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
  }

  /// The path without links and dots; nil, with `errno` set, when it does not exist.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The sorted names in a folder, without `.` and `..`.
  static func names(in folder: String, shown: String) throws(DiskFailure) -> [String] {
    guard let stream = opendir(folder) else {
      throw DiskFailure(.read, path: shown, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Every byte of a file.
  static func bytes(of path: String, shown: String) throws(DiskFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskFailure(.read, path: shown, code: errno) }
    defer { close(descriptor) }
    return try bytes(from: descriptor, shown: shown)
  }

  /// Every byte that comes from an open file or pipe.
  static func bytes(from descriptor: CInt, shown: String) throws(DiskFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if errno != EINTR {
        throw DiskFailure(.read, path: shown, code: errno)
      }
    }
  }

  /// Adds bytes to the end of a file.
  static func append(_ bytes: [UInt8], to path: String) throws(DiskFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskFailure(.write, path: path, code: errno) }
    let code = Terminal.writeAll(bytes[...], to: descriptor)
    guard close(descriptor) == 0 || code != nil else {
      throw DiskFailure(.write, path: path, code: errno)
    }
    if let code { throw DiskFailure(.write, path: path, code: code) }
  }

  /// Removes a folder and all that is in it, as far as that can be done; follows no link.
  static func removeTree(_ path: String) {
    guard DiskEntry(path: path)?.kind == .folder else {
      unlink(path)
      return
    }
    for name in (try? names(in: path, shown: path)) ?? [] {
      removeTree(path + "/" + name)
    }
    rmdir(path)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import ParasolCompiler

/// Reads a programme's files from a folder of the disk.
struct DiskHost: CompilerHost {
  /// The programme's folder, as the user named it.
  let root: String

  func contents(of path: String) throws(HostFailure) -> [UInt8] {
    let file = open(full(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw DiskHost.failure(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw DiskHost.failure(errno) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw .isFolder }
    guard kind == S_IFREG else { throw .refused("is no ordinary file") }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        throw DiskHost.failure(code)
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  func entries(of folder: String) throws(HostFailure) -> [HostEntry] {
    let path = folder.isEmpty ? root : full(folder)
    guard let directory = opendir(path) else { throw DiskHost.failure(errno) }
    defer { closedir(directory) }
    var entries: [HostEntry] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append(HostEntry(name: name, isFolder: DiskHost.isFolder(path + "/" + name)))
    }
    return entries
  }

  private func full(_ path: String) -> String { root + "/" + path }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  private static func failure(_ code: CInt) -> HostFailure {
    switch code {
    case ENOENT, ENOTDIR: .missing
    default: .refused(DiskFailure(.read, path: "", code: code).problem)
    }
  }
}

extension DiskHost {
  /// True when both names lead to one folder.
  static func isSame(_ left: String, _ right: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(left, &first) == 0, stat(right, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and error, written whole.
enum Terminal {
  static func write(_ text: String) throws(CommandFailure) {
    try write(text, to: STDOUT_FILENO)
  }

  /// Where even standard error is closed there is nobody left to tell.
  static func writeError(_ text: String) {
    try? write(text, to: STDERR_FILENO)
  }

  private static func write(_ text: String, to file: CInt) throws(CommandFailure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { unistdWrite(file, $0) }
      if written < 0 {
        let code = errno
        if code == EINTR { continue }
        if code == EPIPE { throw CommandFailure("nobody reads the output any more") }
        throw CommandFailure(DiskFailure(.write, path: "standard output", code: code))
      }
      bytes = bytes.dropFirst(written)
    }
  }

  private static func unistdWrite(_ file: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person sits there who can be asked.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// One line that a person typed, without blanks around it; nil at the end of the input.
  static func readLine() -> String? {
    guard let line = Swift.readLine() else { return nil }
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    return String(line.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

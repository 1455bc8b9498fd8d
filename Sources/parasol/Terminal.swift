#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and error, written whole.
enum Terminal {
  /// One of the two that a program writes to.
  enum Stream {
    case output, error

    fileprivate var descriptor: CInt { self == .output ? STDOUT_FILENO : STDERR_FILENO }
  }

  static func write(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8)[...], on: .output)
  }

  static func write(_ bytes: ArraySlice<UInt8>, on stream: Stream) throws(CommandFailure) {
    guard let code = writeAll(bytes, to: stream.descriptor) else { return }
    switch code {
    case EPIPE: throw CommandFailure("nobody reads the output any more")
    case EBADF: throw CommandFailure("standard output is closed")
    default:
      let name = stream == .output ? "standard output" : "standard error"
      throw CommandFailure(DiskFailure(.write, path: name, code: code))
    }
  }

  /// Where even standard error is closed there is nobody left to tell.
  static func writeError(_ text: String) {
    try? write(Array(text.utf8)[...], on: .error)
  }

  /// Nil when every byte was taken, else the `errno`.
  static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) -> CInt? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unistdWrite(descriptor, rest)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
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

  static func isInteractive(_ stream: Stream) -> Bool { isatty(stream.descriptor) == 1 }

  /// How wide a report may be: as wide as the window, within what people can read.
  /// Nil where there is no window.
  static func columns(of stream: Stream) -> Int? {
    var size = winsize()
    guard ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return min(max(Int(size.ws_col), 40), 120)
  }

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

  /// Takes the places of closed standard streams, so that no file that is opened later gets one of
  /// them and with it what was meant for a person. What takes them can be neither read nor written.
  static func holdStandardStreams() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// What somebody types, in small letters and without blanks around it.
  static func answer(to question: String) -> String {
    writeError(question)
    return (readLine() ?? "").lowercased().filter { !$0.isWhitespace }
  }
}

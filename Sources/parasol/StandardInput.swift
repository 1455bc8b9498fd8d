#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What another program or a person hands over.
enum StandardInput {
  static func bytes() throws(CommandFailure) -> [UInt8] {
    if isatty(STDIN_FILENO) == 1 {
      Terminal.writeError("reading standard input; end it with Ctrl-D\n")
    }
    do throws(DiskFailure) {
      return try DiskEntry.bytes(from: STDIN_FILENO, shown: "standard input")
    } catch {
      throw CommandFailure(error)
    }
  }
}

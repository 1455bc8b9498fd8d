#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Interrupt, hang-up and termination, held back until what is being written is whole or gone.
///
/// They are noted for the whole process, as work that waits goes on in another thread than it began in.
final class HeldSignals {
  private let ignored: [CInt]
  private var first: CInt?

  init() {
    _ = Self.pipe
    ignored = Self.all.filter { number in
      // Whoever started us may have asked that we do not hear it, as 'nohup' does.
      let before = signal(number, Self.note)
      guard before.map({ unsafeBitCast($0, to: Int.self) }) == Self.ignoring else { return false }
      signal(number, SIG_IGN)
      return true
    }
  }

  /// Whether one has come.
  var arePending: Bool {
    var number: UInt8 = 0
    while first == nil, read(Self.pipe.out, &number, 1) == 1 { first = CInt(number) }
    return first != nil
  }

  /// From here a signal does what it would have done.
  func release() {
    for number in Self.all where !ignored.contains(number) { signal(number, SIG_DFL) }
    guard arePending, let first else { return }
    // Threads that work is handed to hear no signals; this one has to.
    var heard = sigset_t()
    sigemptyset(&heard)
    sigaddset(&heard, first)
    pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    raise(first)
  }

  private static let all = [SIGINT, SIGTERM, SIGHUP]
  private static let ignoring = 1

  private static let note: @convention(c) (CInt) -> Void = { number in
    let code = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(HeldSignals.pipe.in, &byte, 1)
    errno = code
  }

  /// What a handler may use safely: two ends that never wait. Without one, signals are lost while
  /// files are written, and heard afterwards.
  private static let pipe: (out: CInt, in: CInt) = {
    var ends: [CInt] = [-1, -1]
    #if canImport(Glibc)
      guard Glibc.pipe(&ends) == 0 else { return (-1, -1) }
    #elseif canImport(Musl)
      guard Musl.pipe(&ends) == 0 else { return (-1, -1) }
    #elseif canImport(Darwin)
      guard Darwin.pipe(&ends) == 0 else { return (-1, -1) }
    #endif
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }()
}

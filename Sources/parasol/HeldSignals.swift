#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Interrupt, hang-up and termination, held back from this thread until a file is whole.
struct HeldSignals {
  private let held: sigset_t
  private let before: sigset_t

  init() {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in Self.all { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    self.held = held
    self.before = before
  }

  var arePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.all.contains { sigismember(&pending, $0) == 1 }
  }

  /// From here a pending signal does what it would have done.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static let all = [SIGINT, SIGTERM, SIGHUP]
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What it costs to start the command and let it end.
enum StartUp {
  /// The least processor time of some runs of `parasol --version`, in milliseconds; nil when the
  /// command is not beside this program.
  static func milliseconds(runs: Int) -> Double? {
    let folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    let command = (folder.dropLast() + ["parasol"]).joined(separator: "/")
    guard access(command, X_OK) == 0 else { return nil }
    var least = Double.infinity
    for _ in 0..<runs {
      guard let seconds = run(command) else { return nil }
      least = min(least, seconds * 1000)
    }
    return least
  }

  /// Processor time of one run; nil when it could not be started or went wrong.
  private static func run(_ command: String) -> Double? {
    guard let path = strdup(command), let argument = strdup("--version") else { return nil }
    defer {
      free(path)
      free(argument)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = [path, argument, nil]
    let before = childSeconds()
    var child = pid_t()
    guard let nothing = fopen("/dev/null", "w") else { return nil }
    defer { fclose(nothing) }
    guard spawn(&child, command, &arguments, output: fileno(nothing)) else { return nil }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child, status == 0 else { return nil }
    return childSeconds() - before
  }

  private static func spawn(
    _ child: inout pid_t, _ command: String,
    _ arguments: inout [UnsafeMutablePointer<CChar>?], output: Int32
  ) -> Bool {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    return posix_spawn(&child, command, &actions, nil, &arguments, environ) == 0
  }

  /// Processor time of all runs that have ended.
  private static func childSeconds() -> Double {
    var usage = rusage()
    // RUSAGE_CHILDREN, which is a number on one system and an enumeration on the other.
    getrusage(-1, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What this process has used so far, over all its threads.
struct Usage {
  /// User and system time together.
  let seconds: Double
  /// The most memory it held at any time.
  let peakMebibytes: Int

  static func now() -> Usage {
    var usage = rusage()
    // RUSAGE_SELF, which is a number on one system and an enumeration on the other.
    getrusage(0, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    #if canImport(Darwin)
      let mebibyte = 1024 * 1024
    #else
      let mebibyte = 1024
    #endif
    return Usage(
      seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMebibytes: Int(usage.ru_maxrss) / mebibyte)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import ParasolCompiler

/// The one use of the clock: to propose the first day of a new plan, which is shown and can be
/// changed.
enum Clock {
  /// The next Monday of the calendar on the wall, as `2027-01-04`.
  static var nextMonday: String? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return StarterAnswers.monday(
      after: Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}

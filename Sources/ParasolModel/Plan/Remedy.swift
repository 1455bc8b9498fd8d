/// The smallest change that would mend a shortfall, as far as counting tells.
package enum Remedy: Hashable, Sendable {
  /// More outreach workers, who speak one of these languages where any is named.
  case workers(Int, languages: [String])
  /// More contract time for the workers involved, in all.
  case minutesPerWeek(Int)
  /// More sessions within the hotspot's hours.
  case sessions(Int)
}

import ParasolModel

/// How often everyone in care falls due for a service.
package struct ServiceRule: Hashable, Sendable {
  package enum Interval: Hashable, Sendable {
    case weeks(Int)
    case months(Int)
  }

  package let name: String
  package let every: Interval
  /// People of the site who need it no more, such as tests for those who know that they are positive. Which
  /// people they are is nobody's business here: they are shared out by the size of each worker's part.
  package let notDue: Int

  package init(name: String, every: Interval, notDue: Int = 0) {
    (self.name, self.every, self.notDue) = (name, every, notDue)
  }
}

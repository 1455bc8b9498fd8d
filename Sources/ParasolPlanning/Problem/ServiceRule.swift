import ParasolModel

/// How often everyone in care falls due for a service.
package struct ServiceRule: Hashable, Sendable {
  package enum Interval: Hashable, Sendable {
    case weeks(Int)
    case months(Int)
  }

  package let name: String
  package let every: Interval

  package init(name: String, every: Interval) {
    self.name = name
    self.every = every
  }
}

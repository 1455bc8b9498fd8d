import ParasolModel

/// A supervisor with the fewest and most workers that she can lead.
package struct ProblemSupervisor: Hashable, Sendable {
  package let id: SupervisorID
  package let min: Int
  package let max: Int

  package init(id: SupervisorID, min: Int = 5, max: Int = 20) {
    self.id = id
    self.min = min
    self.max = max
  }
}

import ParasolModel

/// Where something lies, in metres from a landmark that no file names.
package struct PlanPoint: Hashable, Sendable {
  package let x: Int
  package let y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

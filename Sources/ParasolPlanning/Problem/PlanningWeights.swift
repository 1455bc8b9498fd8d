import ParasolModel

/// What each soft wish weighs; hard rules and missing contacts always come first.
package struct PlanningWeights: Hashable, Sendable {
  /// Above twice `deviation`, so that nobody is moved for the sake of even numbers alone.
  package var moved = 5
  package var link = 6
  package var linkTravel = 1
  package var deviation = 2
  package var noEscort = 40
  package var companion = 4
  package var extra = 2
  package var day = 2
  package var spread = 3
  package var avoid = 2
  package var lateSquare = 1
  package var weekendSquare = 1

  package init() {}
}

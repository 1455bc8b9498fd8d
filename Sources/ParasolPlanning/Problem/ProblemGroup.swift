import ParasolModel

/// The people of one population group at a hotspot.
package struct ProblemGroup: Hashable, Sendable {
  package let id: GroupID
  package let people: Int
  /// Nil when not known.
  package let actsPerWeek: Fraction?
  /// Nil when not known, which is not zero.
  package let analActsPerWeek: Fraction?
  /// The gender that workers who take these people into care must have; nil when any will do.
  package let workerGender: String?

  package init(
    id: GroupID, people: Int, actsPerWeek: Fraction? = nil, analActsPerWeek: Fraction? = nil,
    workerGender: String? = nil
  ) {
    self.id = id
    self.people = people
    self.actsPerWeek = actsPerWeek
    self.analActsPerWeek = analActsPerWeek
    self.workerGender = workerGender
  }
}

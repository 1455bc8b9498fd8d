/// How good a plan is, level by level; smaller is better.
package struct SolutionObjective: Hashable, Sendable {
  package var uncovered = 0
  package var underload = 0
  package var assignment = 0
  package var rotaHard = 0
  package var rotaSoft = 0

  package init() {}
}

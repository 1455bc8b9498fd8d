import ParasolPlanning

/// A planning problem by itself, without a programme.
public enum ProblemFile {
  /// A problem file that cannot be read.
  public struct Mistake: Error, Hashable, Sendable {
    /// What is wrong with it, in one sentence.
    public let message: String
  }

  /// Solves one problem in the form `parasol-site-problem/1`.
  public static func solve(
    _ json: [UInt8], effort: PlanEffort = .quick
  ) throws(Mistake) -> [UInt8] {
    do throws(ProblemFileError) {
      return SitePlanner.solve(try SiteProblem(json: json), effort: effort.effort).json()
    } catch {
      throw Mistake(message: error.description)
    }
  }
}

import ArgumentParser
import ParasolCompiler

/// `--effort`
struct EffortOption: ParsableArguments {
  @Option(
    help: """
      How long to look for a better plan: quick, normal or thorough. The same effort gives the same \
      plan on every machine.
      """)
  var effort: EffortChoice = .quick
}

enum EffortChoice: String, ExpressibleByArgument, CaseIterable {
  case quick, normal, thorough

  var effort: PlanEffort {
    switch self {
    case .quick: .quick
    case .normal: .normal
    case .thorough: .thorough
    }
  }
}

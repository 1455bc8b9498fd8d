import ArgumentParser
import ParasolCompiler

/// What makes a run end with exit code 1.
struct FailureOptions: ParsableArguments {
  @Option(help: "From what on findings end with exit code 1: error, warning or never.")
  var failOn: FailureThreshold = .error

  @Flag(help: "End with exit code 0 whatever is found; what could not be done still ends with 2.")
  var exitZero = false

  /// Ends the command with 1 where findings fail it.
  func finish(_ run: RunReport) throws {
    if run.failingCount > 0, !exitZero { throw ExitCode(1) }
  }
}

extension FailureThreshold: ExpressibleByArgument {}

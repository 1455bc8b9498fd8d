import Foundation
import ParasolTestSupport
import Testing

/// A program that Parasol did not write, reading what Parasol wrote.
struct ForeignProgram {
  struct Outcome {
    let status: Int
    let output: String
  }

  let path: String

  /// Fails the test, and tells how to install the program, where it is missing.
  init(_ name: String, package: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    path = try #require(
      Tools.require(name, package: package, sourceLocation: sourceLocation),
      sourceLocation: sourceLocation)
  }

  /// `INPUT` among the arguments stands for a file with the input.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try withTemporaryFolder { folder in
      let file = folder + "/in"
      try Data(input).write(to: URL(fileURLWithPath: file))
      var command = Command(path, arguments: arguments.map { $0 == "INPUT" ? file : $0 })
      command.input = input
      let result = try command.run()
      return Outcome(status: result.status, output: result.outputText + result.errorText)
    }
  }
}

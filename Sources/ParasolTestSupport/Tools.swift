import Foundation
import Testing

/// The programs of other people with which the tests read our outputs back.
package enum Tools {
  /// The path of a program; when it is missing the test fails and says how to install it.
  package static func require(
    _ name: String, package packageName: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String? {
    if let path = optional(name) { return path }
    Issue.record(
      "'\(name)' is missing: run `.ci/install test`, or install the package '\(packageName)'",
      sourceLocation: sourceLocation)
    return nil
  }

  /// The path of a program that a machine may have; nil when it has not.
  package static func optional(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// A program of the reading libraries of `.ci/check-tools.txt`.
  package static func requireCheckTool(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String? {
    let path = Repository.path(".venv-check/bin/" + name)
    if FileManager.default.isExecutableFile(atPath: path) { return path }
    Issue.record(
      "'\(name)' is missing: run `.ci/install test`", sourceLocation: sourceLocation)
    return nil
  }

  /// The Python that has the reading libraries of `.ci/check-tools.txt`.
  package static func requirePython(sourceLocation: SourceLocation = #_sourceLocation) -> String? {
    let path = Repository.path(".venv-check/bin/python")
    if FileManager.default.isExecutableFile(atPath: path) { return path }
    Issue.record(
      "'.venv-check' is missing: run `.ci/install test`", sourceLocation: sourceLocation)
    return nil
  }

  /// The `parasol` that was built together with these tests.
  package static func requireParasol(sourceLocation: SourceLocation = #_sourceLocation) -> String? {
    for folder in builtFolders() {
      let path = folder + "/parasol"
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    Issue.record("'parasol' was not built beside the tests", sourceLocation: sourceLocation)
    return nil
  }

  /// The folders around the running test program, innermost first: macOS puts a bundle between.
  private static func builtFolders() -> [String] {
    var starts = [CommandLine.arguments.first ?? ""]
    if let program = Bundle.main.executablePath { starts.append(program) }
    starts += CommandLine.arguments.filter { $0.contains(".xctest") }
    return starts.flatMap { start in
      var url = URL(fileURLWithPath: start)
      return (0..<4).map { _ in
        url.deleteLastPathComponent()
        return url.path
      }
    }
  }
}

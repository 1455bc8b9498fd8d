import Foundation
import Testing

/// Input under `Tests/Fixtures` that states in comments the diagnostics it gets: one file, or a
/// folder of files that belong together.
package struct Fixture: Sendable, CustomTestStringConvertible {
  /// Relative to `Tests/Fixtures`.
  package let name: String
  /// Its files, relative to the fixture, sorted; a fixture of one file has its name here.
  package let files: [String]
  /// The folder that the files are relative to.
  package let folder: String

  package var testDescription: String { name }

  /// Whether it is expected to be silent: its name starts with `good`.
  package var isGood: Bool { name.split(separator: "/").last?.hasPrefix("good") == true }

  /// Every file and every folder directly in a folder of `Tests/Fixtures`, sorted.
  package static func all(in group: String) -> [Fixture] {
    Repository.names(in: "Tests/Fixtures/" + group).map { Fixture(group + "/" + $0) }
  }

  /// Every fixture of every rule, as `rules/<id>/bad` and `rules/<id>/good.yaml` are.
  package static func ofRules() -> [Fixture] {
    Repository.names(in: "Tests/Fixtures/rules").flatMap { all(in: "rules/" + $0) }
  }

  package init(_ name: String) {
    self.name = name
    let path = Repository.path("Tests/Fixtures/" + name)
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue {
      folder = path
      files = Repository.files(in: path)
    } else {
      let slash = path.lastIndex(of: "/") ?? path.startIndex
      folder = String(path[..<slash])
      files = [String(path[slash...].dropFirst())]
    }
  }

  /// Fails unless the diagnostics are exactly those of the comments: none missing, none besides.
  package func check(
    _ actual: [FixtureDiagnostic], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if Repository.isUpdating {
      rewrite(actual, sourceLocation: sourceLocation)
      return
    }
    var expected: [FixtureDiagnostic] = []
    for file in files where Self.hasComments(file) {
      guard let text = text(of: file) else { continue }
      let comments = FixtureComments(text: text, file: file)
      expected += comments.expected
      for comment in comments.unreadable {
        Issue.record("cannot be read as an expectation: \(comment)", sourceLocation: sourceLocation)
      }
    }
    for problem in Self.differences(expected: expected, actual: actual) {
      Issue.record("\(name): \(problem)", sourceLocation: sourceLocation)
    }
  }

  /// What is missing and what is too much, counting what is said twice.
  static func differences(
    expected: [FixtureDiagnostic], actual: [FixtureDiagnostic]
  ) -> [String] {
    var surplus = actual
    var missing: [FixtureDiagnostic] = []
    for diagnostic in expected {
      if let index = surplus.firstIndex(of: diagnostic) {
        surplus.remove(at: index)
      } else {
        missing.append(diagnostic)
      }
    }
    return missing.sorted().map { "missing  \($0)" } + surplus.sorted().map { "surplus  \($0)" }
  }

  private func rewrite(_ actual: [FixtureDiagnostic], sourceLocation: SourceLocation) {
    for file in files where Self.hasComments(file) {
      guard let text = text(of: file) else { continue }
      let rewritten = FixtureComments.rewrite(
        text: text, with: actual.filter { $0.file == file })
      guard rewritten != text else { continue }
      do {
        try Data(rewritten.utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
      } catch {
        Issue.record(error, sourceLocation: sourceLocation)
      }
    }
    Issue.record(
      "rewrote the expectations of \(name): read the difference, then run without UPDATE",
      sourceLocation: sourceLocation)
  }

  /// The text of one of its files.
  package func text(of file: String) -> String? {
    FileManager.default.contents(atPath: folder + "/" + file)
      .flatMap { String(bytes: $0, encoding: .utf8) }
  }

  private static func hasComments(_ file: String) -> Bool {
    file.hasSuffix(".yaml") || file.hasSuffix(".yml")
  }
}

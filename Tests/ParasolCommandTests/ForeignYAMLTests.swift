import Foundation
import ParasolSyntax
import ParasolTestSupport
import Testing

#if PDF
  /// What `parasol fmt` writes, read by YAML programs that we did not write.
  @Suite("formatted files, foreign readers")
  struct ForeignYAMLTests {
    private static let style = """
      {extends: default, rules: {
        truthy: {allowed-values: ['yes', 'no'], check-keys: false}, octal-values: enable,
        quoted-strings: disable, document-start: disable, line-length: disable,
        indentation: {spaces: 2, indent-sequences: true, check-multi-line-strings: false},
        comments: {require-starting-space: false, min-spaces-from-content: 2},
        empty-lines: {max: 1, max-start: 0, max-end: 0}, colons: enable, commas: enable,
        braces: {max-spaces-inside: 0}, brackets: {max-spaces-inside: 0}, new-lines: {type: unix}}}
      """

    /// Every string as it stands, aliases followed.
    private static let script = """
      import sys, yaml
      with open(sys.argv[1], encoding='utf-8-sig', newline='') as before:
          with open(sys.argv[2], encoding='utf-8', newline='') as after:
              left = yaml.load(before.read(), Loader=yaml.BaseLoader)
              right = yaml.load(after.read(), Loader=yaml.BaseLoader)
      assert left == right, 'they differ'
      print(len(str(left)))
      """

    private func format(_ bytes: [UInt8]) throws -> [UInt8] {
      guard case .formatted(let result) = SourceFormatter.format(bytes, path: "f.yaml") else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return result
    }

    private static let files =
      (Repository.files(under: "Examples").map { "Examples/" + $0 }
      + Repository.files(under: "Templates").map { "Templates/" + $0 }
      + ["Tests/Fixtures/fmt/everything.yaml"]).filter { $0.hasSuffix(".yaml") }

    @Test func anotherReaderFindsTheSame() throws {
      let python = try #require(Tools.requirePython())
      try withTemporaryFolder { folder in
        for path in Self.files {
          let original = Repository.bytes(of: Repository.path(path))
          try Data(try format(original)).write(to: URL(fileURLWithPath: folder + "/after.yaml"))
          let result = try Command(
            python, "-c", Self.script, Repository.path(path), folder + "/after.yaml"
          ).run()
          #expect(result.status == 0, "\(path): \(result.errorText)")
        }
        try Data("a: 2\n".utf8).write(to: URL(fileURLWithPath: folder + "/after.yaml"))
        try Data("a: 1\n".utf8).write(to: URL(fileURLWithPath: folder + "/before.yaml"))
        let differs = try Command(
          python, "-c", Self.script, folder + "/before.yaml", folder + "/after.yaml"
        ).run()
        #expect(differs.status != 0)
      }
    }

    @Test func aLinterHasNothingToSay() throws {
      let python = try #require(Tools.requirePython())
      try withTemporaryFolder { folder in
        // Block texts keep the blanks that a linter would take away.
        for (index, path) in Self.files.enumerated() where !path.hasPrefix("Tests/") {
          try Data(try format(Repository.bytes(of: Repository.path(path))))
            .write(to: URL(fileURLWithPath: folder + "/\(index).yaml"))
        }
        let lint = Command(
          python, "-m", "yamllint", "--strict", "-d", Self.style, "-f", "parsable", folder)
        let result = try lint.run()
        #expect(result.status == 0, "\(result.outputText)")
        try Data("a:   {b: 1 }\n".utf8).write(to: URL(fileURLWithPath: folder + "/bad.yaml"))
        #expect(try lint.run().status != 0)
      }
    }
  }
#endif

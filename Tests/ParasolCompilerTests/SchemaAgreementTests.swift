import Foundation
import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

// `check-jsonschema` is set up by `.ci/install test`, which comes with all traits.
#if PDF
  /// The schema that editors get and the compiler, compared by a program that knows only the schema.
  @Suite("schema agreement") struct SchemaAgreementTests {
    /// A file, with whether the compiler finds a mistake in how it is written.
    struct Judged: Sendable {
      /// Relative to the checkout.
      let path: String
      let mistakes: [String]
    }

    /// Mistakes in how something is written; the rest is about what names refer to and what is meant.
    static let structural: Set = [
      "unknown-key", "unknown-value", "unreadable-value", "wrong-form", "empty-value",
      "missing-space", "hidden-character", "comma-in-value", "fact-in-template",
      "decision-in-template", "misplaced-entity", "missing-id",
    ]

    @Test func theMetaschemaAcceptsEverySchema() throws {
      try withTemporaryFolder { folder in
        for kind in [nil] + LanguageSchema.Kind.allCases {
          let path = try write(
            LanguageSchema.text(kind), to: folder + "/\(kind?.rawValue ?? "all")")
          let result = try checker("--check-metaschema", path).run()
          #expect(result.status == 0, "\(result.outputText)")
        }
        let broken = LanguageSchema.text().replacing(#""type": "string""#, with: #""type": "word""#)
        let path = try write(broken, to: folder + "/broken")
        #expect(try checker("--check-metaschema", path).run().status != 0)
      }
    }

    @Test func editorAndCompilerFindTheSameFilesWrong() async throws {
      let judged = try await Self.judgedFiles()
      let (wrong, right) = (
        judged.filter { !$0.mistakes.isEmpty }, judged.filter(\.mistakes.isEmpty)
      )
      #expect(wrong.count > 90 && right.count > 90, "\(wrong.count) and \(right.count)")
      let found = try findings(LanguageSchema.text(), judged.map(\.path))
      for file in wrong where found[file.path] == nil {
        Issue.record("\(file.path): the schema finds nothing, the compiler \(file.mistakes)")
      }
      for file in right {
        if let problem = found[file.path] {
          Issue.record("\(file.path): the compiler finds nothing, the schema: \(problem)")
        }
      }
    }

    /// A schema with a hole, and one with a wall too many, are both noticed.
    @Test func aWrongSchemaIsNoticed() throws {
      let schema = LanguageSchema.text()
      let bad = "Tests/Fixtures/model/structure/sites/unknown-key-of-record.yaml"
      let good = "Examples/dawn-harbour/sites/harbour-town.yaml"
      #expect(try findings(schema, [bad, good]).keys.sorted() == [bad])
      let hole = schema.replacing(#""additionalProperties": false"#, with: #""x": false"#)
      #expect(try findings(hole, [bad]).isEmpty)
      let wall = schema.replacing(#""typology": {"#, with: #""typologies": {"#)
      #expect(try findings(wall, [good])[good] != nil)
    }

    /// Each file of `Templates/` names the schema that accepts it in its first line.
    @Test func everyTemplateNamesTheSchemaThatAcceptsIt() throws {
      let marker = "# yaml-language-server: $schema="
      var files: [String: [String]] = [:]
      for name in Repository.files(under: "Templates") where name.hasSuffix(".yaml") {
        let text = String(
          decoding: Repository.bytes(of: Repository.path("Templates/" + name)), as: UTF8.self)
        let first = text.prefix { $0 != "\n" }
        guard first.hasPrefix(marker) else {
          Issue.record("Templates/\(name) does not begin with '\(marker)'")
          continue
        }
        let folder = URL(fileURLWithPath: Repository.path("Templates/" + name))
          .deletingLastPathComponent()
        let schema = folder.appendingPathComponent(String(first.dropFirst(marker.count)))
          .standardized.path
        files[schema, default: []].append(Repository.path("Templates/" + name))
      }
      #expect(files.count == 5)
      for (schema, paths) in files {
        let result = try checker(arguments: ["--schemafile", schema] + paths.sorted()).run()
        #expect(result.status == 0, "\(result.outputText)")
      }
    }

    /// What an editor offers as an example or a new entity is accepted where it is offered.
    @Test func examplesInTheSchemaFitTheSchema() throws {
      let python = try #require(Tools.requirePython())
      try withTemporaryFolder { folder in
        let path = try write(LanguageSchema.text(), to: folder + "/all")
        let result = try Command(python, arguments: ["-c", Self.examplesScript, path]).run()
        #expect(result.status == 0, "\(result.errorText)")
        #expect((Int(result.outputText.dropLast()) ?? 0) > 300, "\(result.outputText)")
      }
    }

    private static let examplesScript = """
      import json, sys
      from jsonschema import Draft7Validator
      schema = json.load(open(sys.argv[1]))
      count = 0
      def look(node):
          global count
          if isinstance(node, dict):
              own = {key: value for key, value in node.items() if key != 'examples'}
              for example in node.get('examples', []) if isinstance(node.get('examples'), list) else []:
                  Draft7Validator({**own, 'definitions': schema['definitions']}).validate(example)
                  count += 1
              for value in node.values():
                  look(value)
          elif isinstance(node, list):
              for value in node:
                  look(value)
      look(schema)
      print(count)
      """

    // MARK: Files

    static func judgedFiles() async throws -> [Judged] {
      var judged: [Judged] = []
      for name in Repository.names(in: "Examples") {
        judged += try await files(of: "Examples/" + name)
      }
      // Which figures a policy may change is no matter of form.
      let model = Fixture.all(in: "model").filter { !$0.name.hasSuffix("policies-alone") }
      for fixture in model + Fixture.ofRules().filter(\.isGood) {
        judged += try await files(of: "Tests/Fixtures/" + fixture.name)
      }
      return judged
    }

    /// The files that a programme consists of; none where one of them could not be read as YAML.
    private static func files(of folder: String) async throws -> [Judged] {
      let host = MemoryHost(folder: Repository.path(folder))
      let compilation = try await Compiler(host: host).compile()
      guard compilation.programme != nil else { return [] }
      let own = compilation.report.files.map(\.path).filter {
        !$0.hasPrefix("parasol/") && !$0.isEmpty
      }
      let found = Dictionary(grouping: compilation.fixtureDiagnostics, by: \.file)
      return own.map { path in
        let mistakes = (found[path] ?? []).map(\.id).filter {
          // In a programme what is absent may stand in another part, or still come.
          structural.contains($0) || ($0 == "missing-key" && path.contains("policies/"))
        }
        return Judged(path: folder + "/" + path, mistakes: mistakes.sorted())
      }
    }

    // MARK: The foreign program

    private func checker(_ arguments: String...) throws -> Command {
      try checker(arguments: arguments)
    }

    private func checker(arguments: [String]) throws -> Command {
      let python = try #require(Tools.requirePython())
      return Command(python, arguments: ["-m", "check_jsonschema"] + arguments)
    }

    private func write(_ text: String, to path: String) throws -> String {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + ".json"))
      return path + ".json"
    }

    private struct Findings: Decodable {
      struct Problem: Decodable {
        let filename: String
        let path: String
        let message: String
      }

      struct Unparsed: Decodable {
        let filename: String
        let message: String
      }

      let errors: [Problem]?
      let parse_errors: [Unparsed]?
    }

    /// By file: the first thing that the schema finds wrong.
    private func findings(_ schema: String, _ paths: [String]) throws -> [String: String] {
      try withTemporaryFolder { folder in
        let schemaPath = try write(schema, to: folder + "/schema")
        var command = try checker(arguments: ["--schemafile", schemaPath, "-o", "json"] + paths)
        command.folder = Repository.root
        command.limitSeconds = 600
        let result = try command.run()
        let findings = try JSONDecoder().decode(Findings.self, from: Data(result.output))
        #expect((findings.parse_errors ?? []).isEmpty, "\(findings.parse_errors ?? [])")
        return Dictionary(
          (findings.errors ?? []).map { ($0.filename, "\($0.path): \($0.message.prefix(300))") },
          uniquingKeysWith: { first, _ in first })
      }
    }
  }
#endif

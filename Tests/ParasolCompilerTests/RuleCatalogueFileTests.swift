import Foundation
import ParasolTestSupport
import Testing

/// A rule is a file, a line in the catalogue, and two fixtures; here the three are compared.
@Suite("rule files")
struct RuleCatalogueFileTests {
  struct RuleFile: Sendable {
    let path: String
    let type: String
    let id: String
  }

  static let files: [RuleFile] = ArchitectureTests.swiftFiles(under: "Sources/ParasolRules")
    .compactMap { source in
      let text = source.lines.joined(separator: "\n")
      guard let id = text.firstMatch(of: /static let id: DiagnosticID = "([a-z0-9-]+)"/),
        let type = text.firstMatch(of: /(?:enum|struct) ([A-Za-z0-9]+): (?:Plan)?Rule\b/)
      else { return nil }
      return RuleFile(path: source.path, type: String(type.1), id: String(id.1))
    }

  static func listed() throws -> [String] {
    let catalogue = try String(
      contentsOfFile: Repository.path("Sources/ParasolRules/RuleCatalogue.swift"), encoding: .utf8)
    return catalogue.matches(of: /\b([A-Z][A-Za-z0-9]+)\.self/).map { String($0.1) }
  }

  @Test func everyRuleIsListedAndNothingElse() throws {
    #expect(!Self.files.isEmpty)
    #expect(try Self.listed().sorted() == Self.files.map(\.type).sorted())
  }

  @Test func fileTypeAndIdSayTheSame() {
    for file in Self.files {
      let camel = file.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined()
      #expect(file.type.lowercased() == camel.lowercased(), "\(file.path)")
      #expect(file.path.hasSuffix("/\(file.type).swift"), "\(file.path)")
    }
  }

  @Test func everyRuleHasAFixtureThatBreaksItAndOneThatKeepsIt() {
    for file in Self.files {
      let names = Repository.names(in: "Tests/Fixtures/rules/\(file.id)")
      #expect(names.contains { $0.hasPrefix("bad") }, "rules/\(file.id) has no bad fixture")
      #expect(names.contains { $0.hasPrefix("good") }, "rules/\(file.id) has no good fixture")
    }
  }

  @Test func everyFixtureFolderIsOfARule() {
    let ids = Set(Self.files.map(\.id))
    for name in Repository.names(in: "Tests/Fixtures/rules") {
      #expect(ids.contains(name), "Tests/Fixtures/rules/\(name): no such rule")
    }
  }
}

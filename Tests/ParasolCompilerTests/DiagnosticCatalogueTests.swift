import Foundation
import ParasolTestSupport
import Testing

@testable import ParasolCompiler

/// A filter knows every id there is.
@Suite struct DiagnosticCatalogueTests {
  private static let known = Set(ReportSelection.names)

  /// Ids that stand in the sources right after `Diagnostic(` or as `id: "…"`.
  @Test func everyIDOfTheSourcesIsListed() throws {
    let patterns = try [
      #"Diagnostic\(\s*"([a-z]+(?:-[a-z0-9]+)*)""#, #"\bid: "([a-z]+(?:-[a-z0-9]+)+)""#,
    ]
    .map { try Regex($0, as: (Substring, Substring).self) }
    var found: Set<String> = []
    // The ids of starters are those of sites.
    for source in ArchitectureTests.sources
    where !source.path.contains("/Generated/") && !source.path.contains("/Starters/") {
      let text = source.lines.joined(separator: "\n")
      // What is wrong with YAML is worded apart from its place.
      let used = source.target == "ParasolSyntax" ? patterns : Array(patterns.prefix(1))
      for pattern in used { found.formUnion(text.matches(of: pattern).map { String($0.1) }) }
    }
    #expect(found.count > 40)
    for id in found.sorted() where !Self.known.contains(id) {
      Issue.record("'\(id)' has no area in DiagnosticCatalogue.swift")
    }
  }

  @Test func everyIDOfAFixtureIsListed() throws {
    let pattern = try Regex(
      #"#~\^* (?:error|warning)\[([a-z0-9-]+)\]"#, as: (Substring, Substring).self)
    for path in Repository.files(under: "Tests/Fixtures") where path.contains(".y") {
      let text = String(
        decoding: Repository.bytes(of: Repository.path("Tests/Fixtures/" + path)), as: UTF8.self)
      for id in text.matches(of: pattern).map({ String($0.1) }) where !Self.known.contains(id) {
        Issue.record("\(path): '\(id)' has no area in DiagnosticCatalogue.swift")
      }
    }
  }

  @Test func eachIDIsListedOnce() {
    let listed = DiagnosticCatalogue.areas.flatMap(\.ids) + RuleBook.ids
    #expect(Set(listed).count == listed.count)
    #expect(DiagnosticCatalogue.descriptions.count == listed.count)
    for (area, ids) in DiagnosticCatalogue.areas {
      #expect(ids == ids.sorted(), "\(area) is sorted")
    }
  }
}

import Foundation
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

/// The list of the domain model's attributes is whole, in both directions.
@Suite("attributes of the domain model")
struct AttributeTests {
  static let catalogue = AttributeCatalogue.shipped
  static let keys = LanguageKeys.all

  /// Whether a path of the list names a key.
  static func names(_ path: String, _ key: String) -> Bool {
    guard path.hasPrefix("**.") else { return path == key }
    return key == path.dropFirst(3) || key.hasSuffix(path.dropFirst(2))
  }

  @Test func theListCanBeReadWhole() {
    #expect(Self.catalogue.problems.map(\.message) == [])
    #expect(Self.catalogue.attributes.count > 350)
    #expect(Set(Self.catalogue.attributes.map(\.name)).count == Self.catalogue.attributes.count)
    #expect(Self.keys.count > 500)
    #expect(Set(Self.keys.map(\.path)).count == Self.keys.count)
  }

  @Test func everyAttributeIsReadOrLeftOutWithAReason() {
    for attribute in Self.catalogue.attributes {
      let isRead = !attribute.paths.isEmpty
      #expect(isRead != (attribute.leftOut != nil), "\(attribute.name)")
      #expect(attribute.citation.evidence == .own || !attribute.citation.text.isEmpty)
      for path in attribute.paths {
        #expect(
          Self.keys.contains { Self.names(path, $0.path) },
          "\(attribute.name) names '\(path)', which nobody reads")
      }
    }
  }

  @Test func everyKeyIsNamed() {
    let paths = Self.catalogue.attributes.flatMap(\.paths)
    let own = Self.catalogue.ownKeys.map(\.path)
    for key in Self.keys where !key.isContainer {
      #expect(
        (paths + own).contains { Self.names($0, key.path) }, "no row names '\(key.path)'")
    }
    for path in own {
      #expect(Self.keys.contains { $0.path == path }, "nobody reads '\(path)'")
      #expect(!paths.contains(path), "'\(path)' is an attribute, not the language's own")
    }
  }

  @Test func everySummaryIsAPlainPart() {
    for key in Self.keys {
      #expect(key.summary.count > 5 && key.summary.count <= 90, "\(key.path): \(key.summary)")
      #expect(!key.summary.hasSuffix("."), "\(key.path)")
      let first = key.summary.first ?? " "
      let isName = ["IANA"].contains { key.summary.hasPrefix($0) }
      #expect(first.isLowercase || first == "'" || isName, "\(key.path): \(key.summary)")
    }
  }

  /// So that a reader that forgets its key, or a value that nobody could write, is seen.
  @Test func everyKeyIsWrittenSomewhere() {
    let folders = ["Tests/Fixtures/model/every-section", "Examples", "Templates/policies"]
    let text = folders.flatMap { folder in
      Repository.files(under: folder).filter { $0.hasSuffix(".yaml") }.map {
        String(decoding: Repository.bytes(of: Repository.path("\(folder)/\($0)")), as: UTF8.self)
      }
    }.joined(separator: "\n")
    for key in Self.keys {
      let word = key.path.split(separator: ".").last { $0 != "*" } ?? ""
      let isWritten = ["\n", " ", "{"].contains { text.contains("\($0)\(word):") }
      #expect(isWritten, "nobody writes '\(key.path)'")
    }
  }

  @Test func aKeyTellsItsSources() {
    let active = Self.catalogue.sources(of: "hotspots.active").map(\.shown)
    #expect(active.first == "SWIT Fig 3.4, p50; SWIT Box 6.4, p155")
    #expect(Self.catalogue.sources(of: "hotspots.*.active").map(\.shown) == active)
    let decided = Self.catalogue.attributes(at: "events.*.decided").map(\.name)
    #expect(decided == ["provenance.decided_with"])
    #expect(Self.catalogue.sources(of: "parasol").isEmpty)
    let budget = Self.catalogue.sources(of: "organizations.budget_control").map(\.shown)
    #expect(budget == ["Parasol's default"])
  }

  @Test func thePageIsFresh() throws {
    let path = Repository.path("Sources/ParasolCompiler/Documentation.docc/DomainModel.md")
    let text = AttributePage.text()
    if Repository.isUpdating {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("wrote DomainModel.md: read the difference, then run without UPDATE")
    } else {
      let written = try? String(contentsOfFile: path, encoding: .utf8)
      #expect(written == text, "UPDATE=1 renews DomainModel.md")
    }
  }

  @Test func theNegativeControlsFail() {
    let broken = AttributeCatalogue(
      "attributes:\n  a:\n    b: {read: [c.d]}\nlanguage: {}\n", "broken.yaml")
    #expect(broken.problems.map(\.message) == ["'b' has no 'mark'"])
    #expect(!Self.keys.contains { Self.names("c.d", $0.path) })
  }
}

import ParasolCompiler
import ParasolModel
import ParasolTestSupport
import Testing

/// What `explain` says of a path is what `dump` gives there, and both tell where it was written.
@Suite struct ExplainedValueTests {
  static let folders = [
    "Examples/dawn-harbour", "Examples/madagascar-2014", "Tests/Fixtures/model/good-scopes",
  ]

  private func dump(_ folder: String) async throws -> (compiler: Compiler, root: DumpedValue) {
    let compiler = Compiler(host: MemoryHost(folder: Repository.path(folder)))
    let dump = try await compiler.dumpValue(withProvenance: true)
    return (compiler, try #require(dump.value, "\(folder) has errors"))
  }

  private func members(_ value: DumpedValue?) -> [DumpedValue.Member] {
    guard case .object(let members) = value else { return [] }
    return members
  }

  /// The value at a path below `programme`.
  private func value(_ path: String, in root: DumpedValue) -> DumpedValue? {
    path.split(separator: ".").reduce(root["programme"]) { value, part in
      if case .list(let items) = value { return Int(part).map { items[$0] } }
      return value?[String(part)]
    }
  }

  @Test("A value explained at a path is what dump shows there", arguments: folders)
  func sameValues(_ folder: String) async throws {
    let (compiler, root) = try await dump(folder)
    let paths = members(root["provenance"]).map(\.key)
    #expect(paths.count > 60)
    #expect(Set(paths).count == paths.count)
    let explained = try await compiler.values(at: paths)
    for (path, explained) in zip(paths, explained) {
      #expect(explained != nil && explained == value(path, in: root), "\(path)")
    }
  }

  @Test("Every scalar of a dump has its place", arguments: folders)
  func everyScalarHasAPlace(_ folder: String) async throws {
    let (_, root) = try await dump(folder)
    let known = Set(members(root["provenance"]).map(\.key))
    func walk(_ value: DumpedValue, _ path: String) {
      if known.contains(path), value["text"] != nil { return }
      switch value {
      case .object(let members):
        for member in members {
          walk(member.value, path.isEmpty ? member.key : "\(path).\(member.key)")
        }
      case .list(let items):
        for (index, item) in items.enumerated() { walk(item, "\(path).\(index)") }
      default: #expect(known.contains(path), "\(path) comes from nowhere")
      }
    }
    walk(try #require(root["programme"]), "")
  }

  @Test("The same programme gives the same bytes")
  func sameBytes() async throws {
    let compiler = Compiler(
      host: MemoryHost(folder: Repository.path("Tests/Fixtures/model/good-scopes")))
    let first = try await compiler.dump(withProvenance: true).json
    let second = try await compiler.dump(withProvenance: true).json
    #expect(first != nil && first == second)
  }

  static let paths = [
    "sites.lower", "sites.lower.contact", "sites.upper.contact", "sites.lower.areas",
    "sites.lower.hotspots.corner.pairs", "sites.lower.hotspots.corner.pairs.need",
    "sites.lower.hotspots.stop.typology", "sites.lower.hotspots.mill.pairs",
    "sites.lower.hotspots.stop.estimate", "sites.lower.safe_spaces.room.rooms",
    "sites.lower.events.talk", "sites.lower.hotspots", "sites.lower.people",
    "sites.lower.outreach_workers", "sites.lower.supervisors", "sites.lower.male_condom.2027-02",
    "sites.lower.lubricant", "sites.lower.hotspots.corner.needle", "regions.country.people",
    "people",
  ]

  @Test("Paths are explained in these words", arguments: paths)
  func words(_ path: String) async throws {
    let compiler = Compiler(
      host: MemoryHost(folder: Repository.path("Tests/Fixtures/model/good-scopes")))
    guard case .text(let text) = try await compiler.explain(path) else {
      Issue.record("nothing is said of \(path)")
      return
    }
    Golden.check(text, "explain/\(path).txt")
  }

  @Test("A number is found below the list of numbers as well")
  func belowTheList() async throws {
    let compiler = Compiler(
      host: MemoryHost(folder: Repository.path("Tests/Fixtures/model/good-scopes")))
    guard case .text(let text) = try await compiler.explain("sites.lower.lubricant"),
      case .text(let same) = try await compiler.explain("sites.lower.numbers.lubricant")
    else {
      Issue.record("nothing is said of it")
      return
    }
    #expect(same.split(separator: "\n").dropFirst() == text.split(separator: "\n").dropFirst())
  }

  @Test(
    "A path that leads nowhere is told with what may have been meant",
    arguments: [
      ("sites.lwoer.people", "'sites' has no 'lwoer'; did you mean 'sites.lower'?"),
      (
        "sites.lower.hotspots.cornre.pairs",
        "'sites.lower.hotspots' has no 'cornre'; did you mean 'sites.lower.hotspots.corner'?"
      ),
      (
        "sites.lower.hotspots.corner.pairz",
        "'sites.lower.hotspots.corner' has no 'pairz'; did you mean 'sites.lower.hotspots.corner.pairs'?"
      ),
      ("corner", "the programme has no 'corner'; did you mean 'sites.lower.hotspots.corner'?"),
      (
        "sites.lower.male_condoms",
        "'sites.lower' has no 'male_condoms'; did you mean 'sites.lower.male_condom'?"
      ),
      (
        "sites.lower.lubricant.2029-01",
        "2029-01 is outside the plan, which runs from 2027-01-04 to 2027-02-28"
      ),
      (
        "sites.upper.hotspots.gate.people",
        "'sites.upper' lists no 'hotspots' yet"
      ),
      (
        "sites.lower.hotspots.corner.pairs.need.x",
        "'sites.lower.hotspots.corner.pairs.need' has no 'x'; nothing lies inside it"
      ),
    ])
  func missing(_ path: String, _ words: String) async throws {
    let compiler = Compiler(
      host: MemoryHost(folder: Repository.path("Tests/Fixtures/model/good-scopes")))
    guard case .missing(let reason) = try await compiler.explain(path) else {
      Issue.record("\(path) leads somewhere")
      return
    }
    #expect(reason == words)
  }
}

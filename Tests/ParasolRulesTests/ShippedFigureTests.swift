import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

/// What ships with Parasol as data is whole, and all of it is used.
@Suite struct ShippedFigureTests {
  @Test("Every figure of the shipped policy is read by a rule or the planner")
  func everyFigureIsRead() {
    let sources = Repository.files(under: "Sources")
      .filter { $0.hasSuffix(".swift") && !$0.contains("Generated") }
      .map {
        String(decoding: Repository.bytes(of: Repository.path("Sources/" + $0)), as: UTF8.self)
      }
    let policy = ShippedPolicy.policy
    for rule in policy.rules {
      for name in policy.names(of: rule) {
        let isRead = sources.contains { $0.contains("\"\(name)\"") }
        #expect(isRead, "nothing reads '\(name)' of '\(rule)'")
      }
    }
  }

  @Test("The catalogue of indicators can be read whole")
  func catalogueIsWhole() {
    let catalogue = IndicatorCatalogue.shipped
    #expect(catalogue.problems.map(\.message) == [])
    #expect(catalogue.ids.count == 131)
    #expect(Set(catalogue.ids).count == catalogue.ids.count)
    let unread = catalogue.ids.filter { catalogue[$0] == nil }
    #expect(unread == [])
  }

  @Test("An indicator that nobody knows is told with the nearest one")
  func unknownIndicator() async throws {
    let source = """
      parasol: 1
      programme: p
      status: draft
      indicators:
        use: [reached-montly, room-visits]
        targets: {clinic-respct: 90%}
        own: {room-visits: {name: visits to the room, kind: community_engagement}}
      """
    let compilation = try await Compiler(host: MemoryHost(texts: ["programme.yaml": source]))
      .compile()
    #expect(compilation.underlined("unknown-name") == ["reached-montly", "clinic-respct"])
    #expect(compilation.text(.full).contains("did you mean 'reached-monthly'?"))
  }
}

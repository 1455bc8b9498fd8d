import ParasolSyntax
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("huors", "hours"), ("hotspot", "hotspots"), ("comunity_led", "community_led"),
    ("criminalised", "criminalized"), ("Sites", "sites"),
  ])
  func findsWhatWasMeant(_ typed: String, _ meant: String) {
    let known = ["hours", "hotspots", "community_led", "criminalized", "sites", "events"]
    #expect(NearestName.of(typed, among: known) == meant)
  }

  @Test func staysSilentWhenNothingIsNear() {
    #expect(NearestName.of("zebra", among: ["hours", "sites"]) == nil)
    #expect(NearestName.of("x", among: []) == nil)
  }
}

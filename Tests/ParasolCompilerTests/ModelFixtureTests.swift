import ParasolTestSupport
import Testing

/// Programmes that are wrong in how they are written, with the diagnostics that they get in comments.
@Suite struct ModelFixtureTests {
  @Test("A fixture gets exactly what its comments state", arguments: Fixture.all(in: "model"))
  func fixture(_ fixture: Fixture) async {
    await fixture.checkCompilation()
  }
}

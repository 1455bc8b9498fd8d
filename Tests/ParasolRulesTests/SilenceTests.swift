import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

/// Where rules must not speak: what a draft leaves open, and what could not be read.
@Suite struct SilenceTests {
  @Test("A draft with nothing filled in has things to do, and no mistakes")
  func bareDraft() async throws {
    let compilation = try await compile(
      """
      parasol: 1
      programme: bare
      languages: [en]
      plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
      status: draft
      population:
        women: {gender: female, age_min: 18}
      sites:
        town:
          hotspots:
            lane: {typology: homes, people: {women: 20-40}}
          outreach_workers:
            w1: {serves: {lane: 10}}
          supervisors:
            s1: {}
          committees:
            council: {}
          safe_spaces:
            room: {}
          events:
            talk: {kind: gatekeeper_visit}
      """)
    #expect(compilation.fixtureDiagnostics.isEmpty)
    let toDos = Set(compilation.report.toDos.map(\.id.text))
    let wanted: Set = [
      "advanced-training-overdue", "committee-not-elected", "committee-not-monthly",
      "contact-less-than-monthly", "estimate-not-covered", "estimate-without-method",
      "hotspot-without-times", "lone-visit-to-venue", "safe-space-closed-when-needed",
      "safe-space-imposed", "safe-space-run-by-staff", "site-without-committee",
      "untrained-outreach-worker", "visit-without-welcome", "worker-without-supervisor",
    ]
    #expect(wanted.subtracting(toDos).isEmpty)
  }

  @Test(
    "What could not be read is told once and judged by no rule",
    arguments: [
      ("w01: {extends: evening, serves: {bar: 40}}", "w01: {extends: evening, serves: {bar: 4x}}"),
      ("review: every week on mon", "review: evry week on mon"),
      ("dates: [2026-12-10,", "dates: [2026-12-1,"), ("tier: basic_start", "tier: basic_strat"),
      ("remit: [clinical_services", "remit: [clinical_servces"),
      ("open: [daily", "open: [dialy"), ("estimate: walk", "estimate: wlk"),
      ("held_by: sex_workers", "held_by: sexworkers"), ("{every: 1 month", "{every: 1 mnth"),
      ("people: {women: 60-100}", "people: {women: 60-1OO}"),
    ])
  func oneSlip(written: String, slip: String) async throws {
    let good = Fixture("rules/hotspot-without-times/good")
    var files: [String: [UInt8]] = [:]
    var isChanged = false
    for path in good.files {
      var text = try #require(good.text(of: path))
      if !isChanged, let range = text.firstRange(of: written) {
        text.replaceSubrange(range, with: slip)
        isChanged = true
      }
      files[path] = Array(text.utf8)
    }
    try #require(isChanged)
    let told = try await Compiler(host: MemoryHost(files)).compile().fixtureDiagnostics
    #expect(told.count == 1, "\(told)")
  }

  @Test("An estimate grows old by the day that things are judged for")
  func ageAsOf() async throws {
    let good = Fixture("rules/stale-estimate/good")
    for (day, isStale) in [("2027-01-04", false), ("2027-01-05", true)] {
      let compiler = Compiler(
        host: MemoryHost(folder: good.folder), options: CompilerOptions(asOf: day))
      let told = try await compiler.compile().fixtureDiagnostics
      #expect(told.contains { $0.id == "stale-estimate" } == isStale)
    }
  }

  private func compile(_ programme: String) async throws -> Compilation {
    try await Compiler(host: MemoryHost(["programme.yaml": Array(programme.utf8)])).compile()
  }
}

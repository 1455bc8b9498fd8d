import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

/// What a waiver sets aside is no longer to do in a draft either.
@Suite struct WaivedToDoTests {
  private func compile(waivers: String) async throws -> Compilation {
    let programme = """
      parasol: 1
      programme: p
      languages: [en]
      plan: {from: 2027-01-04, weeks: 4, time_zone: Africa/Nairobi}
      status: draft
      include: [site.yaml]
      decisions: {first: {date: 2026-12-01, who: [outreach_workers], sex_workers: 3}}
      """
    let site = """
      site: town
      supervisors: {s01: {review: every week on mon 10:00-12:00}}
      outreach_workers:
        w01: {supervisor: s01}
        w02: {supervisor: s01}
      \(waivers)
      """
    return try await Compiler(
      host: MemoryHost(texts: ["programme.yaml": programme, "site.yaml": site])
    ).compile()
  }

  @Test func aWaivedToDoIsDone() async throws {
    let id = "supervisor-span-off-range"
    let open = try await compile(waivers: "")
    #expect(open.report.toDos.map(\.id.text).contains(id))
    let waived = try await compile(
      waivers:
        "waivers: [{rule: \(id), at: supervisors.s01, because: few, decided: first, until: 2027-06-30}]"
    )
    #expect(!waived.report.toDos.map(\.id.text).contains(id))
    #expect(waived.text(.concise) == "")
  }
}

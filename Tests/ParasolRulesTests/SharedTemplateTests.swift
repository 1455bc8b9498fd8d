import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

/// Two sites that take over one template are two sites.
@Suite struct SharedTemplateTests {
  private func compile() async throws -> Compilation {
    let programme = """
      parasol: 1
      programme: p
      languages: [en]
      plan: {from: 2027-01-04, weeks: 12, time_zone: Africa/Nairobi}
      status: draft
      include: [both.yaml, east.yaml, west.yaml]
      """
    let template = """
      template: both
      for: site
      supervisors: {s01: {review: every week on mon 10:00-12:00}}
      outreach_workers:
        w01: {supervisor: s01}
        w02: {supervisor: s01}
      committees:
        committee: {seats: {sex_workers: 6}, meets: every month on first tue 14:00-16:00}
      """
    return try await Compiler(
      host: MemoryHost(texts: [
        "programme.yaml": programme, "both.yaml": template,
        "east.yaml": "site: east\nextends: both\n",
        "west.yaml": "site: west\nname: West\nextends: both\n",
      ])
    ).compile()
  }

  @Test func nobodyIsInBoth() async throws {
    let compilation = try await compile()
    #expect(compilation.text(.concise) == "")
    let teams = compilation.report.toDos.filter { $0.id == "supervisor-span-off-range" }
    #expect(teams.count == 2 && teams.allSatisfy { $0.message.contains("2 outreach workers") })
  }

  @Test func whatTheTemplateLeavesOpenIsToBeWrittenInTheSite() async throws {
    let report = try await compile().report
    let open = report.toDos.filter { $0.id == "committee-not-elected" }
    let places = open.map { report.files[Int($0.span.file.index)].path }
    #expect(places == ["east.yaml", "west.yaml"])
    let notes = open.flatMap(\.notes).compactMap(\.span)
    #expect(notes.allSatisfy { report.files[Int($0.file.index)].path == "both.yaml" })
    #expect(notes.count == 2)
  }
}

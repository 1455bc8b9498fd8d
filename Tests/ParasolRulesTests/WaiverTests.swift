import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

/// What becomes of waivers: which finding each sets aside, until when, and what is told of those that
/// set nothing aside.
@Suite struct WaiverTests {
  /// A supervisor whose team is too small, which is told of 's01' unless somebody agreed to it.
  private static let programme = """
    parasol: 1
    programme: town
    languages: [en]
    plan: {from: 2027-01-04, weeks: 24}
    agreed: assembly
    population:
      women: {gender: female, age_min: 18}
    decisions:
      assembly: {date: 2026-12-01, who: [women], sex_workers: 12}
    posts:
      outreach: {role: outreach_worker, held_by: sex_workers}
    sites:
      lower:
        agreed: assembly
        outreach_workers:
          w01: {post: outreach, supervisor: s01}
          w02: {post: outreach, supervisor: s01}
        supervisors:
          s01: {}
    """

  private func told(
    site: String = "", programme: String = "", asOf: String? = nil
  ) async throws -> [String] {
    var text = Self.programme + "\n"
    if !site.isEmpty {
      text += "    waivers:\n      - {\(site), because: one is being prepared, decided: assembly}\n"
    }
    if !programme.isEmpty {
      text += "waivers:\n  - {\(programme), because: one is being prepared, decided: assembly}\n"
    }
    var options = CompilerOptions()
    options.asOf = asOf
    let compilation = try await Compiler(
      host: MemoryHost(["programme.yaml": Array(text.utf8)]), options: options
    ).compile()
    let wanted: Set = ["supervisor-span-off-range", "unused-waiver", "expired-waiver"]
    return compilation.report.diagnostics.filter { wanted.contains($0.id.text) }
      .map { "\($0.id): \($0.message)\($0.help.map { " | \($0)" } ?? "")" }
  }

  private let rule = "rule: supervisor-span-off-range"

  @Test("Without a waiver the rule speaks")
  func control() async throws {
    #expect(try await told().count == 1)
    #expect(try await told().first?.hasPrefix("supervisor-span-off-range") == true)
  }

  @Test("A waiver is matched by its path, from where it stands")
  func paths() async throws {
    let until = "until: 2027-06-30"
    #expect(try await told(site: "\(rule), at: supervisors.s01, \(until)").isEmpty)
    #expect(try await told(site: "\(rule), at: supervisors, \(until)").isEmpty)
    #expect(try await told(site: "\(rule), \(until)").isEmpty)
    #expect(try await told(programme: "\(rule), at: sites.lower.supervisors.s01, \(until)").isEmpty)
    #expect(try await told(programme: "\(rule), at: sites.lower, \(until)").isEmpty)
    // Not a prefix of the name.
    #expect(try await told(site: "\(rule), at: supervisors.s0, \(until)").count == 2)
    // A path from the programme does not hold in a site.
    #expect(try await told(site: "\(rule), at: sites.lower.supervisors.s01, \(until)").count == 2)
  }

  @Test("A waiver that nothing needs is told, and what its path may have meant")
  func unused() async throws {
    let until = "until: 2027-06-30"
    let near = try await told(site: "\(rule), at: supervisors.s02, \(until)")
    #expect(
      near.contains(
        "unused-waiver: nothing is called 's02' at the path of the waiver of 'supervisor-span-off-range' | did you mean 's01'?"
      ))
    let site = try await told(programme: "\(rule), at: sites.lwoer.supervisors.s01, \(until)")
    #expect(
      site.contains(
        "unused-waiver: nothing is called 'lwoer' at the path of the waiver of 'supervisor-span-off-range' | did you mean 'lower'?"
      ))
    let other = try await told(site: "rule: overloaded-supervisor, \(until)")
    #expect(other.contains { $0.hasPrefix("unused-waiver: nothing here needs the waiver") })
  }

  @Test("A waiver holds to its last day, judged as of a day or the plan's first")
  func ends() async throws {
    let waiver = "\(rule), at: supervisors.s01, until: 2027-01-31"
    #expect(try await told(site: waiver).isEmpty)
    #expect(try await told(site: waiver, asOf: "2027-01-31").isEmpty)
    let over = try await told(site: waiver, asOf: "2027-02-01")
    #expect(over.count == 2)
    #expect(
      over.contains {
        $0.hasPrefix(
          "expired-waiver: the waiver of 'supervisor-span-off-range' ended on 2027-01-31, before 2027-02-01"
        )
      })
  }
}

import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

/// What has one answer is mended; what has several is left; nothing gets worse.
@Suite("fixes")
struct FixTests {
  private static let head = """
    parasol: 1
    programme: town
    languages: [en]
    plan: {from: 2027-01-04, weeks: 4}
    status: draft

    """

  private func fix(
    _ text: String, unsafe: Bool = false, more: [String: String] = [:]
  ) async throws -> (text: String, result: FixResult) {
    let files = more.merging(["programme.yaml": Self.head + text]) { old, _ in old }
    let host = MemoryHost(texts: files)
    let result = try await Compiler(host: host).fix(unsafe: unsafe)
    let after = result.files.first { $0.path == "programme.yaml" }?.after
    let changed = after.map { String(decoding: $0, as: UTF8.self) } ?? Self.head + text
    return (String(changed.dropFirst(Self.head.count)), result)
  }

  @Test(arguments: [
    ("contact: {every: 1 months}\n", "contact: {every: 1 month}\n"),
    (
      "contact: {every: monthly, needs_assessment: true}\n",
      "contact: {every: 1 month, needs_assessment: yes}\n"
    ),
    ("contact: {every:1 month}\n", "contact: {every: 1 month}\n"),
    ("contact: {every 1 month}\n", "contact: {every: 1 month}\n"),
    ("Contact: {every: 1 month}\n", "contact: {every: 1 month}\n"),
    (
      "contact: {tiers: {high: 20 %}, every: 1 month}\n",
      "contact: {tiers: {high: 20%}, every: 1 month}\n"
    ),
    (
      "organizations:\n  a: {kind: Community-Led}\n", "organizations:\n  a: {kind: community_led}\n"
    ),
    (
      "organizations:\n  a: {kind: NGO, networks: national}\n",
      "organizations:\n  a: {kind: ngo, networks: [national]}\n"
    ),
    (
      "posts:\n  a: {role: outreach_worker, held_by: sex_workers, pay: 14,000 KES per month}\n",
      "posts:\n  a: {role: outreach_worker, held_by: sex_workers, pay: 14000 KES per month}\n"
    ),
    (
      "posts:\n  a:\n    role: outreach_worker\n    held_by: sex_workers\n    pay: KSh 14,000/month\n",
      "posts:\n  a:\n    role: outreach_worker\n    held_by: sex_workers\n    pay: 14000 KES per month\n"
    ),
    ("name: @home\n", "name: '@home'\n"), ("name: \"Umoja\" room\n", "name: '\"Umoja\" room'\n"),
    ("name: *star of the sea\n", "name: '*star of the sea'\n"), ("name: a: b\n", "name: a: b\n"),
    ("name: {en: Room 5, the blue one}\n", "name: {en: 'Room 5, the blue one'}\n"),
    ("name: {en: Room #5}\n", "name: {en: 'Room #5'}\n"), ("name: Room #5\n", "name: Room #5\n"),
    ("name:x\ncontact: {every: 1 month}\n", "name: x\ncontact: {every: 1 month}\n"),
    (
      "contact:\n  every:1 month\n  needs_assessment: yes\n",
      "contact:\n  every: 1 month\n  needs_assessment: yes\n"
    ),
    (
      "contact:\n  every: 1 month\n\t\n  needs_assessment: yes\n",
      "contact:\n  every: 1 month\n\n  needs_assessment: yes\n"
    ),
  ])
  func safeOnes(_ typed: String, _ expected: String) async throws {
    let (text, result) = try await fix(typed)
    #expect(text == expected)
    #expect(try await fix(expected).result.fixes.isEmpty)
    #expect(result.fixes.isEmpty == (typed == expected))
  }

  @Test(arguments: [
    ("name: a: b\n", "name: 'a: b'\n"), ("name: Room #5\n", "name: 'Room #5'\n"),
    ("organizations:\n  a: {kind: comunity_led}\n", "organizations:\n  a: {kind: community_led}\n"),
    (
      "contact: {every: 1 month, tiers: {high: 0.2}}\n",
      "contact: {every: 1 month, tiers: {high: 20%}}\n"
    ),
    (
      "organization: aa-b\norganizations:\n  aa-bb: {kind: ngo}\n",
      "organization: aa-bb\norganizations:\n  aa-bb: {kind: ngo}\n"
    ),
  ])
  func unsafeOnesOnDemand(_ typed: String, _ expected: String) async throws {
    let safe = try await fix(typed)
    #expect(safe.text == typed)
    #expect(safe.result.unsafeCount == 1)
    #expect(try await fix(typed, unsafe: true).text == expected)
  }

  @Test func whatStandsAtAnAnchorIsMendedOnce() async throws {
    let (text, result) = try await fix(
      "contact: {every: &often monthly}\nx-note: *often\nindicators:\n  own:\n    visits: {every: *often}\n"
    )
    #expect(text.hasPrefix("contact: {every: &often 1 month}\nx-note: *often\n"))
    #expect(text.contains("{every: *often}"))
    #expect(result.fixes.filter { $0.before == "monthly" }.count == 1)
  }

  @Test func oneMistakeBehindAnotherIsMendedToo() async throws {
    let (text, result) = try await fix("name: @home\ncontact: {every: monthly}\n")
    #expect(text == "name: '@home'\ncontact: {every: 1 month}\n")
    #expect(result.fixes.map(\.line) == [6, 7])
  }

  /// `Kind` would become a second `kind`: left alone, and what stands beside it is mended.
  @Test func whatWouldBreakSomethingIsLeft() async throws {
    let typed = "organizations:\n  a: {kind: NGO, Kind: cbo}\n"
    let (text, result) = try await fix(typed)
    #expect(text == "organizations:\n  a: {kind: ngo, Kind: cbo}\n")
    #expect(result.compilation.errorCount == 1)
  }

  @Test func aMarkAndLineEndsStay() async throws {
    let text =
      "\u{FEFF}" + (Self.head + "contact: {every: monthly}\n").replacing("\n", with: "\r\n")
    let host = MemoryHost(texts: ["programme.yaml": text])
    let result = try await Compiler(host: host).fix()
    let after = result.files.first.map { String(decoding: $0.after, as: UTF8.self) }
    #expect(after == text.replacing("monthly", with: "1 month"))
  }

  @Test func filesThatShipAreNotOurs() async throws {
    let result = try await Compiler(
      host: MemoryHost(folder: Repository.path("Examples/dawn-harbour"))
    ).fix()
    #expect(result.fixes.isEmpty && result.files.isEmpty)
  }
}

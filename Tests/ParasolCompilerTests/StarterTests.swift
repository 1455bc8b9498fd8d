import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

/// What `parasol init` makes is a draft without mistakes, whatever it is told.
@Suite struct StarterTests {
  private static let answers: [StarterAnswers] = {
    var plain = StarterAnswers()
    plain.from = "2027-06-07"
    var long = StarterAnswers()
    long.programme = "x1"
    long.name = "Tumaini: 'hope' #1, {really} – ndiyo"
    long.organization = "tumaini-group"
    long.languages = ["sw", "fr", "pt-BR"]
    long.timeZone = "America/Argentina/Buenos_Aires"
    long.weeks = "52"
    long.from = "2026-11-30"
    long.sites = [.init(id: "a"), .init(id: "b-2", name: "no"), .init(id: "third-place")]
    var arabic = StarterAnswers()
    arabic.programme = "al-amal"
    arabic.name = "الأمل"
    arabic.languages = ["ar"]
    arabic.timeZone = "Africa/Cairo"
    arabic.sites = [.init(id: "souk", name: "السوق")]
    return [StarterAnswers(), plain, long, arabic]
  }()

  private func host(
    _ files: [OutputFile], _ change: (OutputFile) -> [UInt8] = { $0.bytes }
  ) -> MemoryHost {
    MemoryHost(
      Dictionary(files.map { ($0.path, change($0)) }, uniquingKeysWith: { first, _ in first }))
  }

  @Test(
    "Each starter is a draft without mistakes that can be built", arguments: Starter.all.map(\.id))
  func isADraft(id: String) async throws {
    let starter = try #require(Starter.named(id))
    for (index, answers) in Self.answers.enumerated() {
      // Printing takes long, so the first answers alone are printed.
      let compilation = try await Compiler(
        host: host(starter.files(for: answers)),
        options: CompilerOptions(goal: index == 0 ? .build : .check)
      ).compile()
      #expect(compilation.text(.concise) == "")
      #expect(compilation.report.toDos.count > 10)
      let made = await compilation.made()
      #expect(index > 0 || made.files.contains { $0.path == compilation.startPath })
      let programme = try #require(compilation.programme)
      #expect(programme.sites.map(\.id.text) == answers.sites.map(\.id).sorted())
      #expect(programme.plan?.from.value.description == answers.from)
      let verdict = await starter.verdict(on: answers)
      #expect(verdict.problem == nil && verdict.toDoCount == compilation.report.toDos.count)
    }
  }

  @Test("No word of a starter stands in the way of an answer", arguments: Starter.all.map(\.id))
  func nothingIsLeft(id: String) throws {
    let starter = try #require(Starter.named(id))
    let files = starter.files(for: Self.answers[2])
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in ["our-programme", "our-group", "our-town", "Our programme", "Our town"] {
        #expect(!text.contains(word), "\(file.path)")
      }
    }
    #expect(files.count { $0.path.hasPrefix("sites/") } == 3)
  }

  /// Takes the '#' from every line that holds an example.
  private func filledIn(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let match = line.wholeMatch(of: /( *)# ( *)((?:- |[a-z0-9_-]+:(?: |$)).*)/) else {
        return String(line)
      }
      return String(match.output.1 + match.output.2 + match.output.3)
    }.joined(separator: "\n")
  }

  @Test(
    "The examples of a starter, filled in, make a programme that can be agreed",
    arguments: Starter.all.map(\.id))
  func examplesHold(id: String) async throws {
    let starter = try #require(Starter.named(id))
    for from in ["2027-01-04", "2029-03-05"] {
      var answers = StarterAnswers()
      answers.from = from
      let made = host(starter.files(for: answers)) { file in
        file.path.hasPrefix("templates/")
          ? file.bytes : Array(filledIn(String(decoding: file.bytes, as: UTF8.self)).utf8)
      }
      let compilation = try await Compiler(
        host: made, options: CompilerOptions(goal: .plan)
      ).compile()
      #expect(compilation.text(.concise) == "")
      let plan = try #require(compilation.plan)
      #expect(plan.sites.contains { !$0.rota.isEmpty })
      if id != "national-multi-site" {
        #expect(compilation.report.toDos.map(\.message) == [])
      }
    }
  }

  @Test("A wrong answer is told in the compiler's words")
  func wrongAnswers() async throws {
    let starter = try #require(Starter.named("street-and-bar-town"))
    func problem(_ change: (inout StarterAnswers) -> Void) async -> String {
      var answers = StarterAnswers()
      change(&answers)
      return await starter.verdict(on: answers).problem ?? ""
    }
    #expect(await problem { $0.programme = "Dawn Harbour" }.contains("small letters"))
    #expect(await problem { $0.timeZone = "Africa/Nairobbery" }.contains("no time zone is called"))
    #expect(await problem { $0.from = "2027-01-05" }.contains("2027-01-04"))
    #expect(await problem { $0.weeks = "0" }.contains("weeks"))
    #expect(await problem { $0.languages = ["english!"] }.contains("'english!'"))
    #expect(await problem { $0.organization = "committee" }.contains("already the id"))
    #expect(await problem { $0.sites = [.init(id: "../x")] }.contains("'../x'"))
    #expect(await problem { $0.sites = [] } == "a programme needs a site")
    #expect(await problem { $0.name = "call 0712 345 678" } != "")
  }

  @Test func theNextMondayIsNeverToday() {
    #expect(StarterAnswers.monday(after: 2027, 1, 4) == "2027-01-11")
    #expect(StarterAnswers.monday(after: 2026, 12, 31) == "2027-01-04")
    #expect(StarterAnswers.monday(after: 2027, 2, 29) == nil)
  }
}

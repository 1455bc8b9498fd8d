import Foundation
import ParasolTestSupport
import Testing

/// `parasol plan` as a coordinator runs it: the summary, what-if, and planning again.
@Suite struct PlanCommandTests {
  static let programme =
    Sandbox.head + """
      population: {women: {gender: female, acts_per_week: 12}}
      posts:
        outreach: {role: outreach_worker, held_by: sex_workers, hours: 20 per week, pay: 12000 KES per month}
      contact: {every: 1 month, tiers: {high: 20%, medium: 30%}}
      include: [sites/*.yaml]

      """
  static let town = """
    site: town
    areas: {centre: 0 m}
    patterns:
      outreach_workers:
        day: {post: outreach, starts_from: centre, available: [daily 09:00-23:00]}
    hotspots:
      bar: {typology: bar_without_lodging, area: centre, people: {women: 30}, active: [daily 16:00-22:00]}
      park: {typology: park, area: centre, people: {women: 24-36}, active: [daily 16:00-22:00]}
    outreach_workers:
      w1: {extends: day, serves: {bar: 30}}
      w2: {extends: day, serves: {park: 30}}

    """
  static let files = ["programme.yaml": programme, "sites/town.yaml": town]

  /// The value of a row of the summary.
  private func row(_ name: String, _ text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix("  \(name) ") }.map {
      String($0.dropFirst(name.count + 2).drop { $0 == " " })
    }
  }

  @Test("The summary tells people, workers, nights, hours, pay and condoms of a site")
  func summary() throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol("plan")
      #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
      let text = result.outputText
      #expect(text.contains("site 'town': 4 weeks, 2027-01-04 to 2027-01-31\n"))
      #expect(row("people", text) == "60, all with a worker")
      #expect(row("workers", text) == "2, with 30 people each")
      // 4 + 2 + 1 contacts for 6, 9 and 15 of 30 people are 57: ten sessions of six for each worker.
      #expect(row("sessions", text)?.hasPrefix("20, 5 a week") == true)
      #expect(
        row("hours paid", text)?.hasPrefix("10 a week: 10 at hotspots, 0 in meetings") == true)
      #expect(row("hours paid", text)?.hasSuffix("the posts have 40") == true)
      #expect(row("pay", text) == "24000 KES a month")
      #expect(row("gaps", text) == "none")
      #expect(text.contains("w1          30        10"))
      // Nobody sits at a terminal, so nothing tells of progress.
      #expect(result.errors.isEmpty)
    }
  }

  @Test("What somebody tries out is told before and after, and no file changes")
  func whatIf() throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol(
        "plan", "--set", "posts.outreach.pay=15000 KES per month", "--set",
        "sites.town.hotspots.park.people.women=48")
      #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
      let text = result.outputText
      #expect(text.contains("posts.outreach.pay: 12000 KES per month → 15000 KES per month"))
      #expect(text.contains("sites.town.hotspots.park.people.women: 24-36 → 48"))
      #expect(row("people", text) == "60, all with a worker → 78, all with a worker")
      #expect(row("pay", text) == "24000 KES a month → 30000 KES a month")
      #expect(row("gaps", text) == nil, "what does not change is not told")
      #expect(text.contains("18 are new"))
      #expect(sandbox.text("sites/town.yaml") == Self.town)
      #expect(sandbox.text("programme.yaml") == Self.programme)
    }
  }

  @Test(
    "A change counts as if it stood in the file",
    arguments: [
      ("posts.outreach.hours=7 per week", "hours: 20 per week", "hours: 7 per week"),
      (
        "contact.tiers={high: 50%, medium: 30%}", "tiers: {high: 20%, medium: 30%}",
        "tiers: {high: 50%, medium: 30%}"
      ),
    ])
  func asInTheFile(_ change: String, _ old: String, _ new: String) throws {
    let changed = try Sandbox.run(
      Self.files.merging(["programme.yaml": Self.programme.replacing(old, with: new)]) { $1 }
    ) { try $0.parasol("plan").outputText }
    let tried = try Sandbox.run(Self.files) { sandbox in
      try sandbox.parasol("plan", "--set", change).outputText
    }
    for name in ["people", "sessions", "hours paid", "condoms"] {
      guard let told = row(name, tried) else { continue }
      let after = told.components(separatedBy: " → ").last ?? ""
      let wanted = try #require(row(name, changed))
      #expect(after == wanted || tried.contains("→ \(wanted)\n"), "\(name): \(tried)")
    }
    #expect(tried.contains(" → "))
  }

  @Test("A value of the wrong kind is an error at the flag")
  func wrongType() throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol("plan", "--set", "posts.outreach.hours=lots")
      #expect(result.status == 1)
      #expect(result.outputText.contains("--> --set:1:22"))
      #expect(result.outputText.contains("1 | posts.outreach.hours=lots"))
      #expect(result.outputText.contains("error[unreadable-value]"))
    }
  }

  @Test("A part of an inherited key, a new worker and one who leaves can be tried out")
  func layers() throws {
    try Sandbox.run(Self.files) { sandbox in
      let hours = try sandbox.parasol(
        "plan", "--set", "sites.town.outreach_workers.w1.available=[mon-tue 16:00-18:00]")
      #expect(hours.outputText.contains("[daily 09:00-23:00] → [mon-tue 16:00-18:00]"))
      #expect(hours.outputText.contains("w1"))
      let more = try sandbox.parasol(
        "plan", "--set", "sites.town.outreach_workers.w3={extends: day}")
      #expect(row("workers", more.outputText)?.contains("→ 3, with") == true, "\(more.outputText)")
      let fewer = try sandbox.parasol("plan", "--set", "sites.town.outreach_workers.w2=removed")
      #expect(row("workers", fewer.outputText)?.contains("→ 1, with 60 people") == true)
      #expect(fewer.outputText.contains("30 of 60 people change worker"), "\(fewer.outputText)")
      #expect(fewer.outputText.contains("w2 (no longer in the programme)  gives all 30 of 'park'"))
    }
  }

  @Test("A figure of the policy can be tried out, and the rules are asked again")
  func policy() throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol(
        "plan", "--set", "policy.overloaded-outreach-worker.caseload_max=25")
      #expect(row("people", result.outputText)?.contains("→ 60, 50 with a worker") == true)
      #expect(result.outputText.contains("[overloaded-outreach-worker]"))
      #expect(result.outputText.contains("10 too many"))
      let unknown = try sandbox.parasol("plan", "--set", "policy.planning.sesion=1 hour")
      #expect(unknown.status == 1)
      #expect(unknown.outputText.contains("did you mean 'session'?"), "\(unknown.outputText)")
      #expect(unknown.outputText.contains("--> --set:1:17"))
    }
  }

  @Test(
    "Paths that lead nowhere end with 2 and name the flag",
    arguments: [
      ("sites.twon.people=3", "did you mean 'sites.town'?"),
      ("sites.town.outreach_workers.w1.leav=[2027-01-04]", "did you mean"),
      ("sites.town.workers.w1.leave=[2027-01-04]", "has no 'workers'"),
      ("sites.town.outreach_workers=removed", "name one of the outreach_workers"),
      ("programme=x", "cannot be tried out"),
      ("sites.town.outreach_workers.w9=removed", "there is no"),
    ])
  func lostPaths(_ change: String, _ reason: String) throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol("plan", "--set", change)
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errorText.contains("--set \(change):"), "\(result.errorText)")
      #expect(result.errorText.contains(reason), "\(result.errorText)")
    }
  }

  @Test("What-if as JSON has the figures of both plans")
  func whatIfJSON() throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol(
        "plan", "--output-format", "json", "--set", "sites.town.outreach_workers.w2=removed",
        "--exit-code")
      #expect(result.status == 1)
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
      #expect(json["format"] as? String == "parasol-what-if/1")
      let site = try #require((json["sites"] as? [[String: Any]])?.first)
      #expect((site["before"] as? [String: Any])?["workers"] as? Int == 2)
      #expect((site["after"] as? [String: Any])?["workers"] as? Int == 1)
      #expect(site["people_who_change_worker"] as? Int == 30)
    }
  }

  @Test("Planning again moves nobody, and --exit-code is 0 then")
  func keepSame() throws {
    try Sandbox.run(Self.files) { sandbox in
      try sandbox.write(
        try sandbox.parasol("plan", "--output-format", "json").outputText, to: "plan.json")
      let result = try sandbox.parasol("plan", "--keep", "plan.json", "--exit-code")
      #expect(result.status == 0, "\(result.outputText)")
      #expect(result.outputText.contains("everybody keeps the worker they know"))
      #expect(result.outputText.contains("every session stays where and when it is"))
    }
  }

  @Test("When a worker leaves, only her people change worker, and the file is the roster")
  func keepWithoutHer() throws {
    try Sandbox.run(Self.files) { sandbox in
      // The earlier plan knows another roster than 'serves'.
      let other = Self.town.replacing("serves: {bar: 30}", with: "serves: {park: 30}")
        .replacing("w2: {extends: day, serves: {park", with: "w2: {extends: day, serves: {bar")
      try sandbox.write(other, to: "sites/town.yaml")
      try sandbox.write(
        try sandbox.parasol("plan", "--output-format", "json").outputText, to: "plan.json")
      try sandbox.write(
        Self.town + "  w3: {extends: day}\n", to: "sites/town.yaml")
      let result = try sandbox.parasol("plan", "--keep", "plan.json")
      #expect(result.outputText.contains("everybody keeps the worker they know"))
      #expect(!result.outputText.contains("roster-not-followed"))
      try sandbox.write(
        Self.town.replacing("w2: {extends: day, serves: {park: 30}}", with: "w3: {extends: day}"),
        to: "sites/town.yaml")
      let gone = try sandbox.parasol("plan", "--keep", "plan.json", "--exit-code")
      #expect(gone.status == 1)
      #expect(gone.outputText.contains("30 of 60 people change worker"), "\(gone.outputText)")
      #expect(gone.outputText.contains("w2 (no longer in the programme)  gives all 30 of 'bar'"))
    }
  }

  @Test("When somebody is away for a week, other weeks and other workers stay as they are")
  func keepSessions() throws {
    try Sandbox.run(Self.files) { sandbox in
      let before = try sandbox.parasol("plan", "--output-format", "json").outputText
      try sandbox.write(before, to: "plan.json")
      try sandbox.write(
        Self.town.replacing(
          "w1: {extends: day,", with: "w1: {extends: day, leave: [2027-01-11 to 2027-01-17],"),
        to: "sites/town.yaml")
      let after = try sandbox.parasol("plan", "--keep", "plan.json", "--output-format", "json")
      let (old, new) = (try sessions(before), try sessions(after.outputText))
      #expect(old.filter { $0.hasPrefix("w2") } == new.filter { $0.hasPrefix("w2") })
      let away = old.filter {
        $0.hasPrefix("w1") && ("2027-01-11"..."2027-01-17").contains(day($0))
      }
      #expect(!away.isEmpty && new.isDisjoint(with: away))
      #expect(old.subtracting(away).subtracting(new).isEmpty, "all other sessions stay")
      #expect(new.count == old.count, "and what falls out is made up for")
    }
  }

  /// `w1 2027-01-04 960 bar` for each session of a plan of one site.
  private func sessions(_ plan: String) throws -> Set<String> {
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(plan.utf8)) as? [String: Any])
    let site = try #require((json["sites"] as? [[String: Any]])?.first)
    let rota = try #require(site["rota"] as? [[String: Any]])
    return Set(
      rota.map { session in
        ["worker", "date", "start", "hotspot"].map { "\(session[$0] ?? "")" }
          .joined(separator: " ")
      })
  }

  private func day(_ session: String) -> String {
    String(session.split(separator: " ")[1])
  }

  @Test("What is no plan of this programme cannot be kept")
  func keepMistakes() throws {
    try Sandbox.run(Self.files) { sandbox in
      let plan = try sandbox.parasol("plan", "--output-format", "json").outputText
      let cases = [
        ("not json", "the file is not JSON"), ("{}", "it is not a plan"),
        ("{\"format\": \"parasol-programme/1\"}", "it is not a plan but 'parasol-programme/1'"),
        ("{\"format\": \"parasol-plan/1\"}", "the file has no 'sites'"),
        (
          plan.replacing("\"programme\" : \"town\"", with: "\"programme\" : \"village\""),
          "it is a plan of programme 'village'"
        ),
        (
          plan.replacing("\"site\" : \"town\"", with: "\"site\" : \"port\""),
          "it plans site 'port', which the programme does not have"
        ),
        (plan.replacing("\"date\" : \"2027-01-", with: "\"date\" : \"2027-13-"), "is no date"),
      ]
      for (text, reason) in cases {
        try sandbox.write(text, to: "earlier.json")
        let result = try sandbox.parasol("plan", "--keep", "earlier.json")
        #expect(result.status == 2 && result.output.isEmpty, "\(reason): \(result.outputText)")
        #expect(result.errorText.contains("'earlier.json' cannot be kept: "), "\(result.errorText)")
        #expect(result.errorText.contains(reason), "\(result.errorText)")
      }
      let missing = try sandbox.parasol("plan", "--keep", "nowhere.json")
      #expect(missing.status == 2 && missing.errorText.contains("there is no 'nowhere.json'"))
    }
  }

  @Test("Flags that do not go together are told")
  func flags() throws {
    try Sandbox.run(Self.files) { sandbox in
      for arguments in [["--exit-code"], ["--set", "nothing"], ["--effort", "slow"]] {
        var command = Command(
          try #require(Tools.requireParasol()), arguments: ["plan"] + arguments)
        command.folder = sandbox.folder
        #expect(try command.run().status == 2, "\(arguments)")
      }
      let site = try sandbox.parasol("plan", "--site", "port")
      #expect(site.status == 2 && site.errorText.contains("there are: town"))
    }
  }
}

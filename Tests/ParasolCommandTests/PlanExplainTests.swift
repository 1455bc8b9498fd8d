import Foundation
import ParasolTestSupport
import Testing

/// `parasol explain` about a plan, and where the numbers of a problem come from.
@Suite struct PlanExplainTests {
  private static let town =
    PlanCommandTests.town + """
      supervisors:
        s1: {review: every week on mon 10:00-12:00}
      facilities:
        van: {kind: government, at: bar, when: every week on wed 18:00-20:00}
      events:
        end-violence-day: {kind: special_day, when: yearly on 14 jan 10:00-12:00, who: [outreach_workers]}

      """
  private static let files = [
    "programme.yaml": PlanCommandTests.programme,
    "sites/town.yaml": town.replacing(
      "day: {post: outreach,", with: "day: {post: outreach, supervisor: s1,"),
  ]

  @Test("A worker's week tells each hour, the line behind it, and which limit is reached")
  func week() throws {
    try Sandbox.run(Self.files) { sandbox in
      let path = "sites.town.outreach_workers.w1.week.2"
      let result = try sandbox.parasol("explain", path, ".")
      #expect(result.status == 0, "\(result.errorText)")
      let text = result.outputText
      #expect(text.contains("week 2, 2027-01-11 to 2027-01-17"))
      #expect(text.contains("mon 2027-01-11  10:00-12:00  review with s1  (sites/town.yaml:"))
      #expect(text.contains("thu 2027-01-14  10:00-12:00  event 'end-violence-day'"))
      #expect(text.contains("of 20 hours  (programme.yaml:"))
      #expect(text.contains("bar: 30 people, 57 contacts in these 4 weeks, at most 6 a session"))
      #expect(text.contains("10 sessions planned"))

      let tight = try sandbox.parasol(
        "plan", "--set", "posts.outreach.hours=9 per week", "--output-format", "json")
      #expect(tight.status == 0)
      try sandbox.write(
        PlanCommandTests.programme.replacing("20 per week", with: "9 per week"),
        to: "programme.yaml")
      let short = try sandbox.parasol("explain", path, ".").outputText
      #expect(short.contains("of 9 hours, reached"), "\(short)")
    }
  }

  @Test("A hotspot's cover tells who serves it, and why others cannot")
  func cover() throws {
    var files = Self.files
    files["sites/town.yaml"] = files["sites/town.yaml"]?.replacing(
      "w2: {extends: day,", with: "w2: {extends: day, languages: [fr],"
    ).replacing("park: {typology: park,", with: "park: {typology: park, languages: [fr],")
      .replacing("bar: {typology", with: "bar: {languages: [en], typology")
    try Sandbox.run(files) { sandbox in
      let text = try sandbox.parasol("explain", "sites.town.hotspots.bar.cover", ".").outputText
      #expect(text.contains("30 of 30 people have a worker  (sites/town.yaml:"), "\(text)")
      #expect(
        text.contains("57 contacts in four weeks: 6 people × 4 + 9 people × 2 + 15 people × 1"))
      #expect(text.contains("21 sessions a week fit the hours"))
      #expect(text.contains("w1  could: has 30 of at most"))
      #expect(text.contains("w2  cannot: 'w2' speaks no language that is spoken there  (sites/"))
    }
  }

  @Test("A number of people without a worker is explained by the facts that prove it")
  func uncovered() throws {
    var files = Self.files
    files["sites/town.yaml"] = files["sites/town.yaml"]?.replacing(
      "women: 30}", with: "women: 130}")
    try Sandbox.run(files) { sandbox in
      let text = try sandbox.parasol("explain", "sites.town.uncovered", ".").outputText
      #expect(text.contains("30 of 160 people have no worker"), "\(text)")
      #expect(text.contains("Proved, by all of these facts together:"))
      #expect(text.contains("but those who can serve them may take 130: 30 too many"))
      #expect(
        text.contains("'w1' has as many people as one worker may have, 65  (sites/town.yaml:"))
      #expect(text.contains("What would help: add 1 worker"))
    }
    try Sandbox.run(Self.files) { sandbox in
      let none = try sandbox.parasol("explain", "sites.town.uncovered", ".").outputText
      #expect(none.contains("0 of 60 people have no worker"))
    }
  }

  @Test(
    "Weeks and names that do not exist end with 2",
    arguments: [
      ("sites.town.outreach_workers.w1.week.9", "the plan has the weeks 1 to 4"),
      ("sites.town.outreach_workers.w1.week", "the plan has the weeks 1 to 4"),
      ("sites.town.outreach_workers.w11.week.1", "did you mean 'w1'?"),
      ("sites.town.hotspots.bra.cover", "did you mean 'bar'?"),
    ])
  func missing(_ path: String, _ reason: String) throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol("explain", path, ".")
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errorText.contains(reason), "\(result.errorText)")
    }
  }

  @Test("Every number of a problem names the line or the figure that it comes from")
  func sources() throws {
    try Sandbox.run(Self.files) { sandbox in
      let result = try sandbox.parasol("plan", "--problems", "out")
      #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
      func json(_ path: String) throws -> [String: Any] {
        try #require(
          JSONSerialization.jsonObject(with: Data(sandbox.text(path).utf8)) as? [String: Any])
      }
      let sources = try #require(try json("out/town.sources.json")["sources"] as? [String: Any])
      var numbers: [String] = []
      func walk(_ value: Any, _ path: String) {
        if let object = value as? [String: Any] {
          for (key, inside) in object { walk(inside, path.isEmpty ? key : path + "." + key) }
        } else if let list = value as? [Any] {
          for (index, inside) in list.enumerated() {
            let id = (inside as? [String: Any])?["id"] as? String
            walk(inside, path + "." + (id ?? "\(index)"))
          }
        } else if value is NSNumber {
          numbers.append(path)
        }
      }
      walk(try json("out/town.json"), "")
      #expect(numbers.count > 80)
      for number in numbers {
        let named = sources.keys.contains { number == $0 || number.hasPrefix($0 + ".") }
        #expect(named, "\(number)")
      }
      let people = try #require(sources["hotspots.park.people"] as? [String: Any])
      let line = try #require((people["lines"] as? [String])?.first)
      let parts = line.split(separator: ":").map(String.init)
      let text = sandbox.text(parts[0]).components(separatedBy: "\n")[(Int(parts[1]) ?? 0) - 1]
      #expect(text.contains("women: 24-36"))
    }
  }

  @Test("Days of the calendar, reviews and outreach clinics stand in the same schedule")
  func calendar() throws {
    try Sandbox.run(Self.files) { sandbox in
      let plan = try sandbox.parasol("plan", "--output-format", "json").outputText
      #expect(plan.contains("\"missed_mobile\" : [\n\n      ]"), "somebody is at every clinic")
      #expect(try sandbox.parasol("build", "-o", "sheets").status == 0)
      let rota = sandbox.text("sheets/team/rotas/town.en.csv")
      #expect(rota.contains("2027-01-06,Wednesday,18:00,2027-01-06,20:00,outreach clinic"))
      #expect(rota.contains("2027-01-14,Thursday,10:00,2027-01-14,12:00,event,w1"))
      #expect(rota.contains("2027-01-04,Monday,10:00,2027-01-04,12:00,weekly review,w2"))
    }
    // Nobody whom people know can come on Wednesday evenings.
    var files = Self.files
    files["sites/town.yaml"] = files["sites/town.yaml"]?.replacing(
      "available: [daily 09:00-23:00]", with: "available: [mon tue thu-sun 09:00-23:00]")
    try Sandbox.run(files) { sandbox in
      let text = try sandbox.parasol("plan").outputText
      #expect(text.contains("[clinic-without-known-worker]"), "\(text)")
      #expect(text.contains("can be at the outreach clinic 'van' on 2027-01-06 and 3 more days"))
    }
  }
}

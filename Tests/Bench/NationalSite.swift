/// One site of the national programme: a few areas, and for each the places and people in it.
struct NationalSite {
  let number: Int
  private var chance: Chance
  private(set) var hotspots = 0

  init(number: Int) {
    self.number = number
    chance = Chance(seed: UInt64(number))
  }

  var id: String { "town-" + Self.padded(number, 4) }

  /// The whole file.
  mutating func text() -> String {
    let areas = (1...chance.number(in: 4...9)).map { "area-\($0)" }
    let workers = chance.number(in: 12...21)
    hotspots = workers * 2
    var text = head(areas)
    var serving: [[String]] = Array(repeating: [], count: workers)
    text += "\nhotspots:\n"
    for index in 0..<(workers * 2) {
      text += hotspot(index + 1, areas, serving: &serving[index % workers])
    }
    text += "\noutreach_workers:\n"
    for index in 0..<workers {
      text += worker(index + 1, chance.pick(areas), serves: serving[index])
    }
    return text + tail(workers: workers, areas: areas)
  }

  private mutating func head(_ areas: [String]) -> String {
    var text = """
      # Written with the outreach workers of \(id).
      site: \(id)
      organization: national-network
      estimate: mapping-walk
      meeting_place: safe-house
      agreed: december-assembly

      estimates:
        mapping-walk:
          method: mapping
          date: 2026-09-14
          who: [women, trans-women]
          sex_workers: \(chance.number(in: 12...40))
          others: 2
          discreet: yes
          purpose: outreach and the clinic
          layers: [work_places, service_points]

      areas:

      """
    for area in areas {
      let east = chance.number(in: 1...30) * 100
      let south = chance.number(in: 1...20) * 100
      text += "  \(area): \(east) m east \(south) m south\n"
    }
    return text + """

      patterns:
        hotspots:
          street: {typology: street, languages: [sw], pairs: {need: after 20:00, decided: workers-october}}
          venue: {typology: bar_without_lodging, languages: [sw], gatekeeper: {kind: manager, access: yes, safety: yes}}
        outreach_workers:
          night:
            post: outreach
            gender: female
            languages: [sw]
            literacy: low
            starts: 2026-10-12
            available: [mon-fri 10:00-18:00, daily 18:00-01:00]

      """
  }

  private mutating func hotspot(_ index: Int, _ areas: [String], serving: inout [String]) -> String
  {
    let id = "spot-" + Self.padded(index, 3)
    let few = chance.number(in: 10...20)
    let many = few + 2 * chance.number(in: 1...5)
    serving.append("\(id): \((few + many) / 2)")
    let name = "name: {en: Place \(index) of \(self.id), sw: Mahali pa \(index) pa \(self.id)}"
    let near = "near: {en: behind the old fuel station, sw: nyuma ya kituo cha zamani cha mafuta}"
    let acts = chance.number(in: 7...14)
    if chance.happens(percent: 40) {
      return """
          \(id): {extends: venue, area: \(chance.pick(areas)), \(name), \(near), code: V\(index), people: {women: \(few)-\(many)}, roles: [solicit, have_sex_with_clients], active: [thu-sun 18:00-01:00 with \(few / 2)-\(few)], acts_per_week: \(acts)}

        """
    }
    return """
        \(id):
          extends: street
          \(name)
          \(near)
          code: S\(index)
          area: \(chance.pick(areas))
          # The group counted on three evenings and took the lowest and the highest count.
          people: {women: \(few)-\(many)}
          estimate: mapping-walk
          active:
            - mon-sat 19:00-24:00 with \(few / 2)-\(few)
            - sun 18:00-22:00 with \(few / 3)-\(few / 2)
          peak: [fri-sat 21:00-24:00]
          roles: [solicit, have_sex_with_clients]
          languages: [sw, en]
          acts_per_week: {women: \(acts)}   # asked at the mapping walk
          anal_acts_per_week: 1
          pairs: {need: after 20:00, decided: workers-october}

      """
  }

  private mutating func worker(_ index: Int, _ area: String, serves: [String]) -> String {
    let id = "w" + Self.padded(index, 2)
    let literacy = chance.pick(["low", "literate"])
    let month = "2027-0\(chance.number(in: 2...5))"
    return """
        \(id):
          extends: night
          supervisor: s0\(1 + index % 3)
          languages: [sw, en]
          starts_from: \(area)
          literacy: \(literacy)
          avoid: [mon 10:00-12:00, sun 18:00-20:00]
          serves: {\(serves.joined(separator: ", "))}
          leave: [\(month)-01 to \(month)-0\(chance.number(in: 3...9))]

      """
  }

  private mutating func tail(workers: Int, areas: [String]) -> String {
    let everyone = (1...workers).map { "w" + Self.padded($0, 2) }.joined(separator: ", ")
    return """

      supervisors:
        s01: {post: supervision, origin: promoted_outreach_worker, available: [mon-sat 09:00-20:00], review: every week on mon 10:00-12:00}
        s02: {post: supervision, origin: promoted_outreach_worker, available: [mon-sat 09:00-20:00], review: every week on mon 12:00-14:00}
        s03: {post: supervision, origin: promoted_outreach_worker, available: [mon-sat 09:00-20:00], review: every week on tue 10:00-12:00}

      trainings:
        basic-october: {tier: basic_start, dates: [2026-10-05 to 2026-10-09], time: 09:00-14:00, who: [\(everyone)], trainers: {sex_workers: 2, others: 1, fee: 2000 KES per day}}
        advanced: {tier: advanced_quarterly, dates: [2026-12-10, 2027-03-04, 2027-05-27], time: 10:00-15:00, who: [\(everyone)], trainers: {sex_workers: 1, fee: 2000 KES per day}}

      committees:
        town-committee:
          seats: {sex_workers: 6, staff: 1}
          workers: [w02, w05]
          chosen_by: sex_workers
          elected: 2026-05-02
          term: 1 year
          next_election: 2027-04-27
          meets: every month on first tue 14:00-16:00
          remit: [clinical_services, commodities, safe_space, structural_barriers]

      safe_spaces:
        safe-house:
          area: \(areas[0])
          rooms: 2
          managed_by: community_leaders
          decided: {location: space-vote, services: space-vote, staffing: space-vote, hours: space-vote}
          open: [daily 09:00-03:00]
          own_time: {women: mon 14:00-16:00, trans-women: wed 14:00-16:00}
          if_times_clash: the group that had less time this month goes first

      crisis_teams:
        night-line:
          held_by: sex_workers
          trained: 2026-08-10
          team: [r1, r2, r3, r4, r5, r6]
          roles: {call_receiver: [r1, r2, r3], on_call_responder: [r4, r5, r6], data_person: [r4]}
          backup: {lawyer: law-aid, social_worker: county-health}
          rota:
            - {when: daily 06:00-14:00, who: [r1, r5]}
            - {when: daily 14:00-22:00, who: [r2, r6]}
            - {when: daily 22:00-06:00, who: [r3, r4]}

      commodities:
        decided: supply-talk
        lubricant_base: water
        stock:
          safe-house:
            male_condom: {opening: 60000, receipts: 60000 per month, issues: 60000 per month}
            female_condom: {opening: 600, receipts: 600 per month, issues: 600 per month}
            lubricant: {opening: 9000, receipts: 9000 per month, issues: 9000 per month}

      records:
        map: {kind: hotspot_map, keeper: supervisor, storage: locked cabinet in the safe space}

      """
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Numbers that look uneven and are the same on every machine. The tests' generator is not for a
/// program: it comes with the testing library.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  mutating func pick(_ choices: [String]) -> String { choices[number(in: 0...choices.count - 1)] }

  mutating func happens(percent: Int) -> Bool { number(in: 1...100) <= percent }
}

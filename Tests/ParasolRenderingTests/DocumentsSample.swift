import ParasolCompiler
import ParasolModel
import ParasolRendering
import ParasolTestSupport
import Testing

/// A small programme with words that stand nowhere else, and a plan of its one town made by hand.
struct DocumentsSample {
  let programme: Programme
  let plan: Plan

  /// What must never leave the team, whatever else changes.
  static let secrets = [
    "zebra", "zinc", "mango", "m7x", "ochre", "kw01", "kw02", "ks01", "amber", "tin-gate",
    "Tin gate",
  ]

  /// What stands in the files for the team to read, and on no sheet that anybody carries.
  static let unprinted = ["tin-gate", "tin gate", "zebra-talk", "mango yard"]

  static func make() async throws -> DocumentsSample {
    let host = MemoryHost(texts: ["programme.yaml": programmeText, "quay.yaml": siteText])
    let compilation = try await Compiler(host: host).compile()
    let programme = try #require(compilation.programme)
    return DocumentsSample(programme: programme, plan: Plan(sites: [sitePlan]))
  }

  var view: TeamView { TeamView(programme, plan: plan) }

  private static let programmeText = """
    parasol: 1
    programme: lantern-coast
    name: {en: Lantern Coast, sw: Pwani ya Taa}
    languages: [en, sw]
    plan: {from: 2027-01-04, weeks: 6, time_zone: Africa/Nairobi}
    status: draft
    include: [quay.yaml]
    population:
      women: {gender: female, age_min: 18, acts_per_week: 10, name: {en: women, sw: wanawake}}
    organizations:
      lantern-group: {kind: community_led, name: {en: Lantern group, sw: Kundi la Taa}}
    decisions:
      zebra-talk: {date: 2026-10-09, who: [quay-town.kw01, lantern-group], sex_workers: 8, others: 1, about: zebra corner}
    participation:
      who: [lantern-group]
      stages: {design: decision_maker}
      freedoms: {choose_how: yes, equal_voice: no}
    posts:
      outreach: {role: outreach_worker, held_by: sex_workers, hours: 20 per week, paid_time: [contact, meeting]}

    """

  private static let siteText = """
    site: quay-town
    name: {en: Quay Town, sw: Mji wa Gati}
    status: draft
    meeting_place: amber-room
    areas: {zinc-side: 0 m, ochre-end: 600 m east}
    hotspots:
      zebra-corner: {typology: street, area: zinc-side, name: {en: Zebra corner, sw: Kona ya zebra}, near: the tin-gate, people: {women: 8-16}, active: [daily 18:00-03:00], pairs: {need: after 21:00}}
      mango-yard: {typology: homes, code: m7x, area: ochre-end, name: Mango yard, people: {women: 4-8}, active: [mon-fri 10:00-16:00]}
    outreach_workers:
      kw01: {post: outreach, supervisor: ks01, literacy: literate, starts_from: zinc-side}
      kw02: {post: outreach, supervisor: ks01, literacy: low, leave: [2027-01-18 to 2027-01-20]}
    supervisors:
      ks01: {review: every week on mon 10:00-12:00}
    safe_spaces:
      amber-room: {name: {en: Amber room, sw: Chumba cha amber}, area: zinc-side, open: [daily 09:00-03:00]}
    crisis_teams:
      tin-gate-line: {team: [kw01], rota: [{when: daily 06:00-18:00, who: [kw01]}, {when: daily 18:00-06:00, who: [kw02]}]}
    commodities:
      stock: {amber-room: {male_condom: {opening: 500, issues: 600 per month}}}

    """
}

extension DocumentsSample {
  private static let site = SiteID("quay-town")
  private static let (first, second) = (WorkerID("kw01"), WorkerID("kw02"))
  private static let (corner, yard) = (HotspotID("zebra-corner"), HotspotID("mango-yard"))

  private static func day(_ number: Int) -> CalendarDay {
    CalendarMonth(year: 2027, month: 1).first + (number - 1)
  }

  private static let evening = TimeRange(start: 20 * 60, end: 22 * 60)
  private static let late = TimeRange(start: 22 * 60, end: 25 * 60)
  private static let pastMidnight = TimeRange(start: 24 * 60 + 30, end: 26 * 60)
  private static let noon = TimeRange(start: 12 * 60, end: 14 * 60)

  private static let rota: [Attendance] = [
    Attendance(worker: first, hotspot: corner, day: day(5), hours: evening, isCompanion: false),
    Attendance(worker: second, hotspot: yard, day: day(5), hours: noon, isCompanion: false),
    Attendance(worker: first, hotspot: corner, day: day(8), hours: late, isCompanion: false),
    Attendance(worker: second, hotspot: corner, day: day(8), hours: late, isCompanion: true),
    Attendance(
      worker: first, hotspot: corner, day: day(9), hours: pastMidnight, isCompanion: false),
  ]

  private static let reviews: [CalendarEntry] = [4, 11, 18, 25].map { number in
    CalendarEntry(
      kind: .review, id: "ks01", day: day(number), hours: TimeRange(start: 600, end: 720),
      place: "amber-room", workers: [first, second], supervisors: [SupervisorID("ks01")])
  }

  private static func contacts(_ tier: ContactTier, _ people: Int, _ each: Int) -> PlannedContacts {
    PlannedContacts(
      group: GroupID("women"), tier: tier, people: people, condoms: people * each,
      lubricant: people * 2)
  }

  private static func session(
    _ attendance: Attendance, with colleagues: [WorkerID], _ contacts: [PlannedContacts]
  ) -> PlannedSession {
    PlannedSession(
      hotspot: attendance.hotspot, day: attendance.day, hours: attendance.hours,
      colleagues: colleagues, isCompanion: attendance.isCompanion, contacts: contacts,
      condoms: contacts.reduce(0) { $0 + $1.condoms },
      lubricant: contacts.reduce(0) { $0 + $1.lubricant })
  }

  private static let months: [WorkerMonth] = [
    WorkerMonth(
      worker: first, month: CalendarMonth(year: 2027, month: 1),
      sessions: [
        session(rota[0], with: [], [contacts(.high, 2, 12), contacts(.low, 3, 45)]),
        session(rota[2], with: [second], [contacts(.medium, 4, 21)]),
        session(rota[4], with: [], [contacts(.high, 1, 12)]),
      ],
      services: [
        ServiceDue(service: "hiv_test", people: 3),
        ServiceDue(service: "routine_check_up", people: 2),
      ]),
    WorkerMonth(
      worker: first, month: CalendarMonth(year: 2027, month: 2), sessions: [], services: []),
    WorkerMonth(
      worker: second, month: CalendarMonth(year: 2027, month: 1),
      sessions: [
        session(rota[1], with: [], [contacts(.high, 1, 12), contacts(.medium, 2, 21)]),
        session(rota[3], with: [first], []),
      ], services: [ServiceDue(service: "prep", people: 1)]),
    WorkerMonth(
      worker: second, month: CalendarMonth(year: 2027, month: 2), sessions: [], services: []),
  ]

  private static let supplies: [MonthlySupply] = [1, 2].map { number in
    MonthlySupply(
      month: CalendarMonth(year: 2027, month: number), product: .male_condom,
      needs: [
        HotspotNeed(
          hotspot: corner, group: GroupID("women"), people: Fraction(12),
          amount: Fraction(1565, over: 3), isFromActs: true)
      ], handedOut: number == 1 ? 309 : 0,
      points: [
        StockPoint(
          place: "amber-room", opening: Fraction(number == 1 ? 500 : 0), receipts: .zero,
          issues: Fraction(600), closing: .zero, unmet: Fraction(number == 1 ? 100 : 600))
      ])
  }

  static let sitePlan = SitePlan(
    site: site, start: day(4), end: day(4) + 41, rota: rota.sorted(), microplans: months,
    calendar: reviews, supplies: supplies)
}

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
      ("serves: {truck-stop: 40}", "serves: {truck-stop: 4x}"),
      ("review: every week on mon", "review: evry week on mon"),
      ("dates: [2026-12-10,", "dates: [2026-12-1,"), ("tier: basic_start", "tier: basic_strat"),
      ("remit: [clinical_services", "remit: [clinical_servces"),
      ("open: [daily", "open: [dialy"), ("estimate: mapping-walk", "estimate: mapping-wlk"),
      (
        "role: outreach_worker\n    held_by: sex_workers",
        "role: outreach_worker\n    held_by: sxwk"
      ),
      ("every: 1 month\n  needs", "every: 1 mnth\n  needs"),
      ("women: 40-70", "women: 4O-70"),
      // What is drawn, written down and shown.
      ("layers: [work_places", "layers: [wrk_places"), ("discreet: yes", "discreet: yess"),
      ("kind: manager, access: yes", "kind: manager, access: yess"),
      ("location_check:", "location_chek:"), ("to: 2027-12-31", "to: 2027-13-31"),
      ("functions: [relax", "functions: [realx"), ("chair: sex_workers", "chair: sexworkers"),
      ("clinic_work: [rights_charter", "clinic_work: [right_charter"),
      ("due: 2027-02-02", "due: 2027-02-30"), ("framing: open", "framing: opn"),
      ("given_in: [urban_street", "given_in: [urban_stret"),
      ("columns: [symbol", "columns: [symbl"),
      ("keep: 18 months", "keep: 18 mths"),
      ("nil_as_zero: yes", "nil_as_zero: yess"), ("feedback: 1 month", "feedback: 1 mnth"),
      ("[18-24, 25-34, 35+]", "[18-24, 25-34, 35 +]"),
      ("involvement-domains", "involvement-domain"), ("targets: {", "targts: {"),
      ("denominator: people estimated", "denominatr: people estimated"),
      ("aggregation: never-sum", "aggregation: never"),
      // Posts, courses, organizations, participation, goals and money.
      ("      - confidentiality", "      - confidentialty"),
      ("visits: [town-clinic", "visits: [town-clinik"), ("with_staff: yes", "with_staff: yess"),
      ("trainers: {sex_workers: 1, fee", "trainers: {sex_workers: 1x, fee"),
      ("paid_time: [contact", "paid_time: [contct"), ("leads_to: coordination", "leads_to: coord"),
      ("comparable: [store]", "comparable: [shop]"), ("in_advance: yes", "in_advance: yess"),
      ("origin: promoted_outreach_worker", "origin: promoted"),
      ("origin: self_formed", "origin: self_form"), ("seats_on: [planning", "seats_on: [planing"),
      ("growing_membership: yes", "growing_membership: yess"),
      ("work_mix: mixed", "work_mix: mixd"),
      ("stages:\n    design", "stags:\n    design"),
      ("implementation: employer", "implementation: emplyer"),
      ("held_by: sex_workers, paid: no", "held_by: sex_workers, paid: nope"),
      ("kind: staff_briefing", "kind: staf_briefing"),
      ("towards: management", "towards: managment"),
      ("by: 2029-12-31", "by: 2029-13-31"), ("about: empowerment", "about: empowermnt"),
      ("review: 2027-06-15", "review: 2027-06-31"),
      ("payee: alfajiri-group", "payee: alfajiri-grup"),
      ("counted_as: community_led", "counted_as: community"),
      ("votes: {sex_workers: 5", "votes: {sex_worker: 5"),
      ("working_days: mon-sat", "working_days: mon-sta"),
      ("kind: microplan_renewal", "kind: microplan_renewl"),
      ("every month on last mon", "every month on lst mon"), ("goals:", "gaols:"),
      ("budget:", "budgt:"), ("posts:", "pots:"), ("trainings:", "trainngs:"),
      (
        "the nurse asks before touching, decided: indicator-day",
        "the nurse asks before touching, decided: indicator-dy"
      ),
      // Crises, violence and clinics.
      ("number_present: yes", "number_present: yess"),
      ("suicide_risk: [stay", "suicide_rsk: [stay"),
      ("data_person: [r4]", "data_persn: [r4]"), ("lawyer: law-aid", "lawyer: law-ad"),
      ("      - report_back", "      - report_bak"), ("form: numbered book", "fom: numbered book"),
      ("ethics_guidance: yes", "ethics_guidance: yess"),
      ("release: [alfajiri-group]", "release: [alfajiri]"),
      ("kind: police_accountability", "kind: police_acountability"),
      ("funded: yes", "funded: yess"), ("kind: rights_education", "kind: rights_educaton"),
      ("harm_monitoring: yes", "harm_monitorng: yes"), ("kind: safety_tips", "kind: safety_tip"),
      ("about: violence", "about: violnce"), ("violence_trained: yes", "violence_traind: yes"),
      ("kind: shelter", "kind: sheltr"), ("from: county-hospital", "from: county-hospitl"),
      ("mon tue 22:00-06:00", "mon teu 22:00-06:00"),
      ("confidentiality_notice: yes", "notice: yes"),
      ("consent_field: yes", "consent_field: yess"),
      ("specimens: [urethral", "specimens: [urethal"),
      ("if_reactive: town-clinic", "if_reactiv: town-clinic"),
      ("eligibility: all", "eligibility: al"),
      ("symptoms: [cough", "symptoms: [cogh"), ("{role: navigator", "{role: navigatr"),
      ("testers: {professionals", "testers: {profesionals"),
      ("  hormone_counselling: {refer_to", "  hormone_counseling: {refer_to"),
      ("directory:", "directry:"), ("referrals:", "referals:"), ("crisis_teams:", "crisis_teems:"),
      ("materials:", "materals:"), ("violence:\n", "violnce:\n"), ("context:\n", "contxt:\n"),
    ])
  func oneSlip(written: String, slip: String) async throws {
    let example = MemoryHost(folder: Repository.path("Examples/dawn-harbour"))
    var host = example
    var isChanged = false
    for path in Repository.files(in: Repository.path("Examples/dawn-harbour")).sorted()
    where !isChanged {
      var text = String(decoding: try example.contents(of: path), as: UTF8.self)
      guard let range = text.firstRange(of: written) else { continue }
      text.replaceSubrange(range, with: slip)
      host = example.replacing(path, with: Array(text.utf8))
      isChanged = true
    }
    try #require(isChanged)
    let told = try await Compiler(host: host).compile().fixtureDiagnostics
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

  @Test("An action is asked after by the day that things are judged for")
  func actionAsOf() async throws {
    let good = Fixture("rules/action-without-follow-up/good")
    for (day, isOpen) in [("2027-03-02", false), ("2027-03-03", true)] {
      let compiler = Compiler(
        host: MemoryHost(folder: good.folder), options: CompilerOptions(asOf: day))
      let told = try await compiler.compile().fixtureDiagnostics
      #expect(told.contains { $0.id == "action-without-follow-up" } == isOpen, "\(day): \(told)")
    }
  }

  private func compile(_ programme: String) async throws -> Compilation {
    try await Compiler(host: MemoryHost(["programme.yaml": Array(programme.utf8)])).compile()
  }
}

/// A national programme as many groups would write it: every site with its hotspots, workers, safe
/// space and committee, in the surface of `Examples/dawn-harbour`, and with as many keys filled in as
/// a group does that has mapped its town. 1,500 sites have about 50,000 hotspots.
///
/// The same number of sites gives the same bytes on every machine.
struct NationalProgramme {
  /// Paths relative to the programme's folder, in the order they were made.
  let files: [(path: String, bytes: [UInt8])]
  let hotspots: Int

  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  init(sites: Int) {
    var files = [("programme.yaml", Array(Self.root.utf8))]
    files.append(("services.yaml", Array(Self.services.utf8)))
    var hotspots = 0
    for number in 1...max(sites, 1) {
      var site = NationalSite(number: number)
      files.append(("sites/\(site.id).yaml", Array(site.text().utf8)))
      hotspots += site.hotspots
    }
    self.files = files
    self.hotspots = hotspots
  }

  private static let root = """
    parasol: 1
    programme: national
    name: {en: National programme, sw: Mpango wa taifa}
    languages: [en, sw]
    organization: national-network
    plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
    policy: who-2013
    agreed: december-assembly
    include: [services.yaml, sites/*.yaml]

    context:
      legal: criminalized
      work_mix: mixed
      mobility: [local, migrant]
      languages: [sw, en]
      condoms_as_evidence: yes
      violence_contexts: [workplace, public_at_large, state]

    promises: {tests: voluntary, incident_reports: chosen_by_person}

    population:
      women: {gender: female, age_min: 18, acts_per_week: 12, anal_acts_per_week: 1, topics: [negotiation]}
      trans-women: {gender: transgender, age_min: 18, acts_per_week: 9, anal_acts_per_week: 5, topics: [hormone_counselling]}

    organizations:
      national-network:
        kind: community_led
        board: {sex_workers: 6, other: 1, chosen_by: sex_workers, elected: 2026-06-20, term: 1 year}
        networks: [national]
      county-health: {kind: government}
      law-aid: {kind: ngo}

    decisions:
      indicator-day: {date: 2026-09-20, who: [national-network], sex_workers: 11}
      space-vote: {date: 2026-09-27, who: [women, trans-women], sex_workers: 31}
      workers-october: {date: 2026-10-09, who: [outreach_workers], sex_workers: 6, others: 1}
      supply-talk: {date: 2026-10-16, who: [women, trans-women, outreach_workers], sex_workers: 14}
      december-assembly: {date: 2026-12-01, who: [national-network], sex_workers: 24, others: 3}

    participation:
      who: [national-network]
      stages: {design: decision_maker, implementation: employer, management: governance_member, evaluation: decision_maker}
      freedoms: {choose_representatives: yes, choose_how: yes, choose_whether: yes, equal_voice: yes}

    partnerships:
      police:
        with: police
        safeguards: [no_backlash_for_organizing, identification_not_used_for_arrest, no_health_care_stigma]
        harm_statement: officers who break the agreement are reported to the commander
        votes: {sex_workers: 5, partner: 5}

    violence:
      strategies: [capacity_building, police_accountability, safety_security]
      records: {form: numbered book, keeper: data_person, storage: locked box in the safe space, follow_up: 7 days}

    posts:
      outreach:
        role: outreach_worker
        held_by: sex_workers
        hours: 20 per week
        pay: 14000 KES per month
        paid_time: [contact, travel, meeting, reporting, planning]
        fares: {amount: 100 KES per route, in_advance: yes}
        airtime: 500 KES per month
        charging: yes
        training_stipend: 800 KES per day
        incentives: [{kind: recognition, basis: fixed}]
        decided: workers-october
      supervision: {role: supervisor, held_by: sex_workers, hours: 40 per week, pay: 28000 KES per month}

    contact: {every: 1 month, needs_assessment: yes, individual_plan: yes, tiers: {high: 20%, medium: 30%}}

    indicators:
      decided: indicator-day
      use: [reached-monthly, condom-adequacy, clinic-respect, collective-agency, incidents-recorded]

    """

  private static let services = """
    facilities:
      county-hospital: {kind: government, organization: county-health, travel: 40 min, hours: [always]}
    services:
      syndromic_management: {at: county-hospital}
      syphilis_test: {at: county-hospital, every: 6 months}
      gonorrhoea_chlamydia_test: {at: county-hospital}
      routine_check_up: {at: county-hospital, every: 3 months}
      hiv_test: {at: county-hospital, every: 3 months, if_reactive: county-hospital}
      hiv_testing_referral: {at: county-hospital}
      art: {at: county-hospital}
      tb_screen: {at: county-hospital, every: 3 months}
      hiv_pep: {refer_to: county-hospital, contact: emergency desk}
      emergency_contraception: {refer_to: county-hospital, contact: emergency desk}
      sti_pep: {at: county-hospital}
      abortion_to_extent_of_law: {refer_to: county-hospital, contact: gynaecology nurse}

    """
}

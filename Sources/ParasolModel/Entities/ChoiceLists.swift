/// Allowed words, in the spelling of the vocabulary; sources stand in the domain model's sections.
package enum Gender: String, Choice {
  case female, male, transgender
  package static let subject = "gender"
}

package enum OrganizationKind: String, Choice {
  case community_led, cbo, ngo, government, network, private_provider
  package static let subject = "kind of organization"
}

package enum Chooser: String, Choice {
  case sex_workers, staff, donor, government, other
  package static let subject = "body that chooses"
}

package enum NetworkReach: String, Choice {
  case national, regional, global
  package static let subject = "kind of network"
}

package enum PlanningBody: String, Choice {
  case planning, funding, implementation
  package static let subject = "kind of body"
}

package enum EstimateMethod: String, Choice {
  case mapping, head_count, capture_recapture, multiplier, delphi, three_source
  case programme_register, other
  package static let subject = "method"
}

package enum MapLayer: String, Choice {
  case work_places, service_points
  package static let subject = "layer of a map"
}

package enum ProgrammeLevel: String, Choice {
  case central, state_province, district_county, municipality_submunicipality
  case frontline_community
  package static let subject = "level"
}

package enum Partner: String, Choice {
  case police, health, social_services, government, ngo, donor, academia
  package static let subject = "kind of partner"
}

package enum Safeguard: String, Choice {
  case no_backlash_for_organizing, identification_not_used_for_arrest, no_health_care_stigma
  package static let subject = "safeguard"
}

package enum PostRole: String, Choice {
  case outreach_worker, supervisor, staff_outreach_worker, manager, clinician, counsellor
  case data_person, store_keeper, advocate, other
  package static let subject = "role"
}

package enum PostHolder: String, Choice {
  case sex_workers, staff, open
  package static let subject = "group of people who hold the post"
}

package enum PaidTime: String, Choice {
  case contact, travel, meeting, reporting, planning
  package static let subject = "kind of paid time"
}

package enum IncentiveKind: String, Choice {
  case phone_credit, gift, recognition, leadership_role, training_place, meeting_place, money
  package static let subject = "kind of incentive"
}

package enum IncentiveBasis: String, Choice {
  case fixed, recognition, per_person_referred, per_test, per_visit, per_condom
  package static let subject = "basis"
}

package enum FacilityKind: String, Choice {
  case stand_alone, outreach_clinic, preferred_private, government
  package static let subject = "kind of facility"
}

package enum ServiceCode: String, Choice {
  case routine_check_up, syndromic_management, syphilis_test, gonorrhoea_chlamydia_test
  case hiv_test, self_test, confirmatory_test, hiv_testing_referral, tb_screen, cervical_screen
  case hepatitis_b_vaccine, art, prep, hiv_pep, sti_pep, emergency_contraception
  case abortion_to_extent_of_law, psychological_care, safety_plan, counselling, harm_reduction
  case mental_health
  case tb_preventive_therapy, contraception, safe_pregnancy, abortion_and_post_abortion_care
  case reproductive_cancers, hormone_counselling
  package static let subject = "service"
}

package enum Escort: String, Choice {
  case none, offered
  package static let subject = "kind of escort"
}

package enum ServiceRequirement: String, Choice {
  case age, consent, contraindication_check
  case test, diary, registration, attendance, report, photograph, incident_report, police_report
  package static let subject = "requirement"

  /// Only these may stand before a service (SWIT 3.2.2 C, p55).
  package var isClinical: Bool {
    switch self {
    case .age, .consent, .contraindication_check: true
    default: false
    }
  }
}

package enum Typology: String, Choice {
  case street, highway, park, beach, uninhabitable_building, injecting_den, homes, virtual_space
  case changaa_den, casino, bar_with_lodging, bar_without_lodging, strip_club, brothel, sex_den
  case guest_house_hotel_lodging, massage_parlour, barbershop_salon, other
  package static let subject = "typology"

  /// How outreach is done there unless the author says otherwise.
  package var setting: Setting? {
    switch self {
    case .street, .highway, .park, .beach, .uninhabitable_building, .injecting_den: .urban_street
    case .homes: .home_based
    case .virtual_space: .not_self_identified
    case .other: nil
    default: .urban_establishment
    }
  }
}

package enum Setting: String, Choice {
  case urban_street, urban_establishment, residence_group, home_based, not_self_identified
  package static let subject = "setting"
}

package enum HotspotRole: String, Choice {
  case solicit, have_sex_with_clients, live
  package static let subject = "role of a place"
}

package enum GatekeeperKind: String, Choice {
  case manager, owner, none
  package static let subject = "kind of gatekeeper"
}

package enum Literacy: String, Choice {
  case literate, low, none
  package static let subject = "literacy"
}

package enum SupervisorOrigin: String, Choice {
  case promoted_outreach_worker, staff
  package static let subject = "origin"
}

package enum TrainingTier: String, Choice {
  case basic_start, advanced_quarterly, weekly_group, daily_mentoring
  package static let subject = "tier"
}

package enum TrainingTopic: String, Choice {
  case interpersonal_communication, confidentiality, condom_gap_and_negotiation
  case social_network_mapping, microplanning_and_records, sti_hiv_tb_symptoms_and_referral
  case voluntary_testing, violence_and_psychosocial_support, community_mobilization
  case advanced_counselling, leadership, stigma_and_harassment, legal_literacy, crisis
  case drugs_and_alcohol, links_to_services
  package static let subject = "topic"
}

package enum CommitteeKind: String, Choice {
  case community_committee, advisory_group
  package static let subject = "kind of committee"
}

package enum CommitteeSubject: String, Choice {
  case clinical_services, commodities, safe_space, structural_barriers
  package static let subject = "subject"
}

package enum ReportReader: String, Choice {
  case community, programme
  package static let subject = "reader of a report"
}

package enum SpaceManager: String, Choice {
  case community_leaders, staff, other
  package static let subject = "group that runs the space"
}

package enum SpaceMatter: String, Choice {
  case location, services, staffing, hours
  package static let subject = "matter"
}

package enum Neighbour: String, Choice {
  case none, clinic, ngo_office
  package static let subject = "neighbour"
}

package enum CrisisRole: String, Choice {
  case call_receiver, on_call_responder, data_person
  package static let subject = "role in a crisis team"
}

package enum CrisisBackup: String, Choice {
  case social_worker, lawyer
  package static let subject = "kind of backup"
}

package enum CommodityKind: String, Choice, Comparable {
  case male_condom, female_condom, lubricant, needle, self_test_kit
  package static let subject = "product"

  package static func < (left: CommodityKind, right: CommodityKind) -> Bool {
    left.order < right.order
  }

  private var order: Int { CommodityKind.allCases.firstIndex(of: self) ?? 0 }
}

package enum LubricantBase: String, Choice {
  case water, silicone, oil
  package static let subject = "base"
}

package enum IndicatorKind: String, Choice {
  case goods_services_count, service_quality, community_engagement, cohesion, acceptance, coverage
  package static let subject = "kind of indicator"
}

package enum CoverageMeaning: String, Choice {
  case ever_contacted, contacted_this_month, package_in_three_months
  package static let subject = "meaning of coverage"
}

package enum EventKind: String, Choice {
  case special_day, group_activity, stock_check, committee_meeting, election, introduction
  case staff_meeting, district_visit, field_visit, review, intake, clinic_day, gatekeeper_visit
  case group_session, microplan_renewal, rights_education, leadership, economic_empowerment
  case training, advocacy, capacity_building, law_reform_advocacy, police_accountability
  case safety_security, health_services, psychosocial_legal_support, officer_contact, raid, rescue
  case rehabilitation
  package static let subject = "kind of event"
}

package enum RecordKind: String, Choice {
  case hotspot_map, hotspot_list, microplans, incident_records, register, estimates
  package static let subject = "kind of record"
}

package enum Keeper: String, Choice {
  case supervisor, outreach_worker, data_person, clinician, manager, committee
  package static let subject = "keeper"
}

package enum LegalContext: String, Choice {
  case criminalized, partly_criminalized, other_punitive_laws, accepted_occupation
  package static let subject = "legal context"
}

package enum WorkMix: String, Choice {
  case establishment_based, street_based, mixed
  package static let subject = "mix of work"
}

package enum Mobility: String, Choice {
  case local, highly_mobile, migrant, undocumented
  package static let subject = "mobility"
}

package enum ViolenceContext: String, Choice {
  case workplace, intimate_partner_family, public_at_large, organized_non_state, state
  package static let subject = "context of violence"
}

package enum ViolenceStrategy: String, Choice {
  case capacity_building, law_reform_advocacy, police_accountability, safety_security
  case health_services, psychosocial_legal_support, rescue, raid, rehabilitation
  package static let subject = "strategy"

  /// Never the name of an activity of ours (SWIT 2.1.2, p25).
  package var isRefused: Bool { [.rescue, .raid, .rehabilitation].contains(self) }
}

package enum TestPromise: String, Choice {
  case voluntary, compulsory
  package static let subject = "promise on tests"
}

package enum ReportPromise: String, Choice {
  case chosen_by_person, required
  package static let subject = "promise on incident reports"
}

package enum ParticipationStage: String, Choice {
  case design, implementation, management, evaluation
  package static let subject = "stage"
}

package enum ParticipationKind: String, Choice {
  case consulted_only, volunteer, paid_employee, community_outreach_worker, decision_maker
  case governance_member, employer
  package static let subject = "kind of participation"
}

package enum Freedom: String, Choice {
  case choose_representatives, choose_how, choose_whether, equal_voice
  package static let subject = "freedom"
}

package enum AssignmentMode: String, Choice {
  case keep, move
  package static let subject = "way to assign"
}

package enum Status: String, Choice {
  case draft
  package static let subject = "status"
}

/// Words about work, committees, violence, supplies and what is measured.
package enum OutreachFunction: String, Choice {
  case contact, needs_assessment, condom_supply, bring_to_safe_space, encourage_check_ups
  case daily_mentoring, weekly_review, other
  package static let subject = "function of a post"
}

package enum ServiceLine: String, Choice {
  case condoms_and_lubricant, clinical, structural, community_led
  package static let subject = "line of service"
}

package enum GuidelineSubject: String, Choice {
  case recruiting, retaining, assessing, promoting
  package static let subject = "subject of a guideline"
}

package enum Applicant: String, Choice {
  case sex_workers, outreach_workers, staff, anyone
  package static let subject = "group of applicants"
}

/// SWIT Fig 3.6, p55: what a worker does, where she links to, what she follows up.
package enum DirectService: String, Choice {
  case condoms_and_lubricant, personal_support, response_to_violence
  package static let subject = "direct service"
}

package enum LinkedService: String, Choice {
  case community_group, hiv_testing, antiretroviral_therapy, reproductive_health, safe_space
  case sti_clinic
  package static let subject = "linked service"
}

package enum FollowUp: String, Choice {
  case post_test_counselling, adherence_support, community_care, other
  package static let subject = "follow-up"
}

/// Tiers that are met sooner than everyone else; those in neither are low.
package enum MetSooner: String, Choice {
  case high, medium
  package static let subject = "tier"
}

/// Candidates for the risk factors of a microplan; outreach workers choose among them.
package enum RiskFactor: String, Choice {
  case inconsistent_condom_use, violence, alcohol_or_drugs, many_clients, newer_or_younger
  case sti_symptoms, police_harassment, mobile_or_undocumented
  package static let subject = "risk factor"
}

package enum SeatHolder: String, Choice {
  case sex_workers, staff, invited
  package static let subject = "holder of the chair"
}

package enum ActionResult: String, Choice {
  case done, going_on, stuck
  package static let subject = "result of an action"
}

/// What a committee does about the quality of clinics (SWIT 3.4.2, p68).
package enum ClinicWork: String, Choice {
  case rights_charter, confidentiality_notice, trusted_providers, chief_medical_officer
  case rights_teaching, introduction
  package static let subject = "kind of clinic work"
}

/// SWIT Box 2.1, p23.
package enum ViolenceForm: String, Choice {
  case physical, sexual, emotional_psychological, human_rights_violation
  package static let subject = "form of violence"
}

/// SWIT 2.1.1, p24.
package enum Perpetrator: String, Choice {
  case manager, support_staff, client, co_worker, partner, family, stranger, employer
  case health_provider, banker, landlord, extortion_group, militia, religious_extremist
  case rescue_group, police, military, border_guard, prison_guard
  package static let subject = "kind of perpetrator"
}

/// SWIT Box 2.9, p35.
package enum CrisisTask: String, Choice {
  case judge_urgency, remove_danger, link_to_care, lawyer_on_arrest, counsel, document
  case help_with_family_and_community, report_back
  package static let subject = "task of a crisis team"
}

package enum CrisisProtocol: String, Choice {
  case physical_or_sexual_violence, police_harassment_or_unlawful_detention, suicide_risk
  package static let subject = "protocol"
}

package enum Advertising: String, Choice {
  case word_of_mouth, fliers, outreach, other
  package static let subject = "way to advertise"
}

package enum MaterialKind: String, Choice {
  case safety_tips, rights, helpline, health
  package static let subject = "kind of material"
}

package enum Framing: String, Choice {
  case neutral_health, open
  package static let subject = "framing"
}

package enum IssueOrder: String, Choice {
  case first_expired_first_out, first_in_first_out, no_order
  package static let subject = "order of issue"
}

package enum ForecastBasis: String, Choice {
  case consumption, services, demography_or_morbidity, mobility, programme_plans
  package static let subject = "basis of a forecast"
}

package enum PriceClass: String, Choice {
  case free, low_price, market
  package static let subject = "price class"
}

package enum Availability: String, Choice {
  case always, mostly, not_always
  package static let subject = "availability"
}

package enum ProductProblem: String, Choice {
  case breakage, slippage, smell, size, other
  package static let subject = "problem with a product"
}

/// Where figures come from (SWIT Table 6.2, p142).
package enum DataSource: String, Choice {
  case special_exercise, programme_without_contact, routine_contact, service_administration
  case qualitative, quality_supervision, expenditure, outside_data
  package static let subject = "source of data"
}

package enum Disaggregation: String, Choice {
  case gender, age, population_group, typology, hotspot, site, perpetrator, product
  package static let subject = "disaggregation"
}

package enum TargetDirection: String, Choice {
  case increase, decrease, keep
  package static let subject = "direction"
}

/// What a report carries upward (SWIT Fig 6.6, p160).
package enum ReportContent: String, Choice {
  case contacts, condoms, referrals, service_use, stocks, finance, quality, incidents
  package static let subject = "content of a report"
}

package enum SessionCount: String, Choice {
  case kp_prev, contacts, nothing
  package static let subject = "indicator that counts a session"
}

package enum ClosedDayRule: String, Choice {
  case skip, move_before, move_after
  package static let subject = "rule for closed days"
}

/// Words about organizations, participation and transition (domain of SWIT chapter 1).
package enum OrganizationRole: String, Choice {
  case implementing, partner, donor, referral_target, host
  package static let subject = "role of an organization"
}

package enum OrganizationOrigin: String, Choice {
  case from_programme_process, self_formed
  package static let subject = "origin"
}

package enum MoneyHolder: String, Choice {
  case sex_workers, staff, partner, donor
  package static let subject = "holder of the budget"
}

package enum FormChooser: String, Choice {
  case members, partner
  package static let subject = "side that decides"
}

/// The six of SWIT Box 1.6, p13.
package enum Capacity: String, Choice {
  case transparent_decisions, participatory_process, transparent_people_and_money
  case community_control, growing_membership, learning_with_others
  package static let subject = "capacity"
}

/// What a registration office asks for (SWIT ch. 6, p164-165).
package enum RegistrationDocument: String, Choice {
  case mission_and_bylaws, financial_or_audit_reports, list_of_resources, organization_chart
  case board_members, board_rules, board_endorsement, letters_of_support
  package static let subject = "document"
}

package enum ProgrammeApproach: String, Choice {
  case done_for, done_with, led_by
  package static let subject = "approach"
}

package enum ParticipationRole: String, Choice {
  case outreach, decision_making, management, governance
  package static let subject = "kind of role"
}

/// The eight of SWIT 1.2.1-1.2.8, p7-16.
package enum EmpowermentElement: String, Choice {
  case working_with_communities, sex_worker_led_outreach, collectives, adapting_to_context
  case human_rights_framework, community_systems, shaping_policy, sustaining_the_movement
  package static let subject = "element of empowerment"
}

package enum GoalSubject: String, Choice {
  case empowerment, prevention, treatment, violence, management
  package static let subject = "subject of a goal"
}

package enum GoalHorizon: String, Choice {
  case short_term, long_term
  package static let subject = "horizon"
}

package enum TransitionKind: String, Choice {
  case mentoring, joint_training, leadership_investment, supervision_by_former_workers
  case budget_training, change_of_approach, registration, staff_briefing, other
  package static let subject = "kind of step"
}

package enum CountryProfile: String, Choice {
  case generic, kenya, pepfar, historical_2013
  package static let subject = "profile"
}

package enum ManagementForm: String, Choice {
  case central_management, local_group
  package static let subject = "form of management"
}

/// Measures of empowerment by level (SWIT Table 1.2, p17).
package enum EmpowermentMeasure: String, Choice {
  case part_in_national_policy, money_for_sex_worker_led_groups, part_in_policy_making
  case national_recognition, part_in_local_policy, officials_trained, shaping_services
  case common_spaces, shared_priorities, founding_organizations, meetings
  package static let subject = "measure of empowerment"
}

/// Who answers for a task: a role, never a person.
package enum ResponsibleRole: String, Choice {
  case outreach_worker, supervisor, staff_outreach_worker, manager, clinician, counsellor
  case data_person, store_keeper, advocate, committee_member, board_member, crisis_responder
  case partner, other
  package static let subject = "role"
}

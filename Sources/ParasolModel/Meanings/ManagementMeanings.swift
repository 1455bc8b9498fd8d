/// What the words about goals, transition, levels and indicators mean.
extension CountryProfile {
  package var meaning: String {
    switch self {
    case .generic: "no country's forms and figures"
    case .kenya: "forms and figures of Kenya"
    case .pepfar: "figures as PEPFAR counts them"
    case .historical_2013: "thresholds as they were in 2013"
    }
  }
}

extension GoalSubject {
  package var meaning: String {
    switch self {
    case .empowerment: "power in the hands of sex workers"
    case .prevention: "preventing HIV and other infections"
    case .treatment: "treatment and care"
    case .violence: "less violence"
    case .management: "how the programme is run"
    }
  }
}

extension GoalHorizon {
  package var meaning: String {
    switch self {
    case .short_term: "within the plan or soon after"
    case .long_term: "beyond the plan"
    }
  }
}

extension ProgrammeApproach {
  package var meaning: String {
    switch self {
    case .done_for: "others do the programme for sex workers"
    case .done_with: "others do it together with sex workers"
    case .led_by: "sex workers lead it"
    }
  }
}

extension TransitionKind {
  package var meaning: String {
    switch self {
    case .mentoring: "somebody is accompanied in new work"
    case .joint_training: "staff and sex workers are trained together"
    case .leadership_investment: "money and time go into leaders"
    case .supervision_by_former_workers: "former outreach workers take over supervision"
    case .budget_training: "people learn to plan and control money"
    case .change_of_approach: "the programme works in another way from then on"
    case .registration: "the organization is registered"
    case .staff_briefing: "the staff learns what changes"
    case .other: "another step, which 'text' tells"
    }
  }
}

extension ParticipationRole {
  package var meaning: String {
    switch self {
    case .outreach: "doing outreach"
    case .decision_making: "deciding"
    case .management: "managing"
    case .governance: "sitting in the governing body"
    }
  }
}

extension EmpowermentElement {
  package var meaning: String {
    switch self {
    case .working_with_communities: "working with communities of sex workers"
    case .sex_worker_led_outreach: "outreach led by sex workers"
    case .collectives: "sex workers' collectives"
    case .adapting_to_context: "adapting to local needs and contexts"
    case .human_rights_framework: "a framework of human rights"
    case .community_systems: "strengthening the community's systems"
    case .shaping_policy: "shaping policy and surroundings"
    case .sustaining_the_movement: "sustaining the movement"
    }
  }
}

extension ManagementForm {
  package var meaning: String {
    switch self {
    case .central_management: "a large programme of several levels, run from a centre"
    case .local_group: "one local organization, perhaps not registered yet"
    }
  }
}

extension EmpowermentMeasure {
  package var meaning: String {
    switch self {
    case .part_in_national_policy: "the movement's part in national policy and programmes"
    case .money_for_sex_worker_led_groups: "money for sex worker-led groups"
    case .part_in_policy_making: "the movement's part in making policy"
    case .national_recognition: "recognition in the country"
    case .part_in_local_policy: "part in policy and programmes of state or district"
    case .officials_trained: "health workers, police and social agents are trained"
    case .shaping_services: "how far sex workers shape and deliver services"
    case .common_spaces: "common spaces of the community"
    case .shared_priorities: "priorities that the community shares"
    case .founding_organizations: "organizations that sex workers found"
    case .meetings: "meetings of the community"
    }
  }
}

extension ReportContent {
  package var meaning: String {
    switch self {
    case .contacts: "people met"
    case .condoms: "condoms and lubricant given out"
    case .referrals: "people referred"
    case .service_use: "use of services"
    case .stocks: "stock"
    case .finance: "money"
    case .quality: "how good the services are"
    case .incidents: "violence, as counts"
    }
  }
}

extension DataSource {
  package var meaning: String {
    switch self {
    case .special_exercise: "a special exercise, such as a mapping or survey"
    case .programme_without_contact: "the programme's own papers, without contact with people"
    case .routine_contact: "what outreach notes at each contact"
    case .service_administration: "the papers of services"
    case .qualitative: "talks and groups"
    case .quality_supervision: "visits that look at quality"
    case .expenditure: "what was spent"
    case .outside_data: "data of others"
    }
  }
}

extension Disaggregation {
  package var meaning: String {
    switch self {
    case .gender: "by gender"
    case .age: "by age"
    case .population_group: "by population group"
    case .typology: "by kind of place"
    case .hotspot: "by hotspot"
    case .site: "by site"
    case .perpetrator: "by kind of perpetrator"
    case .product: "by product"
    }
  }
}

extension TargetDirection {
  package var meaning: String {
    switch self {
    case .increase: "more is better"
    case .decrease: "less is better"
    case .keep: "it should stay as it is"
    }
  }
}

extension SessionCount {
  package var meaning: String {
    switch self {
    case .kp_prev: "counted in PEPFAR's indicator KP_PREV"
    case .contacts: "counted as contacts"
    case .nothing: "counted nowhere"
    }
  }
}

extension ClosedDayRule {
  package var meaning: String {
    switch self {
    case .skip: "it does not take place"
    case .move_before: "it moves to the open day before"
    case .move_after: "it moves to the open day after"
    }
  }
}

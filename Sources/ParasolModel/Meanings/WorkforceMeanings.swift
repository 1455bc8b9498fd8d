/// What the words about work, pay and training mean.
extension PostRole {
  package var meaning: String {
    switch self {
    case .outreach_worker: "community outreach: a sex worker who meets sex workers"
    case .supervisor: "supervision of outreach workers"
    case .staff_outreach_worker:
      "outreach by full-time staff who are not community outreach workers"
    case .manager: "running the site or the programme"
    case .clinician: "clinical care"
    case .counsellor: "counselling"
    case .data_person: "keeping records and counting"
    case .store_keeper: "keeping stock"
    case .advocate: "advocacy"
    case .other: "another role"
    }
  }
}

extension PostHolder {
  package var meaning: String {
    switch self {
    case .sex_workers: "held by sex workers"
    case .staff: "held by staff who need not be sex workers"
    case .open: "open to both"
    }
  }
}

extension PaidTime {
  package var meaning: String {
    switch self {
    case .contact: "time with the people met"
    case .travel: "time on the way"
    case .meeting: "meetings and reviews"
    case .reporting: "writing down what was done"
    case .planning: "planning the week"
    }
  }
}

extension IncentiveKind {
  package var meaning: String {
    switch self {
    case .phone_credit: "phone credit"
    case .gift: "a gift"
    case .recognition: "public thanks or a certificate"
    case .leadership_role: "a leading role"
    case .training_place: "a place on a course"
    case .meeting_place: "a place at a meeting or conference"
    case .money: "money besides the salary"
    }
  }
}

extension IncentiveBasis {
  package var meaning: String {
    switch self {
    case .fixed: "the same for everyone, whatever was done"
    case .recognition: "for work well done, as peers see it"
    case .per_person_referred: "refused: for each person sent to a service"
    case .per_test: "refused: for each test"
    case .per_visit: "refused: for each visit"
    case .per_condom: "refused: for each condom"
    }
  }
}

extension Literacy {
  package var meaning: String {
    switch self {
    case .literate: "reads and writes with ease"
    case .low: "reads a little; pictures help"
    case .none: "does not read; sheets need pictures, or are read aloud"
    }
  }
}

extension SupervisorOrigin {
  package var meaning: String {
    switch self {
    case .promoted_outreach_worker: "was an outreach worker before"
    case .staff: "came from the staff; a handover to outreach workers should be planned"
    }
  }
}

extension TrainingTier {
  package var meaning: String {
    switch self {
    case .basic_start: "the basic course, before work starts"
    case .advanced_quarterly: "advanced training, every three months"
    case .weekly_group: "learning in the weekly group"
    case .daily_mentoring: "mentoring in daily work"
    }
  }
}

extension TrainingTopic {
  package var meaning: String {
    switch self {
    case .interpersonal_communication: "talking with tact and without judgement"
    case .confidentiality: "what is said stays between the two"
    case .condom_gap_and_negotiation:
      "how many condoms are lacking, and how to agree on them with clients"
    case .social_network_mapping: "drawing who knows whom"
    case .microplanning_and_records: "planning one's own contacts and keeping records"
    case .sti_hiv_tb_symptoms_and_referral: "symptoms of STI, HIV and TB, and where to refer"
    case .voluntary_testing: "testing by free choice"
    case .violence_and_psychosocial_support: "violence, and support after it"
    case .community_mobilization: "bringing sex workers together"
    case .advanced_counselling: "counselling in difficult situations"
    case .leadership: "leading a group"
    case .stigma_and_harassment: "stigma and harassment, and what helps"
    case .legal_literacy: "rights, and dealing with police"
    case .crisis: "answering violence and other crises"
    case .drugs_and_alcohol: "drugs and alcohol at work"
    case .links_to_services: "how to link people to other services"
    }
  }
}

extension Keeper {
  package var meaning: String {
    switch self {
    case .supervisor: "a supervisor"
    case .outreach_worker: "the outreach worker whose sheet it is"
    case .data_person: "the one who keeps the data"
    case .clinician: "a clinician"
    case .manager: "the manager"
    case .committee: "the community committee"
    }
  }
}

extension RecordKind {
  package var meaning: String {
    switch self {
    case .hotspot_map: "the map of hotspots"
    case .hotspot_list: "the list of hotspots with counts"
    case .microplans: "the sheets of microplanning"
    case .incident_records: "records of violence"
    case .register: "the register of people met, by code"
    case .estimates: "sheets and tables of the count"
    }
  }
}

extension ResponsibleRole {
  package var meaning: String {
    switch self {
    case .outreach_worker: "an outreach worker"
    case .supervisor: "a supervisor"
    case .staff_outreach_worker: "a staff outreach worker"
    case .manager: "a manager"
    case .clinician: "a clinician"
    case .counsellor: "a counsellor"
    case .data_person: "the one who keeps the data"
    case .store_keeper: "the store keeper"
    case .advocate: "an advocate"
    case .committee_member: "a member of the committee"
    case .board_member: "a member of the board"
    case .crisis_responder: "a responder of the crisis team"
    case .partner: "a partner"
    case .other: "somebody else"
    }
  }
}

extension OutreachFunction {
  package var meaning: String {
    switch self {
    case .contact: "meeting people one by one"
    case .needs_assessment: "asking what somebody needs, and planning with them"
    case .condom_supply: "seeing how many condoms are needed, and bringing them"
    case .bring_to_safe_space: "going to the safe space with people"
    case .encourage_check_ups: "encouraging check-ups"
    case .daily_mentoring: "mentoring outreach workers every day"
    case .weekly_review: "reviewing the week with the team"
    case .other: "another function"
    }
  }
}

extension ServiceLine {
  package var meaning: String {
    switch self {
    case .condoms_and_lubricant: "condoms and lubricant"
    case .clinical: "clinical services"
    case .structural: "violence, stigma, law and police"
    case .community_led: "what the community does for itself"
    }
  }
}

extension GuidelineSubject {
  package var meaning: String {
    switch self {
    case .recruiting: "how people are found for the post"
    case .retaining: "how they are kept"
    case .assessing: "how their work is judged"
    case .promoting: "how they move up"
    }
  }
}

extension Applicant {
  package var meaning: String {
    switch self {
    case .sex_workers: "sex workers"
    case .outreach_workers: "outreach workers"
    case .staff: "the staff"
    case .anyone: "anybody"
    }
  }
}

extension DirectService {
  package var meaning: String {
    switch self {
    case .condoms_and_lubricant: "condoms and lubricant"
    case .personal_support: "personal support"
    case .response_to_violence: "help after violence"
    }
  }
}

extension LinkedService {
  package var meaning: String {
    switch self {
    case .community_group: "a group of the community"
    case .hiv_testing: "voluntary HIV testing and counselling"
    case .antiretroviral_therapy: "antiretroviral therapy"
    case .reproductive_health: "reproductive health care"
    case .safe_space: "the safe space"
    case .sti_clinic: "a clinic for sexually transmitted infections"
    }
  }
}

extension FollowUp {
  package var meaning: String {
    switch self {
    case .post_test_counselling: "counselling and support after a test"
    case .adherence_support: "support for staying on treatment"
    case .community_care: "care within the community"
    case .other: "another follow-up"
    }
  }
}

extension RiskFactor {
  package var meaning: String {
    switch self {
    case .inconsistent_condom_use: "condom use not always"
    case .violence: "violence in the past or now"
    case .alcohol_or_drugs: "alcohol or drugs at work"
    case .many_clients: "many clients"
    case .newer_or_younger: "new to sex work, or a young adult"
    case .sti_symptoms: "symptoms of a sexually transmitted infection"
    case .police_harassment: "harassment by police"
    case .mobile_or_undocumented: "on the move, or without papers"
    }
  }
}

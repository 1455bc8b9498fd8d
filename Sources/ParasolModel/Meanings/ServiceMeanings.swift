/// What the words about services, supplies, committees and crises mean.
extension ServiceCode {
  package var meaning: String {
    switch self {
    case .routine_check_up: "a regular check-up for sexually transmitted infections"
    case .syndromic_management: "treatment of sexually transmitted infections by symptoms"
    case .syphilis_test: "a test for syphilis"
    case .gonorrhoea_chlamydia_test: "a test for gonorrhoea and chlamydia"
    case .hiv_test: "voluntary HIV testing and counselling"
    case .self_test: "an HIV test that people do by themselves"
    case .confirmatory_test: "the test that confirms a reactive one"
    case .hiv_testing_referral: "referral to voluntary HIV testing"
    case .tb_screen: "asking for the four symptoms of tuberculosis"
    case .cervical_screen: "screening for cervical cancer"
    case .hepatitis_b_vaccine: "vaccination against hepatitis B"
    case .art: "antiretroviral therapy"
    case .prep: "pre-exposure prophylaxis, to stay free of HIV"
    case .hiv_pep: "HIV prophylaxis after exposure, also after violence"
    case .sti_pep: "STI prophylaxis after violence"
    case .emergency_contraception: "emergency contraception"
    case .abortion_to_extent_of_law: "abortion, as far as the law allows"
    case .psychological_care: "psychological care"
    case .safety_plan: "a plan for somebody's own safety"
    case .counselling: "talking things through with a trained counsellor"
    case .harm_reduction: "harm reduction for people who use drugs"
    case .mental_health: "mental health care"
    case .contraception: "ways to prevent pregnancy"
    case .safe_pregnancy: "care for a safe pregnancy"
    case .abortion_and_post_abortion_care: "abortion, and care after it"
    case .reproductive_cancers: "screening for cancers of the reproductive organs"
    case .hormone_counselling: "counselling on hormones"
    case .tb_preventive_therapy: "therapy that prevents tuberculosis"
    }
  }
}

extension Escort {
  package var meaning: String {
    switch self {
    case .none: "nobody goes along"
    case .offered: "somebody goes along if asked"
    }
  }
}

extension ServiceRequirement {
  package var meaning: String {
    switch self {
    case .age: "an age, for clinical reasons"
    case .consent: "the person's consent"
    case .contraindication_check: "a check that nothing speaks against it"
    case .test: "refused: a test"
    case .diary: "refused: a diary"
    case .registration: "refused: registering"
    case .attendance: "refused: having come to something"
    case .report: "refused: a report"
    case .photograph: "refused: a photograph"
    case .incident_report: "refused: reporting violence"
    case .police_report: "refused: going to the police"
    }
  }
}

extension CommitteeKind {
  package var meaning: String {
    switch self {
    case .community_committee: "a committee of the community"
    case .advisory_group: "an advisory group, which is the same thing by another name"
    }
  }
}

extension CommitteeSubject {
  package var meaning: String {
    switch self {
    case .clinical_services: "how the clinic treats people"
    case .commodities: "condoms, lubricant and their supply"
    case .safe_space: "the safe space"
    case .structural_barriers: "violence, stigma, law and police"
    }
  }
}

extension ReportReader {
  package var meaning: String {
    switch self {
    case .community: "the community"
    case .programme: "the programme"
    }
  }
}

extension CrisisRole {
  package var meaning: String {
    switch self {
    case .call_receiver: "answers the phone"
    case .on_call_responder: "goes to the person"
    case .data_person: "writes down what happened, by code"
    }
  }
}

extension CrisisBackup {
  package var meaning: String {
    switch self {
    case .social_worker: "a social worker"
    case .lawyer: "a lawyer, for free or on a small retainer"
    }
  }
}

extension CommodityKind {
  package var meaning: String {
    switch self {
    case .male_condom: "male condoms"
    case .female_condom: "female condoms"
    case .lubricant: "lubricant in sachets or bottles"
    case .needle: "needles and syringes"
    case .self_test_kit: "HIV self-test kits"
    }
  }
}

extension LubricantBase {
  package var meaning: String {
    switch self {
    case .water: "made with water"
    case .silicone: "made with silicone"
    case .oil: "refused, as oil makes condoms break"
    }
  }
}

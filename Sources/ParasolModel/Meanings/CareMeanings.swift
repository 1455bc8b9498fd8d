/// What the words about care, referral, crises and supplies mean.
extension SpecimenSite {
  package var meaning: String {
    switch self {
    case .urethral: "from the urethra"
    case .vaginal: "from the vagina"
    case .rectal: "from the rectum"
    case .throat: "from the throat"
    }
  }
}

extension TuberculosisSymptom {
  package var meaning: String {
    switch self {
    case .cough: "a cough"
    case .fever: "a fever"
    case .weight_loss: "loss of weight"
    case .night_sweats: "sweating at night"
    }
  }
}

extension TreatmentEligibility {
  package var meaning: String {
    switch self {
    case .all: "everyone who lives with HIV"
    case .cd4_500_or_below: "at a CD4 count of 500 or below, as in 2013"
    case .cd4_350_or_below: "at a CD4 count of 350 or below, the priority of 2013"
    }
  }
}

extension ReferralResult {
  package var meaning: String {
    switch self {
    case .positive: "after a confirmed positive result"
    case .reactive: "after a reactive test"
    case .negative: "after a negative result"
    case .symptom: "on a symptom"
    case .violence: "after violence"
    case .request: "on the person's request"
    }
  }
}

extension ClinicRole {
  package var meaning: String {
    switch self {
    case .receptionist: "receives people"
    case .navigator: "shows people the way through the services"
    case .counsellor: "counsels"
    case .lay_tester: "tests, without being a health professional"
    case .outreach_worker: "does outreach for the clinic"
    case .quality_monitor: "watches over quality"
    case .other: "another role"
    }
  }
}

extension SupportKind {
  package var meaning: String {
    switch self {
    case .medical: "medical help"
    case .legal: "legal help"
    case .social: "social help"
    case .shelter: "a place to stay"
    }
  }
}

extension PackageElement {
  package var meaning: String {
    switch self {
    case .peer_education: "talks with an outreach worker"
    case .sti_screen: "a check for sexually transmitted infections"
    case .hiv_status_known: "knowing one's HIV status"
    case .tb_screen: "being asked for symptoms of tuberculosis"
    case .commodities: "condoms and lubricant"
    }
  }
}

extension SeatHolder {
  package var meaning: String {
    switch self {
    case .sex_workers: "a sex worker"
    case .staff: "one of the staff"
    case .invited: "a guest"
    }
  }
}

extension ActionResult {
  package var meaning: String {
    switch self {
    case .done: "it is done"
    case .going_on: "it is going on"
    case .stuck: "it is stuck"
    }
  }
}

extension ClinicWork {
  package var meaning: String {
    switch self {
    case .rights_charter: "the rights charter is shown at the clinic"
    case .confidentiality_notice: "the notice on confidentiality is shown"
    case .trusted_providers: "a list of providers whom the community trusts"
    case .chief_medical_officer:
      "visits or letters to the chief medical officer, praise and problems"
    case .rights_teaching: "teaching people their rights as patients"
    case .introduction: "clinic and community are introduced to each other"
    }
  }
}

extension ViolenceForm {
  package var meaning: String {
    switch self {
    case .physical: "physical violence"
    case .sexual: "sexual violence"
    case .emotional_psychological: "emotional or psychological violence"
    case .human_rights_violation: "a violation of human rights"
    }
  }
}

extension Perpetrator {
  package var meaning: String {
    switch self {
    case .manager: "a manager of a place of work"
    case .support_staff: "support staff of a place of work"
    case .client: "a client"
    case .co_worker: "a co-worker"
    case .partner: "an intimate partner"
    case .family: "the person's own family"
    case .stranger: "a stranger"
    case .employer: "an employer"
    case .health_provider: "a health provider"
    case .banker: "a banker"
    case .landlord: "a landlord"
    case .extortion_group: "an extortion group"
    case .militia: "a militia"
    case .religious_extremist: "a religious extremist"
    case .rescue_group: "a 'rescue' group"
    case .police: "officers of the police"
    case .military: "soldiers"
    case .border_guard: "a border guard"
    case .prison_guard: "a prison guard"
    }
  }
}

extension CrisisTask {
  package var meaning: String {
    switch self {
    case .judge_urgency: "judging how urgent it is"
    case .remove_danger: "getting the person out of danger"
    case .link_to_care: "linking the person to care"
    case .lawyer_on_arrest: "getting a lawyer after an arrest"
    case .counsel: "counselling the person"
    case .document: "writing down what happened, by code"
    case .help_with_family_and_community: "helping with family and community"
    case .report_back: "telling the person and the community what came of it"
    }
  }
}

extension CrisisProtocol {
  package var meaning: String {
    switch self {
    case .physical_or_sexual_violence: "what to do after physical or sexual violence"
    case .police_harassment_or_unlawful_detention: "what to do on harassment or detention by police"
    case .suicide_risk: "what to do when somebody may take their own life"
    }
  }
}

extension Advertising {
  package var meaning: String {
    switch self {
    case .word_of_mouth: "from person to person"
    case .fliers: "printed fliers"
    case .outreach: "outreach workers"
    case .other: "another way"
    }
  }
}

extension MaterialKind {
  package var meaning: String {
    switch self {
    case .safety_tips: "tips for safety"
    case .rights: "the rights of sex workers"
    case .helpline: "the helpline"
    case .health: "staying healthy"
    }
  }
}

extension Framing {
  package var meaning: String {
    switch self {
    case .neutral_health: "its cover speaks of health alone and gives nobody away"
    case .open: "its cover says for whom it is"
    }
  }
}

extension IssueOrder {
  package var meaning: String {
    switch self {
    case .first_expired_first_out: "what expires first goes out first"
    case .first_in_first_out: "what came first goes out first"
    case .no_order: "as it comes"
    }
  }
}

extension ForecastBasis {
  package var meaning: String {
    switch self {
    case .consumption: "what was used so far"
    case .services: "how many services are given"
    case .demography_or_morbidity: "how many people there are, or how many are ill"
    case .mobility: "how people move"
    case .programme_plans: "what the programme plans"
    }
  }
}

extension PriceClass {
  package var meaning: String {
    switch self {
    case .free: "for free"
    case .low_price: "at a low price"
    case .market: "at the price of the market"
    }
  }
}

extension Availability {
  package var meaning: String {
    switch self {
    case .always: "always to be had"
    case .mostly: "mostly to be had"
    case .not_always: "often not to be had"
    }
  }
}

extension ProductProblem {
  package var meaning: String {
    switch self {
    case .breakage: "it breaks"
    case .slippage: "it slips off"
    case .smell: "its smell"
    case .size: "its size"
    case .other: "another problem"
    }
  }
}

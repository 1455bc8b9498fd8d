/// What the words of the programme's own keys mean.
extension ProgrammeLevel {
  package var meaning: String {
    switch self {
    case .central: "the centre that runs or coordinates the whole programme"
    case .state_province: "a state or province"
    case .district_county: "a district or county"
    case .municipality_submunicipality: "a town, or a part of one"
    case .frontline_community: "where outreach itself takes place"
    }
  }
}

extension LegalContext {
  package var meaning: String {
    switch self {
    case .criminalized: "sex work or what belongs to it is a crime"
    case .partly_criminalized: "some of what belongs to sex work is a crime"
    case .other_punitive_laws: "other laws are used against sex workers"
    case .accepted_occupation: "sex work is accepted as work"
    }
  }
}

extension WorkMix {
  package var meaning: String {
    switch self {
    case .establishment_based: "mostly in bars, brothels, lodges and other houses"
    case .street_based: "mostly in streets and other open places"
    case .mixed: "both, neither by far the most"
    }
  }
}

extension Mobility {
  package var meaning: String {
    switch self {
    case .local: "people live and work in the same place"
    case .highly_mobile: "people move often between places of work"
    case .migrant: "people came from another region or country"
    case .undocumented: "people have no papers to stay"
    }
  }
}

extension ViolenceContext {
  package var meaning: String {
    switch self {
    case .workplace: "managers, support staff, clients or co-workers at the place of work"
    case .intimate_partner_family: "partners or family"
    case .public_at_large: "strangers, landlords, employers, health providers and others"
    case .organized_non_state: "extortion groups, militias, religious extremists or 'rescue' groups"
    case .state: "police, military, border guards or prison guards"
    }
  }
}

extension ViolenceStrategy {
  package var meaning: String {
    switch self {
    case .capacity_building: "building the capacity of sex workers and their organizations"
    case .law_reform_advocacy: "advocating for better laws and policies"
    case .police_accountability: "working with police, and holding them to account"
    case .safety_security: "making work and places of work safer"
    case .health_services: "health care for those who experienced violence"
    case .psychosocial_legal_support: "psychological, social and legal support"
    case .rescue: "refused, as nobody is taken away without asking"
    case .raid: "refused, as it harms the people it claims to help"
    case .rehabilitation: "refused, as it treats sex workers as people to be corrected"
    }
  }
}

extension TestPromise {
  package var meaning: String {
    switch self {
    case .voluntary: "every test is a person's own free choice"
    case .compulsory: "refused, as no test may be demanded"
    }
  }
}

extension ReportPromise {
  package var meaning: String {
    switch self {
    case .chosen_by_person: "whoever experienced violence decides whether it is reported"
    case .required: "refused, as no report may be demanded"
    }
  }
}

extension ParticipationStage {
  package var meaning: String {
    switch self {
    case .design: "deciding what the programme is and does"
    case .implementation: "doing the programme's work"
    case .management: "running it from day to day"
    case .evaluation: "judging what came of it"
    }
  }
}

extension ParticipationKind {
  package var meaning: String {
    switch self {
    case .consulted_only: "sex workers are asked, others decide"
    case .volunteer: "sex workers work without pay"
    case .paid_employee: "sex workers are paid staff"
    case .community_outreach_worker: "sex workers do outreach, paid"
    case .decision_maker: "sex workers decide"
    case .governance_member: "sex workers sit in the governing body"
    case .employer: "the sex workers' organization employs the staff"
    }
  }
}

extension Freedom {
  package var meaning: String {
    switch self {
    case .choose_representatives: "sex workers choose who speaks for them"
    case .choose_how: "sex workers choose how they take part"
    case .choose_whether: "sex workers choose whether they take part"
    case .equal_voice: "their voice weighs as much as that of partners"
    }
  }
}

extension AssignmentMode {
  package var meaning: String {
    switch self {
    case .keep: "who is with whom stays as 'serves' tells it"
    case .move: "the planner may move people, as few as it can"
    }
  }
}

extension MetSooner {
  package var meaning: String {
    switch self {
    case .high: "met every week"
    case .medium: "met every fortnight"
    }
  }
}

extension Status {
  package var meaning: String {
    switch self {
    case .draft: "not agreed yet; what is absent is still to do"
    }
  }
}

extension IndicatorKind {
  package var meaning: String {
    switch self {
    case .goods_services_count: "how many goods and services were given"
    case .service_quality: "how good the services are"
    case .community_engagement: "how far the community takes part and leads"
    case .cohesion: "how far sex workers hold together"
    case .acceptance: "how far the surroundings accept sex workers and their organizations"
    case .coverage: "which share of people is reached"
    }
  }
}

extension CoverageMeaning {
  package var meaning: String {
    switch self {
    case .ever_contacted: "people contacted at least once"
    case .contacted_this_month: "people contacted within the month"
    case .package_in_three_months: "people who had the defined package within three months"
    }
  }
}

extension Aggregation {
  package var meaning: String {
    switch self {
    case .sum: "months and sites may be added up"
    case .last: "the latest value counts"
    case .neverSum: "neither added up nor the latest; counted anew each time"
    }
  }
}

extension EvidenceMark {
  package var meaning: String {
    switch self {
    case .seen: "read in the text of the 2013 tool"
    case .partial: "read there in part"
    case .practice: "from another named publication"
    case .own: "Parasol's default, no figure of the guidance"
    }
  }
}

extension MonthFactor {
  package var meaning: String {
    switch self {
    case .four_weeks: "a month is counted as 4 weeks"
    case .thirty_days: "a month is counted as 30 days"
    case .calendar: "a month is counted as its mean length, 365.25/84 weeks"
    }
  }
}

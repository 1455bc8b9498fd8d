/// What the words about bodies, partners and estimates mean.
extension Gender {
  package var meaning: String {
    switch self {
    case .female: "women who sell sex"
    case .male: "men who sell sex"
    case .transgender: "transgender people who sell sex"
    }
  }
}

extension OrganizationKind {
  package var meaning: String {
    switch self {
    case .community_led: "sex workers themselves hold the decisions"
    case .cbo: "a community-based organization; decisions may lie with some members or outsiders"
    case .ngo: "another non-governmental organization"
    case .government: "a ministry, county, city or other public body"
    case .network: "a network of sex workers' organizations"
    case .private_provider: "a private clinic, practice or company"
    }
  }
}

extension Chooser {
  package var meaning: String {
    switch self {
    case .sex_workers: "sex workers chose, among themselves"
    case .staff: "the staff of the organization chose"
    case .donor: "a donor chose"
    case .government: "a public body chose"
    case .other: "somebody else chose"
    }
  }
}

extension NetworkReach {
  package var meaning: String {
    switch self {
    case .national: "a network within the country"
    case .regional: "a network of a world region"
    case .global: "a worldwide network"
    }
  }
}

extension PlanningBody {
  package var meaning: String {
    switch self {
    case .planning: "a body that plans local services"
    case .funding: "a body that decides on money"
    case .implementation: "a body that steers the work"
    }
  }
}

extension EstimateMethod {
  package var meaning: String {
    switch self {
    case .mapping: "places are listed with informants, then counted with sex workers there"
    case .head_count: "people are counted at one moment, place by place"
    case .capture_recapture: "two counts, and how many people were in both"
    case .multiplier: "people counted by a service, and which share of all it meets"
    case .delphi: "experts give figures and revise them in rounds"
    case .three_source: "three lists, and how many people are on several of them"
    case .programme_register: "people whom the programme has met"
    case .other: "another way, which 'source' should tell"
    }
  }
}

extension MapLayer {
  package var meaning: String {
    switch self {
    case .work_places: "where sex workers work, meet clients or live"
    case .service_points: "where services, condoms and safe spaces are"
    }
  }
}

extension Partner {
  package var meaning: String {
    switch self {
    case .police: "the police"
    case .health: "health services"
    case .social_services: "social services"
    case .government: "another public body"
    case .ngo: "a non-governmental organization"
    case .donor: "a donor"
    case .academia: "a university or research institute"
    }
  }
}

extension Safeguard {
  package var meaning: String {
    switch self {
    case .no_backlash_for_organizing: "nobody suffers for joining a sex workers' organization"
    case .identification_not_used_for_arrest:
      "being known as a sex worker is never used for an arrest"
    case .no_health_care_stigma: "sex workers are treated with respect in health care"
    }
  }
}

extension EventKind {
  package var meaning: String {
    switch self {
    case .special_day: "a day that the community marks, such as 17 December"
    case .group_activity: "something a group does together"
    case .stock_check: "stock is counted"
    case .committee_meeting: "a community committee meets"
    case .election: "representatives are elected"
    case .introduction: "outreach workers are introduced at a place"
    case .staff_meeting: "the staff meets"
    case .district_visit: "somebody from the district visits the site"
    case .field_visit: "a field officer visits a safe space or a clinic"
    case .review: "work is looked at together"
    case .intake: "new outreach workers are taken on"
    case .clinic_day: "a clinic is held for the community"
    case .gatekeeper_visit: "a manager or owner is visited"
    case .group_session: "people are met as a group"
    case .microplan_renewal: "microplans are written anew"
    case .training: "a course, for whoever it is open to"
    case .capacity_building: "the capacity of sex workers and their organizations is built"
    case .law_reform_advocacy: "better laws and policies are advocated"
    case .police_accountability: "police are worked with and held to account"
    case .safety_security: "work and places of work are made safer"
    case .health_services: "health care is given after violence"
    case .psychosocial_legal_support: "psychological, social and legal support is given"
    case .rights_education: "rights are taught"
    case .leadership: "leaders are built up"
    case .economic_empowerment: "people gain ways to earn and save"
    case .advocacy: "something is demanded in public"
    case .officer_contact: "somebody in office is visited or written to"
    case .raid: "refused, as the programme plans no raids"
    case .rescue: "refused, as nobody is taken away without asking"
    case .rehabilitation: "refused, as it treats sex workers as people to be corrected"
    }
  }
}

extension OrganizationRole {
  package var meaning: String {
    switch self {
    case .implementing: "runs services and outreach"
    case .partner: "works along with those who run them"
    case .donor: "gives money"
    case .referral_target: "takes people who are referred to it"
    case .host: "lends its registration to a group that has none yet"
    }
  }
}

extension OrganizationOrigin {
  package var meaning: String {
    switch self {
    case .from_programme_process: "grew out of the programme"
    case .self_formed: "founded by sex workers without a programme"
    }
  }
}

extension MoneyHolder {
  package var meaning: String {
    switch self {
    case .sex_workers: "sex workers decide on the money"
    case .staff: "the staff decides on the money"
    case .partner: "a partner decides on the money"
    case .donor: "a donor decides on the money"
    }
  }
}

extension FormChooser {
  package var meaning: String {
    switch self {
    case .members: "its members decided"
    case .partner: "a partner decided for it"
    }
  }
}

extension Capacity {
  package var meaning: String {
    switch self {
    case .transparent_decisions: "everyone can see how decisions are made"
    case .participatory_process: "everyone can take part, and leaders answer for what they do"
    case .transparent_people_and_money: "everyone can see how people and money are managed"
    case .community_control:
      "sex workers control planning, work, monitoring and choice of indicators"
    case .growing_membership: "membership grows"
    case .learning_with_others: "it learns with other sex worker-led bodies"
    }
  }
}

extension RegistrationDocument {
  package var meaning: String {
    switch self {
    case .mission_and_bylaws: "the mission and the bylaws"
    case .financial_or_audit_reports: "reports on money, or of an audit"
    case .list_of_resources: "a list of resources"
    case .organization_chart: "a chart of the organization, or a staffing plan"
    case .board_members: "a list of board members"
    case .board_rules: "the rules of the board"
    case .board_endorsement: "the board's endorsement"
    case .letters_of_support: "letters of support"
    }
  }
}

/// What the words about places mean; the kinds of place are those of Kenyan Ministry of Health forms.
extension Typology {
  package var meaning: String {
    switch self {
    case .street: "a street, bus station or truck stop"
    case .highway: "a highway, or a stop along it"
    case .park: "a park"
    case .beach: "a beach"
    case .uninhabitable_building: "a building in which nobody can live"
    case .injecting_den: "a place where people inject drugs"
    case .homes: "homes of sex workers"
    case .virtual_space: "phones, sites and apps instead of a place"
    case .changaa_den: "a place where home brew is sold"
    case .casino: "a casino"
    case .bar_with_lodging: "a bar with rooms"
    case .bar_without_lodging: "a bar without rooms"
    case .strip_club: "a strip club"
    case .brothel: "a brothel"
    case .sex_den: "a sex den, as the Kenyan forms call it"
    case .guest_house_hotel_lodging: "a guest house, hotel or lodge"
    case .massage_parlour: "a massage parlour"
    case .barbershop_salon: "a barber's shop or salon"
    case .other: "another kind, whose 'setting' must be given"
    }
  }
}

extension Setting {
  package var meaning: String {
    switch self {
    case .urban_street: "outreach in the open, from person to person"
    case .urban_establishment: "outreach in a house, agreed with its manager"
    case .residence_group: "outreach where sex workers live together, if welcome"
    case .home_based: "outreach at homes, if welcome"
    case .not_self_identified: "outreach to people who do not call themselves sex workers"
    }
  }
}

extension HotspotRole {
  package var meaning: String {
    switch self {
    case .solicit: "meeting clients"
    case .have_sex_with_clients: "having sex with clients"
    case .live: "living there"
    }
  }
}

extension GatekeeperKind {
  package var meaning: String {
    switch self {
    case .manager: "a manager"
    case .owner: "an owner"
    case .none: "nobody has to be asked"
    }
  }
}

extension FacilityKind {
  package var meaning: String {
    switch self {
    case .stand_alone: "a clinic of the programme's own"
    case .outreach_clinic: "a clinic that comes to a place at fixed times"
    case .preferred_private: "a private provider that the community prefers"
    case .government: "a public clinic or hospital"
    }
  }
}

extension SpaceManager {
  package var meaning: String {
    switch self {
    case .community_leaders: "leaders whom the community chose"
    case .staff: "the staff"
    case .other: "somebody else"
    }
  }
}

extension SpaceMatter {
  package var meaning: String {
    switch self {
    case .location: "where the safe space is"
    case .services: "what is offered there"
    case .staffing: "who works there"
    case .hours: "when it is open"
    }
  }
}

extension Neighbour {
  package var meaning: String {
    switch self {
    case .none: "it stands by itself"
    case .clinic: "a clinic is in the same building"
    case .ngo_office: "an organization's office is in the same building"
    }
  }
}

extension Amount {
  package var meaning: String {
    switch self {
    case .low: "little"
    case .medium: "neither little nor much"
    case .high: "much"
    }
  }
}

extension ServicePointKind {
  package var meaning: String {
    switch self {
    case .condom_outlet: "a place where condoms can be had"
    case .clinic: "a clinic"
    case .safe_space: "a safe space"
    }
  }
}

extension MappingStage {
  package var meaning: String {
    switch self {
    case .national: "finding out where in the country sex work takes place"
    case .municipality_informants: "informants list places in a town"
    case .municipality_sex_workers: "sex workers at each place give numbers and name further places"
    case .micro: "one place and its surroundings in detail"
    }
  }
}

extension Informant {
  package var meaning: String {
    switch self {
    case .police: "officers of the police"
    case .health_providers: "health providers"
    case .taxi_drivers: "taxi drivers"
    case .ngo_workers: "workers of other organizations"
    case .truckers: "drivers of trucks"
    case .employers: "employers of many men"
    }
  }
}

extension MappingOrder {
  package var meaning: String {
    switch self {
    case .densest_first: "places with most people come first"
    case .other: "another order, with its reason"
    }
  }
}

extension PrivacyClass {
  package var meaning: String {
    switch self {
    case .`public`: "anybody may see it"
    case .partner: "partners and the team may see it"
    case .`internal`: "only the team may see it"
    case .confidential: "only its keeper may see it"
    case .clinical: "only those who treat the person may see it"
    }
  }
}

extension Recipient {
  package var meaning: String {
    switch self {
    case .community: "sex workers of the place"
    case .programme: "the programme's own team"
    case .partner: "a partner organization"
    case .donor: "a donor"
    case .researchers: "people who study sex work"
    case .government: "refused for maps and records of persons: a public body"
    case .police: "refused for maps and records of persons: the police"
    case .landlord: "refused for maps and records of persons: a landlord"
    case .`public`: "refused for maps and records of persons: everybody"
    }
  }
}

extension RecordColumn {
  package var meaning: String {
    switch self {
    case .symbol: "a sticker or sign that stands for a person"
    case .drawing: "a drawing"
    case .tick: "room for a tick"
    case .number: "a number"
    case .date: "a date"
    case .time: "a time of day"
    case .text: "a few words"
    case .code: "a code"
    case .computed: "a figure worked out from others"
    case .name: "refused outside a clinic: a person's name"
    case .phone: "refused outside a clinic: a telephone number"
    case .address: "refused outside a clinic: an address"
    case .photograph: "refused outside a clinic: a photograph"
    case .national_id: "refused outside a clinic: a number of an identity card"
    }
  }
}

extension FormVariant {
  package var meaning: String {
    switch self {
    case .text: "with words"
    case .pictorial: "with drawings, for people who read little"
    case .oral: "read aloud and answered aloud"
    }
  }
}

extension LocationQuestion {
  package var meaning: String {
    switch self {
    case .access: "how easily people get there"
    case .public_visibility: "how far one is seen going in"
    case .neighbours: "how neighbours take it"
    case .safe_from_outsiders_and_police: "how safe it is from outsiders and police"
    }
  }
}

extension Finding {
  package var meaning: String {
    switch self {
    case .good: "as it should be"
    case .acceptable: "not ideal, but it will do"
    case .poor: "not as it should be"
    }
  }
}

extension Landlord {
  package var meaning: String {
    switch self {
    case .private_person: "a private person"
    case .company: "a company"
    case .organization: "an organization"
    case .government: "a public body"
    case .community: "the community itself"
    }
  }
}

extension SpaceFunction {
  package var meaning: String {
    switch self {
    case .relax: "resting"
    case .meet: "meeting each other"
    case .condom_point: "getting condoms and lubricant"
    case .stigma_talk: "talking through stigma"
    case .outreach_review: "reviewing outreach"
    case .training: "courses"
    }
  }
}

extension SpaceActivity {
  package var meaning: String {
    switch self {
    case .beauty: "beauty classes"
    case .literacy: "learning to read and write"
    case .numeracy: "learning to calculate"
    case .computer: "computer classes"
    case .nutrition: "nutrition classes"
    case .dance: "dance classes"
    case .festivals: "festivals of the community"
    case .meal: "a meal"
    case .walk_in_examination: "an examination without an appointment"
    case .shower: "a shower"
    case .laundry: "washing clothes"
    case .lockers: "lockers for belongings"
    case .beds: "beds to sleep in"
    case .phone_charging: "charging phones"
    case .internet: "a connection to the internet"
    case .open_24_hours: "open day and night"
    case .creche: "care for children"
    }
  }
}

extension DistributionPointKind {
  package var meaning: String {
    switch self {
    case .outreach_worker: "an outreach worker brings them"
    case .safe_space: "a safe space"
    case .clinic: "a clinic"
    case .venue: "a bar, lodge or other venue"
    case .outlet: "a shop, kiosk or machine"
    }
  }
}

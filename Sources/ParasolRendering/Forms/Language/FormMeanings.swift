import ParasolModel

/// What the words of forms mean.
extension FormClass {
  package var meaning: String {
    switch self {
    case .open: "anybody"
    case .partner: "partners as well as the team"
    case .`internal`: "the team"
    case .confidential: "only the keeper"
    case .clinical: "only those who treat the person"
    }
  }
}

extension FormCellPart {
  package var meaning: String {
    switch self {
    case .symbol: "a square for the sticker or drawing of a person"
    case .factors: "a square for each risk the programme looks at"
    case .hotspot: "a line for the code of a place"
    case .people: "squares for the people to be met"
    case .stock: "condoms and lubricant, with room for numbers"
    case .tick: "room for a tick"
    case .date: "the day of the month"
    case .entries: "what the plan has on that day or at that time"
    }
  }
}

extension FormFactor {
  package var meaning: String {
    switch self {
    case .condoms: "condom use not always"
    case .violence: "violence in the past or now"
    case .alcohol: "alcohol or drugs at work"
    case .clients: "many clients"
    case .new: "new to sex work, or a young adult"
    case .symptoms: "symptoms of a sexually transmitted infection"
    case .police: "harassment by police"
    case .travel: "on the move, or without papers"
    }
  }
}

extension Pictogram {
  package var meaning: String {
    switch self {
    case .condom: "a condom"
    case .noCondom: "a condom crossed out"
    case .femaleCondom: "a female condom"
    case .lubricant: "a bottle of lubricant"
    case .needle: "a syringe"
    case .talk: "speech bubbles"
    case .testTube: "a test tube"
    case .clinic: "a clinic"
    case .pill: "a pill"
    case .safeHouse: "a safe space"
    case .violence: "a drawing of violence"
    case .scales: "a pair of scales, for the law"
    case .group: "a group of people"
    case .phone: "a phone"
    case .sun: "the sun, for the day"
    case .halfSun: "a low sun, for the evening"
    case .moon: "the moon, for the night"
    case .star: "a star, for the late night"
    case .priority: "the mark of who comes first"
    case .scissors: "scissors, for a person"
    case .key: "a key, for a person"
    case .cup: "a cup, for a person"
    case .fish: "a fish, for a person"
    case .leaf: "a leaf, for a person"
    case .umbrella: "an umbrella, for a person"
    case .bell: "a bell, for a person"
    case .boat: "a boat, for a person"
    case .street: "a street"
    case .bar: "a bar"
    case .home: "a home"
    case .road: "a road"
    case .police: "a drawing of police"
    case .travel: "a drawing of travel"
    case .newcomer: "somebody new"
    case .symptoms: "a drawing of symptoms"
    }
  }
}

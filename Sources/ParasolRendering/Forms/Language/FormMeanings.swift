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

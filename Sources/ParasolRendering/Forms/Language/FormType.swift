import ParasolModel

/// What can be written into a field or a column.
package enum FormType: String, Choice {
  case text, number, money, date, time, tick
  case yesNo = "yes_no"
  case oneOf = "one_of"
  case someOf = "some_of"
  /// The square for a person's colour code and symbol; never a name.
  case person
  case place, worker, drawing
  /// A thumb, a signature or a symbol.
  case sign
  case code, month, week, computed
  package static let subject = "type"

  package var meaning: String {
    switch self {
    case .text: "words"
    case .number: "a number"
    case .money: "an amount of money"
    case .date: "a date"
    case .time: "a time of the day"
    case .tick: "a tick"
    case .yesNo: "yes or no"
    case .oneOf: "one of its choices"
    case .someOf: "any of its choices"
    case .person: "the colour code and symbol of a person, never a name"
    case .place: "the code of a hotspot"
    case .worker: "the code of an outreach worker"
    case .drawing: "a drawing"
    case .sign: "a thumb, a signature or a symbol"
    case .code: "a code or a number of a list"
    case .month: "a month"
    case .week: "a week"
    case .computed: "what its formula gives"
    }
  }

  /// Whether formulas can reckon with it.
  package var isNumber: Bool { [.number, .money, .computed].contains(self) }
}

/// Where choices, boxes, rows or copies of a column come from.
package enum FormSource: String, Choice {
  case factors, services, products, hotspots, typologies, workers, groups
  case timeBlocks = "time_blocks"
  case languages
  case safeSpaces = "safe_spaces"
  case facilities, points, posts, shifts, months, weeks, weekdays, segments, indicators, topics
  case tiers
  case onCall = "on_call"
  package static let subject = "source"

  package var meaning: String {
    switch self {
    case .factors: "risks that the programme looks at"
    case .services: "services of the programme"
    case .products: "condoms and other supplies"
    case .hotspots: "hotspots of the site, by code"
    case .typologies: "kinds of place of the site"
    case .workers: "outreach workers of the site, by code"
    case .groups: "groups of people"
    case .timeBlocks: "times of the day"
    case .languages: "languages of the programme"
    case .safeSpaces: "safe spaces"
    case .facilities: "facilities"
    case .points: "points where supplies are handed out"
    case .posts: "paid posts"
    case .shifts: "shifts of the crisis team"
    case .months: "months of the plan"
    case .weeks: "weeks of the month"
    case .weekdays: "days of the week"
    case .segments: "kinds of work, such as street or bar"
    case .indicators: "indicators that are reported"
    case .topics: "topics of trainings"
    case .tiers: "how often people are met"
    case .onCall: "those on call for a crisis, by code"
    }
  }
}

/// Who fills in a form or keeps it.
package enum FormRole: String, Choice {
  case supervisor, outreach_worker, data_person, clinician, manager, committee
  case community, trainer, store_keeper, person_on_duty, person
  package static let subject = "role"

  package var meaning: String {
    switch self {
    case .supervisor: "a supervisor"
    case .outreach_worker: "an outreach worker"
    case .data_person: "who keeps the records"
    case .clinician: "who treats people"
    case .manager: "who manages the programme"
    case .committee: "a community committee"
    case .community: "a group of the community"
    case .trainer: "who trains"
    case .store_keeper: "who keeps the stock"
    case .person_on_duty: "who is on duty in the safe space"
    case .person: "the person whom the form is about"
    }
  }

  /// The name of its words.
  package var words: FormWords { .name("keeper_\(rawValue)") }
}

/// What a sum row holds for a column.
package enum FormTotalRule: String, Choice {
  case sum, any, formula, none
  package static let subject = "kind of total"

  package var meaning: String {
    switch self {
    case .sum: "the sum of the rows"
    case .any: "yes where any row says yes"
    case .formula: "the column's formula over the totals of the others"
    case .none: "nothing"
    }
  }
}

/// What a map shows.
package enum FormMapKind: String, Choice {
  case hotspots, load, network
  package static let subject = "kind of map"

  package var meaning: String {
    switch self {
    case .hotspots: "areas, landmarks and hotspots of a site, without any position"
    case .load: "how many people each outreach worker looks after, by hotspot"
    case .network: "room for who knows whom"
    }
  }
}

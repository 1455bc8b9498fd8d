import ParasolModel

/// What the sources of a form hold: for one site of a programme, or Parasol's usual lists.
package struct FormLists: Sendable {
  private var lists: [FormSource: [FormOption]]

  /// Nil where nobody knows, so that rows stay blank.
  package subscript(source: FormSource) -> [FormOption]? {
    get { lists[source] }
    set { lists[source] = newValue }
  }

  /// The lists of a blank form without a programme.
  package static let usual = FormLists(lists: [
    .factors: FormFactor.allCases.map {
      FormOption($0.rawValue, .name("factor_\($0.rawValue)"), pictogram: $0.pictogram)
    },
    .services: usualServices.map(option(of:)),
    .products: [.male_condom, .female_condom, .lubricant].map(option(of:)),
    .typologies: Typology.allCases.map(option(of:)),
    .groups: ["women", "men", "transgender", "younger", "older"].map {
      FormOption($0, .name("group_\($0)"))
    },
    .timeBlocks: TimeOfDaySign.allCases.map {
      FormOption($0.phrase.rawValue, .name($0.phrase.rawValue), pictogram: $0.pictogram)
    },
    .shifts: ["morning", "evening", "night"].map { FormOption($0, .name("shift_\($0)")) },
    .months: (1...12).map { FormOption("month_\($0)", .name("month_\($0)")) },
    .weeks: weeks(5),
    .weekdays: Weekday.allCases.map {
      FormOption(
        $0.rawValue, .name("weekday_\($0.rawValue)"),
        short: .name("weekday_short_\($0.rawValue)"))
    },
    .segments: [
      ("street", Pictogram.street), ("bar", .bar), ("home", .home), ("online", .phone),
      ("road", .road),
    ].map { FormOption($0.0, .name("segment_\($0.0)"), pictogram: $0.1) },
    .topics: TrainingTopic.allCases.map {
      FormOption($0.rawValue, .name("topic_\($0.rawValue)"))
    },
    .tiers: ContactTier.allCases.map { FormOption($0.rawValue, .name("tier_\($0.rawValue)")) },
  ])

  private static let usualServices: [ServiceCode] = [
    .routine_check_up, .syphilis_test, .hiv_test, .prep, .art, .contraception, .tb_screen,
    .counselling,
  ]

  /// The first months of a plan that nobody knows yet.
  static func unknownMonths(_ count: Int) -> [FormOption] {
    (1...max(1, count)).map { FormOption("month_\($0)", .name("month_number"), number: $0) }
  }

  static func weeks(_ count: Int) -> [FormOption] {
    (1...max(1, count)).map { FormOption("week_\($0)", .name("week_number"), number: $0) }
  }

  /// Months in a row that begin with those of a plan, as far as a form has room.
  static func months(from known: [FormOption], count: Int) -> [FormOption] {
    let parts = known.first?.id.split(separator: "_").compactMap { Int($0) } ?? []
    guard parts.count == 2 else { return known }
    let first = CalendarMonth(year: parts[0], month: parts[1])
    return (0..<count).map { option(of: first.advanced(by: $0)) }
  }

  static func option(of service: ServiceCode) -> FormOption {
    FormOption(
      service.rawValue, .name("service_\(service.rawValue)"), pictogram: service.pictogram)
  }

  static func option(of typology: Typology) -> FormOption {
    FormOption(
      typology.rawValue, .name("typology_\(typology.rawValue)"), pictogram: typology.pictogram)
  }

  static func option(of product: CommodityKind) -> FormOption {
    switch product {
    case .male_condom: FormOption("condoms", .name("condoms"), pictogram: .condom)
    case .female_condom:
      FormOption("female_condoms", .name("female_condoms"), pictogram: .femaleCondom)
    case .lubricant: FormOption("lubricant", .name("lubricant"), pictogram: .lubricant)
    case .needle: FormOption("needles", .name("needles"), pictogram: .needle)
    case .self_test_kit: FormOption("self_test_kits", .name("self_test_kits"), pictogram: .testTube)
    }
  }
}

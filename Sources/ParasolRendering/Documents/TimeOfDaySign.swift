import ParasolModel

/// The sign for a time of day, for those who do not read a clock.
package enum TimeOfDaySign: CaseIterable, Sendable {
  case day, evening, night, lateNight

  /// By the time at which something begins, in minutes from midnight.
  init(start: Int) {
    switch start.floorMod(1440) {
    case 6 * 60..<16 * 60: self = .day
    case 16 * 60..<19 * 60: self = .evening
    case 19 * 60..<24 * 60: self = .night
    default: self = .lateNight
    }
  }

  var pictogram: Pictogram {
    switch self {
    case .day: .sun
    case .evening: .halfSun
    case .night: .moon
    case .lateNight: .star
    }
  }

  var phrase: Phrase {
    switch self {
    case .day: .daytime
    case .evening: .evening
    case .night: .night
    case .lateNight: .lateNight
    }
  }
}

extension Typology {
  /// The drawing for a kind of place.
  var pictogram: Pictogram {
    switch self {
    case .homes, .uninhabitable_building: .home
    case .virtual_space: .phone
    case .highway: .road
    case .street, .park, .beach, .injecting_den, .other: .street
    case .changaa_den, .casino, .bar_with_lodging, .bar_without_lodging, .strip_club: .bar
    case .brothel, .sex_den, .guest_house_hotel_lodging, .massage_parlour, .barbershop_salon: .home
    }
  }
}

extension CalendarEntry.Kind {
  var pictogram: Pictogram {
    switch self {
    case .review, .committee, .training, .event: .talk
    case .clinic: .clinic
    case .ownTime: .safeHouse
    case .onCall: .phone
    }
  }
}

extension ServiceCode {
  var pictogram: Pictogram {
    switch self {
    case .syphilis_test, .gonorrhoea_chlamydia_test, .hiv_test, .self_test, .confirmatory_test,
      .hiv_testing_referral:
      .testTube
    case .art, .prep, .hiv_pep, .sti_pep, .emergency_contraception, .hepatitis_b_vaccine: .pill
    case .psychological_care, .counselling, .mental_health, .safety_plan: .talk
    case .harm_reduction: .needle
    default: .clinic
    }
  }
}

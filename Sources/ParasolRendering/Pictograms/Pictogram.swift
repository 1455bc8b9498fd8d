/// Our own drawings, for people who do not read. PDF and HTML draw the same paths.
package enum Pictogram: String, CaseIterable, Hashable, Sendable {
  // What is handed out and what services do.
  case condom
  case noCondom = "no_condom"
  case femaleCondom = "female_condom"
  case lubricant
  case needle
  case talk
  case testTube = "test_tube"
  case clinic
  case pill
  case safeHouse = "safe_house"
  case violence
  case scales
  case group
  case phone
  // When.
  case sun
  case halfSun = "half_sun"
  case moon
  case star
  // What comes first.
  case priority
  // Neutral signs that stand for a person.
  case scissors
  case key
  case cup
  case fish
  case leaf
  case umbrella
  case bell
  case boat
  // Kinds of place, and what goes on there.
  case street
  case bar
  case home
  case road
  case police
  case travel
  case newcomer
  case symptoms
  // People together, help, and what to beware of.
  case person
  case groupTalk = "group_talk"
  case company
  case referral
  case woman
  case man
  case transgender
  case childCare = "child_care"
  case pregnancy
  case lawyer
  case helpline
  case heart
  case ear
  case danger
  case lock
  // Time, ways, and what a safe space has.
  case clock
  case calendar
  case again
  case landmark
  case walk
  case arrow
  case condomPoint = "condom_point"
  case food
  case rest
  case shower
  // Tools, pay, stock and training.
  case charger
  case money
  case fare
  case diary
  case pencil
  case training
  case certificate
  case megaphone
  case box
  case bag
  case bottle
  // Plain signs.
  case tick
  case cross
  case stop
  case question
  case eye
  case tally
  case thumbprint
  // Tips about cars.
  case carPlate = "car_plate"
  case carBoot = "car_boot"
  case severalClients = "several_clients"
  case leanIn = "lean_in"
  case doorHandle = "door_handle"
  // More signs that stand for a person.
  case hat
  case flower
  case bird
  case comb
  case pot
  case tree
  case ladder
  case drum

  /// The signs that stand for a person, in the order they are given out.
  package static let personSymbols: [Pictogram] = [
    .scissors, .key, .cup, .fish, .leaf, .umbrella, .bell, .boat, .hat, .flower, .bird, .comb,
    .pot, .tree, .ladder, .drum,
  ]

  /// The paths of the drawing in a box of 100 × 100.
  package var drawing: Drawing {
    switch self {
    case .condom, .noCondom, .femaleCondom, .lubricant, .needle, .testTube, .clinic, .pill:
      supplyDrawing
    case .talk, .safeHouse, .violence, .scales, .group, .phone, .priority, .police, .travel,
      .newcomer, .symptoms:
      lifeDrawing
    case .sun, .halfSun, .moon, .star, .street, .bar, .home, .road:
      placeAndTimeDrawing
    case .scissors, .key, .cup, .fish, .leaf, .umbrella, .bell, .boat:
      personDrawing
    case .person, .groupTalk, .company, .referral, .childCare, .pregnancy, .lawyer, .helpline,
      .heart, .ear, .danger, .lock, .woman, .man, .transgender:
      helpDrawing
    case .clock, .calendar, .again, .landmark, .walk, .arrow, .condomPoint, .food, .rest, .shower:
      safeSpaceDrawing
    case .charger, .money, .fare, .diary, .pencil, .training, .certificate, .megaphone, .box,
      .bag, .bottle:
      workDrawing
    case .tick, .cross, .stop, .question, .eye, .tally, .thumbprint, .carPlate, .carBoot,
      .severalClients, .leanIn, .doorHandle:
      signDrawing
    case .hat, .flower, .bird, .comb, .pot, .tree, .ladder, .drum: morePersonDrawing
    }
  }
}

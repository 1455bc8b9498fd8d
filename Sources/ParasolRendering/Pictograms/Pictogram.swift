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

  /// The signs that stand for a person, in the order they are given out.
  package static let personSymbols: [Pictogram] = [
    .scissors, .key, .cup, .fish, .leaf, .umbrella, .bell, .boat,
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
    }
  }
}

/// Drawings of the time of day and of kinds of place.
extension Pictogram {
  var placeAndTimeDrawing: Drawing {
    switch self {
    case .halfSun: Self.halfSunDrawing
    case .moon: Self.moonDrawing
    case .star: Self.starDrawing
    case .street: Self.streetDrawing
    case .bar: Self.barDrawing
    case .home: Self.homeDrawing
    case .road: Self.roadDrawing
    default: Self.sunDrawing
    }
  }

  private static var sunDrawing: Drawing {
    Drawing()
      .shape("O 50 50 21")
      .line(
        "M 50 6 L 50 19 M 50 81 L 50 94 M 6 50 L 19 50 M 81 50 L 94 50 M 19 19 L 28 28 "
          + "M 72 72 L 81 81 M 81 19 L 72 28 M 28 72 L 19 81",
        width: 6)
  }

  private static var halfSunDrawing: Drawing {
    Drawing()
      .line("M 6 72 L 94 72", width: 6)
      .shape("M 25 72 C 25 39 75 39 75 72 Z")
      .line(
        "M 50 18 L 50 33 M 9 52 L 19 57 M 91 52 L 81 57 M 23 29 L 31 39 M 77 29 L 69 39", width: 6
      )
      .line("M 22 86 L 78 86", width: 4)
  }

  private static var moonDrawing: Drawing {
    Drawing().solid(
      "M 60 8 C 32 12 14 34 18 58 C 22 84 50 97 78 86 C 54 82 40 66 40 46 C 40 30 46 16 60 8 Z")
  }

  private static var starDrawing: Drawing {
    Drawing().shape(
      "M 50 9 L 61.2 38.6 L 92.8 40.1 L 68.1 59.9 L 76.5 90.4 L 50 73 L 23.5 90.4 L 31.9 59.9 "
        + "L 7.2 40.1 L 38.8 38.6 Z",
      width: 6)
  }

  private static var streetDrawing: Drawing {
    Drawing()
      .line("M 10 93 L 90 93", width: 6)
      .line("M 50 92 L 50 44", width: 6)
      .solid("M 40 93 L 44 80 L 56 80 L 60 93 Z")
      .shape("M 38 44 L 31 18 L 69 18 L 62 44 Z")
      .solid("M 26 18 L 50 5 L 74 18 Z")
      .solid("O 50 31 6")
      .line("M 14 26 L 22 28 M 86 26 L 78 28 M 18 48 L 26 43 M 82 48 L 74 43", width: 4.5)
  }

  private static var barDrawing: Drawing {
    Drawing()
      .shape("M 20 44 L 62 44 L 58 94 L 24 94 Z")
      .solid("M 22 60 L 60 60 L 57.5 92 L 24.5 92 Z")
      .line("M 61 54 C 84 48 86 80 60 80", width: 5.5)
      .shape("M 20 46 C 8 40 14 24 26 28 C 28 14 50 14 52 26 C 66 22 72 40 62 46 Z")
  }

  private static var homeDrawing: Drawing {
    Drawing()
      .line("M 72 22 L 72 8 L 82 8 L 82 26", width: 5)
      .shape("M 8 52 L 8 92 L 92 92 L 92 52 Z")
      .solid("M 28 22 L 80 22 L 97 54 L 50 54 Z")
      .shape("M 4 54 L 27 22 L 50 54 Z")
      .line("M 50 54 L 50 92", width: 5)
      .solid("M 20 92 L 20 66 L 37 66 L 37 92 Z")
      .shape("M 61 64 L 81 64 L 81 78 L 61 78 Z", width: 4)
  }

  private static var roadDrawing: Drawing {
    Drawing()
      .line("M 38 12 L 8 94 M 62 12 L 92 94", width: 6)
      .line("M 50 16 L 50 28", width: 4)
      .line("M 50 38 L 50 54", width: 5)
      .line("M 50 66 L 50 90", width: 7)
      .line("M 6 12 L 94 12", width: 3)
  }
}

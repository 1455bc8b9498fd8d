/// Drawings of what is handed out and of health services.
extension Pictogram {
  var supplyDrawing: Drawing {
    switch self {
    case .noCondom: Self.noCondomDrawing
    case .femaleCondom: Self.femaleCondomDrawing
    case .lubricant: Self.lubricantDrawing
    case .needle: Self.needleDrawing
    case .testTube: Self.testTubeDrawing
    case .clinic: Self.clinicDrawing
    case .pill: Self.pillDrawing
    default: Self.condomDrawing
    }
  }

  private static var condomDrawing: Drawing {
    Drawing()
      .shape(
        "M 29 84 L 29 44 C 29 29 42 28 43 19 C 43 10 46 6 50 6 C 54 6 57 10 57 19 "
          + "C 58 28 71 29 71 44 L 71 84 Z"
      )
      .shape("M 23 80 L 77 80 C 86 80 86 94 77 94 L 23 94 C 14 94 14 80 23 80 Z")
      .line("M 39 48 L 39 68", width: 3)
  }

  private static var noCondomDrawing: Drawing {
    Drawing()
      .shape(
        "M 29 84 L 29 44 C 29 29 42 28 43 19 C 43 10 46 6 50 6 C 54 6 57 10 57 19 "
          + "C 58 28 71 29 71 44 L 71 84 Z",
        width: 4
      )
      .shape("M 23 80 L 77 80 C 86 80 86 94 77 94 L 23 94 C 14 94 14 80 23 80 Z", width: 4)
      .mark("M 8 14 L 92 86 M 92 14 L 8 86", width: 6)
  }

  private static var femaleCondomDrawing: Drawing {
    Drawing()
      .shape("M 18 18 L 28 80 C 32 97 68 97 72 80 L 82 18")
      .shape("E 50 18 38 12", width: 6)
      .line("E 50 18 26 5", width: 3)
      .line("E 50 78 16 7", width: 4)
      .line("M 36 42 L 40 62", width: 3)
  }

  private static var lubricantDrawing: Drawing {
    Drawing()
      .line("M 16 8 L 84 8", width: 8)
      .shape("M 19 10 L 81 10 L 65 50 L 35 50 Z")
      .solid("M 38 50 L 62 50 L 60 62 L 40 62 Z")
      .line("M 40 22 L 60 22 M 44 34 L 56 34", width: 3)
      .solid(
        "M 50 64 C 55 74 63 79 63 86 C 63 93 57 97 50 97 C 43 97 37 93 37 86 C 37 79 45 74 50 64 Z")
  }

  private static var needleDrawing: Drawing {
    Drawing()
      .line("M 36 7 L 64 7", width: 6)
      .line("M 50 8 L 50 40", width: 6)
      .shape("M 35 26 L 65 26 L 65 68 L 35 68 Z")
      .line("M 26 26 L 74 26", width: 6)
      .solid("M 35 44 L 65 44 L 65 68 L 35 68 Z")
      .cut("M 53 52 L 62 52 M 53 60 L 62 60", width: 3)
      .solid("M 43 68 L 57 68 L 54 77 L 46 77 Z")
      .line("M 50 76 L 50 96", width: 3.5)
  }

  private static var testTubeDrawing: Drawing {
    Drawing()
      .shape("M 26 10 L 26 76 C 26 97 58 97 58 76 L 58 10")
      .solid("M 26 50 L 58 50 L 58 76 C 58 97 26 97 26 76 Z")
      .line("M 18 9 L 66 9", width: 6)
      .cut("M 36 62 L 36 76", width: 4)
      .solid(
        "M 80 26 C 84 36 92 42 92 50 C 92 57 87 61 80 61 C 73 61 68 57 68 50 C 68 42 76 36 80 26 Z")
  }

  private static var clinicDrawing: Drawing {
    Drawing()
      .shape("M 10 92 L 10 26 L 90 26 L 90 92 Z")
      .shape("M 28 26 L 28 8 L 72 8 L 72 26")
      .solid(
        "M 43 15 L 57 15 L 57 29 L 71 29 L 71 43 L 57 43 L 57 57 L 43 57 L 43 43 L 29 43 L 29 29 "
          + "L 43 29 Z"
      )
      .line("M 40 92 L 40 68 L 60 68 L 60 92")
      .line("M 22 66 L 22 76 M 78 66 L 78 76", width: 6)
  }

  private static var pillDrawing: Drawing {
    Drawing()
      .shape(
        "M 20.7 54.7 L 54.7 20.7 C 61 14.4 71 14.4 77.3 20.7 C 83.6 27 83.6 37 77.3 43.3 "
          + "L 43.3 77.3 C 37 83.6 27 83.6 20.7 77.3 C 14.4 71 14.4 61 20.7 54.7 Z"
      )
      .solid(
        "M 37.7 37.7 L 60.3 60.3 L 43.3 77.3 C 37 83.6 27 83.6 20.7 77.3 "
          + "C 14.4 71 14.4 61 20.7 54.7 Z"
      )
      .shape("O 79 78 14")
      .line("M 70 78 L 88 78", width: 3.5)
  }
}

/// Drawings of a place to rest, of ways and of marks on a map, and of time.
extension Pictogram {
  var safeSpaceDrawing: Drawing {
    switch self {
    case .rest: Self.restDrawing
    case .shower: Self.showerDrawing
    case .landmark: Self.landmarkDrawing
    case .walk: Self.walkDrawing
    case .arrow: Self.arrowDrawing
    case .condomPoint: Self.condomPointDrawing
    case .clock: Self.clockDrawing
    case .calendar: Self.calendarDrawing
    case .again: Self.againDrawing
    default: Self.foodDrawing
    }
  }

  private static var foodDrawing: Drawing {
    Drawing()
      .shape("O 50 52 26")
      .line("O 50 52 14", width: 3.5)
      .line("M 5 8 L 5 30 M 12 8 L 12 30 M 19 8 L 19 30", width: 3.5)
      .line("M 5 30 C 5 42 19 42 19 30 M 12 38 L 12 94", width: 6)
      .solid("E 88 24 9 16")
      .line("M 88 38 L 88 94", width: 6)
  }

  /// Somebody asleep in a bed.
  private static var restDrawing: Drawing {
    Drawing()
      .line("M 7 26 L 7 92 M 7 74 L 93 74 M 93 56 L 93 92", width: 8)
      .solid("O 24 57 10")
      .solid("M 38 70 L 38 56 C 38 48 44 46 52 46 L 76 46 C 88 46 89 54 89 70 Z")
      .line("M 44 16 L 60 16 L 44 34 L 60 34", width: 4.5)
      .line("M 70 6 L 82 6 L 70 20 L 82 20", width: 4)
  }

  private static var showerDrawing: Drawing {
    Drawing()
      .line("M 12 95 L 12 24 C 12 4 54 4 54 22", width: 7)
      .solid("M 28 44 C 28 14 80 14 80 44 Z")
      .line("M 34 54 L 30 68 M 54 54 L 54 68 M 74 54 L 78 68", width: 5)
      .line("M 28 79 L 24 93 M 54 79 L 54 93 M 80 79 L 84 93", width: 5)
  }

  /// A tower that is seen from far.
  private static var landmarkDrawing: Drawing {
    Drawing()
      .shape("M 33 92 L 38 32 L 62 32 L 67 92 Z")
      .solid("M 30 34 L 50 3 L 70 34 Z")
      .shape("O 50 49 8", width: 4)
      .solid("M 43 92 L 43 76 C 43 68 57 68 57 76 L 57 92 Z")
      .line("M 8 94 L 92 94", width: 6)
  }

  private static var walkDrawing: Drawing {
    Drawing()
      .solid("M 20 66 C 18 52 24 46 33 47 C 42 48 45 54 42 66 C 40 74 24 76 20 66 Z")
      .solid("E 32 86 8 9")
      .solid("O 20 40 4 O 29 35 4 O 38 36 4 O 46 42 3.5")
      .solid("M 58 38 C 55 26 58 20 67 19 C 76 18 82 24 80 38 C 76 48 60 46 58 38 Z")
      .solid("E 68 58 8 9")
      .solid("O 54 14 3.5 O 62 8 4 O 71 7 4 O 80 12 4")
  }

  private static var arrowDrawing: Drawing {
    Drawing().solid("M 5 39 L 54 39 L 54 14 L 96 50 L 54 86 L 54 61 L 5 61 Z")
  }

  /// A pin of a map that holds a condom.
  private static var condomPointDrawing: Drawing {
    Drawing()
      .solid(
        "M 50 97 C 30 70 14 58 14 38 C 14 18 30 4 50 4 C 70 4 86 18 86 38 C 86 58 70 70 50 97 Z"
      )
      .solid("O 50 38 26", tone: .white)
      .line(
        "M 40 50 L 40 36 C 40 29 47 28 47 22 C 47 18 53 18 53 22 C 53 28 60 29 60 36 L 60 50",
        width: 4.5
      )
      .line("M 35 53 L 65 53", width: 6)
  }

  private static var clockDrawing: Drawing {
    Drawing()
      .shape("O 50 50 43", width: 7)
      .line("M 50 24 L 50 50 L 68 62", width: 7)
      .line("M 50 14 L 50 16 M 86 50 L 84 50 M 50 86 L 50 84 M 14 50 L 16 50", width: 5)
  }

  private static var calendarDrawing: Drawing {
    Drawing()
      .shape("M 8 18 L 92 18 L 92 94 L 8 94 Z")
      .solid("M 8 18 L 92 18 L 92 40 L 8 40 Z")
      .mark("M 30 8 L 30 26 M 70 8 L 70 26", width: 6)
      .solid("M 20 50 L 30 50 L 30 60 L 20 60 Z M 45 50 L 55 50 L 55 60 L 45 60 Z")
      .solid("M 70 50 L 80 50 L 80 60 L 70 60 Z M 20 72 L 30 72 L 30 82 L 20 82 Z")
      .solid("M 45 72 L 55 72 L 55 82 L 45 82 Z")
      .line("M 69 71 L 81 83 M 81 71 L 69 83", width: 4)
  }

  /// An arrow that comes back to where it began.
  private static var againDrawing: Drawing {
    Drawing()
      .line("M 76 30 C 60 8 34 8 20 26 C 6 44 10 70 28 82 C 48 94 72 88 84 66", width: 9)
      .solid("M 92 8 L 92 44 L 57 40 Z")
  }
}

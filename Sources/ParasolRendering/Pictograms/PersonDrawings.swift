/// Drawings of everyday things that stand for a person.
extension Pictogram {
  var personDrawing: Drawing {
    switch self {
    case .key: Self.keyDrawing
    case .cup: Self.cupDrawing
    case .fish: Self.fishDrawing
    case .leaf: Self.leafDrawing
    case .umbrella: Self.umbrellaDrawing
    case .bell: Self.bellDrawing
    case .boat: Self.boatDrawing
    default: Self.scissorsDrawing
    }
  }

  private static var scissorsDrawing: Drawing {
    Drawing()
      .line("M 36 68 L 66 8 M 64 68 L 34 8", width: 6)
      .shape("O 28 79 13", width: 6)
      .shape("O 72 79 13", width: 6)
      .solid("O 50 40 3.5")
  }

  private static var keyDrawing: Drawing {
    Drawing()
      .line("M 40 50 L 94 50", width: 7)
      .line("M 76 50 L 76 68 M 90 50 L 90 66", width: 7)
      .shape("O 26 50 19", width: 7)
      .line("O 26 50 6", width: 4)
  }

  private static var cupDrawing: Drawing {
    Drawing()
      .line("M 70 48 C 92 46 92 76 66 74", width: 5.5)
      .shape("M 16 40 L 72 40 C 72 66 68 86 56 86 L 32 86 C 20 86 16 66 16 40 Z")
      .line("M 8 94 L 80 94")
      .line("M 32 30 C 26 22 38 18 32 8 M 52 30 C 46 22 58 18 52 8", width: 4)
  }

  private static var fishDrawing: Drawing {
    Drawing()
      .shape("M 66 50 L 94 26 L 88 50 L 94 74 Z")
      .shape("M 6 50 C 22 18 54 18 72 50 C 54 82 22 82 6 50 Z")
      .solid("O 24 44 4.5")
      .line("M 40 34 C 48 44 48 56 40 66", width: 3.5)
  }

  private static var leafDrawing: Drawing {
    Drawing()
      .shape("M 20 80 C 6 36 40 10 90 10 C 92 60 66 94 20 80 Z")
      .line("M 8 94 L 68 32", width: 5)
      .line("M 36 64 L 36 42 M 36 64 L 60 64 M 52 48 L 52 30 M 52 48 L 72 48", width: 3.5)
  }

  private static var umbrellaDrawing: Drawing {
    Drawing()
      .line("M 50 8 L 50 80 C 50 94 70 94 70 80", width: 6)
      .shape(
        "M 6 54 C 8 -2 92 -2 94 54 C 86 44 74 44 66 54 C 60 44 40 44 34 54 C 26 44 14 44 6 54 Z"
      )
      .line("M 34 54 C 34 34 42 18 50 12 C 58 18 66 34 66 54", width: 3.5)
  }

  private static var bellDrawing: Drawing {
    Drawing()
      .line("M 50 6 L 50 16", width: 7)
      .solid("M 38 82 C 38 97 62 97 62 82 Z")
      .solid(
        "M 16 82 C 28 72 26 58 28 44 C 30 24 38 15 50 15 C 62 15 70 24 72 44 C 74 58 72 72 84 82 Z"
      )
      .cut("M 40 34 C 37 40 37 46 37 54", width: 4)
      .line("M 14 20 C 6 28 4 36 5 46 M 86 20 C 94 28 96 36 95 46", width: 5)
  }

  private static var boatDrawing: Drawing {
    Drawing()
      .line("M 46 66 L 46 8", width: 5)
      .shape("M 52 14 L 86 58 L 52 58 Z")
      .shape("M 40 24 L 40 58 L 16 58 Z")
      .solid("M 6 66 L 94 66 L 80 86 L 20 86 Z")
      .line(
        "M 6 95 C 14 90 22 90 30 95 C 38 97 46 90 54 95 C 62 97 70 90 78 95 C 84 97 90 96 94 94",
        width: 3.5)
  }
}

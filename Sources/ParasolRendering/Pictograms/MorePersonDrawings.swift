/// More drawings of everyday things that stand for a person.
extension Pictogram {
  var morePersonDrawing: Drawing {
    switch self {
    case .flower: Self.flowerDrawing
    case .bird: Self.birdDrawing
    case .comb: Self.combDrawing
    case .pot: Self.potDrawing
    case .tree: Self.treeDrawing
    case .ladder: Self.ladderDrawing
    case .drum: Self.drumDrawing
    default: Self.hatDrawing
    }
  }

  private static var hatDrawing: Drawing {
    Drawing()
      .shape("M 25 68 C 22 32 26 22 40 22 C 46 22 48 28 54 24 C 70 16 78 32 75 68 Z")
      .solid("M 24 54 L 76 54 L 76 70 L 24 70 Z")
      .solid("E 50 74 47 11")
  }

  private static var flowerDrawing: Drawing {
    Drawing()
      .line("M 50 50 L 50 95", width: 6)
      .solid("M 50 88 C 32 88 22 76 20 66 C 38 66 50 74 50 88 Z")
      .shape("O 50 13 10 O 68 24 10 O 68 44 10 O 50 55 10 O 32 44 10 O 32 24 10", width: 4.5)
      .solid("O 50 34 11")
  }

  private static var birdDrawing: Drawing {
    Drawing()
      .line("M 44 78 L 40 95 M 58 78 L 60 95", width: 5)
      .solid(
        "M 12 36 C 12 20 24 12 36 14 C 48 16 52 28 56 38 C 66 46 80 46 97 34 C 96 62 78 80 54 80 "
          + "C 28 80 14 62 12 36 Z"
      )
      .solid("M 15 26 L 3 36 L 14 42 Z")
      .solid("O 29 28 4", tone: .white)
      .cut("M 42 52 C 52 66 66 66 78 56", width: 4.5)
  }

  private static var combDrawing: Drawing {
    Drawing()
      .solid("M 4 28 C 4 20 10 20 14 20 L 62 24 L 62 44 L 4 44 Z")
      .line("M 60 34 L 94 34", width: 12)
      .line(
        "M 8 44 L 8 80 M 19 44 L 19 80 M 30 44 L 30 80 M 41 44 L 41 80 M 52 44 L 52 80", width: 5)
  }

  private static var potDrawing: Drawing {
    Drawing()
      .line("M 20 56 L 5 50 M 80 56 L 95 50", width: 8)
      .solid("M 16 46 L 84 46 C 88 74 80 94 64 94 L 36 94 C 20 94 12 74 16 46 Z")
      .line("M 12 40 L 88 40", width: 6)
      .shape("M 24 38 C 26 18 74 18 76 38 Z")
      .solid("O 50 15 7")
  }

  private static var treeDrawing: Drawing {
    Drawing()
      .line("M 50 50 L 50 94", width: 11)
      .line("M 28 94 L 72 94", width: 5)
      .solid("O 50 26 21 O 26 44 19 O 74 44 19 O 50 50 18")
      .line("M 50 92 L 50 56 M 50 70 L 62 58", width: 5)
  }

  private static var ladderDrawing: Drawing {
    Drawing()
      .line("M 34 5 L 22 95 M 66 5 L 78 95", width: 7)
      .line("M 33 20 L 67 20 M 31 38 L 69 38 M 28 56 L 72 56 M 26 74 L 74 74", width: 6)
  }

  private static var drumDrawing: Drawing {
    Drawing()
      .shape("M 10 32 L 18 82 C 24 96 76 96 82 82 L 90 32 Z")
      .line("M 14 44 L 27 88 L 38 48 L 50 92 L 62 48 L 73 88 L 86 44", width: 4)
      .shape("E 50 32 40 14")
      .line("M 52 30 L 96 6 M 40 30 L 10 4", width: 5)
      .solid("O 52 30 5 O 40 30 5")
  }
}

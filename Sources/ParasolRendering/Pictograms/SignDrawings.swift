/// Drawings of plain signs, and of the tips about cars.
extension Pictogram {
  var signDrawing: Drawing {
    switch self {
    case .cross: Self.crossDrawing
    case .stop: Self.stopDrawing
    case .question: Self.questionDrawing
    case .eye: Self.eyeDrawing
    case .tally: Self.tallyDrawing
    case .thumbprint: Self.thumbprintDrawing
    case .carPlate: Self.carPlateDrawing
    case .carBoot: Self.carBootDrawing
    case .severalClients: Self.severalClientsDrawing
    case .leanIn: Self.leanInDrawing
    case .doorHandle: Self.doorHandleDrawing
    default: Self.tickDrawing
    }
  }

  private static var tickDrawing: Drawing {
    Drawing().line("M 12 54 L 38 82 L 88 18", width: 14)
  }

  private static var crossDrawing: Drawing {
    Drawing().line("M 18 18 L 82 82 M 82 18 L 18 82", width: 14)
  }

  private static var stopDrawing: Drawing {
    Drawing()
      .line("M 22 52 L 22 92 M 78 52 L 78 92 M 10 94 L 34 94 M 66 94 L 90 94", width: 7)
      .shape("M 4 20 L 96 20 L 96 54 L 4 54 Z", width: 6)
      .solid("M 20 20 L 36 20 L 20 54 L 4 54 L 4 53 Z M 52 20 L 68 20 L 52 54 L 36 54 Z")
      .solid("M 84 20 L 96 20 L 96 29 L 84 54 L 68 54 Z")
  }

  private static var questionDrawing: Drawing {
    Drawing()
      .shape("M 6 6 L 94 6 L 94 76 L 54 76 L 34 96 L 34 76 L 6 76 Z", width: 6)
      .line("M 36 30 C 36 12 66 12 66 30 C 66 42 50 42 50 52", width: 8)
      .solid("O 50 64 5")
  }

  private static var eyeDrawing: Drawing {
    Drawing()
      .shape("M 4 56 C 24 22 76 22 96 56 C 76 88 24 88 4 56 Z", width: 6)
      .solid("O 50 55 17")
      .solid("O 57 48 5", tone: .white)
      .line("M 16 30 L 8 18 M 36 20 L 32 7 M 64 20 L 68 7 M 84 30 L 92 18", width: 5)
  }

  private static var tallyDrawing: Drawing {
    Drawing()
      .line("M 20 12 L 20 88 M 40 12 L 40 88 M 60 12 L 60 88 M 80 12 L 80 88", width: 7)
      .mark("M 5 76 L 95 24", width: 7)
  }

  private static var thumbprintDrawing: Drawing {
    Drawing()
      .line("M 26 66 C 18 30 30 5 50 5 C 70 5 82 30 74 66", width: 5)
      .line("M 37 74 C 30 40 36 19 50 19 C 64 19 70 40 63 74", width: 5)
      .line("M 50 34 L 50 78", width: 5)
      .line("M 5 94 L 95 94", width: 6)
      .line("M 6 74 L 16 84 M 16 74 L 6 84", width: 4)
  }

  /// The back of a car with its number plate.
  private static var carPlateDrawing: Drawing {
    Drawing()
      .solid("M 12 80 L 30 80 L 30 96 L 12 96 Z M 70 80 L 88 80 L 88 96 L 70 96 Z")
      .shape("M 8 84 L 8 46 L 22 10 L 78 10 L 92 46 L 92 84 Z")
      .solid("M 28 18 L 72 18 L 81 40 L 19 40 Z")
      .shape("M 20 52 L 80 52 L 80 76 L 20 76 Z")
      .line("M 30 60 L 30 68 M 40 60 L 40 68 M 50 60 L 50 68 M 60 60 L 60 68 M 70 60 L 70 68")
  }

  /// A car whose boot stands open, to look into.
  private static var carBootDrawing: Drawing {
    Drawing()
      .shape(
        "M 4 64 L 40 64 L 54 38 L 78 38 L 89 58 C 96 60 97 64 97 70 L 97 84 L 4 84 Z"
      )
      .shape("M 54 58 L 61 46 L 74 46 L 80 58 Z", width: 4)
      .line("M 42 58 L 34 10", width: 8)
      .shape("O 25 85 11")
      .shape("O 76 85 11")
      .line("M 16 12 L 16 38", width: 8)
      .solid("M 3 34 L 30 34 L 16 58 Z")
  }

  /// Not with several people in one car.
  private static var severalClientsDrawing: Drawing {
    Drawing()
      .shape(
        "M 4 70 C 4 62 10 60 17 58 L 28 34 C 29 32 31 31 34 31 L 70 31 C 73 31 75 32 77 35 L 87 58 "
          + "C 94 60 97 64 97 72 L 97 82 L 4 82 Z"
      )
      .shape("M 26 57 L 35 39 L 69 39 L 79 57 Z", width: 3.5)
      .solid("O 38 50 6.5 O 53 50 6.5 O 68 50 6.5")
      .shape("O 26 84 11")
      .shape("O 76 84 11")
      .line("M 4 6 L 24 26 M 24 6 L 4 26", width: 8)
  }

  /// Not leaning into a car.
  private static var leanInDrawing: Drawing {
    Drawing()
      .shape("M 44 84 L 44 54 L 62 54 L 70 24 L 96 24 L 96 84 Z")
      .line("M 64 56 L 96 56", width: 4)
      .shape("O 78 85 11")
      .line("M 14 94 L 20 62 L 52 38", width: 10)
      .line("M 28 94 L 24 66", width: 8)
      .line("M 44 44 L 58 60", width: 6)
      .solid("O 65 30 10")
      .line("M 4 6 L 24 26 M 24 6 L 4 26", width: 8)
  }

  private static var doorHandleDrawing: Drawing {
    Drawing()
      .shape("M 14 5 L 44 5 L 44 95 L 14 95 Z", width: 6)
      .line("M 29 34 L 84 34 C 92 34 92 46 86 46", width: 10)
      .solid("O 29 34 9")
      .solid("O 29 66 6")
      .line("M 29 66 L 29 80", width: 6)
  }
}

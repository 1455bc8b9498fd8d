/// Drawings of tools, pay, stock and training.
extension Pictogram {
  var workDrawing: Drawing {
    switch self {
    case .money: Self.moneyDrawing
    case .fare: Self.fareDrawing
    case .diary: Self.diaryDrawing
    case .pencil: Self.pencilDrawing
    case .training: Self.trainingDrawing
    case .certificate: Self.certificateDrawing
    case .megaphone: Self.megaphoneDrawing
    case .box: Self.boxDrawing
    case .bag: Self.bagDrawing
    case .bottle: Self.bottleDrawing
    default: Self.chargerDrawing
    }
  }

  /// A plug with a flash.
  private static var chargerDrawing: Drawing {
    Drawing()
      .line("M 35 6 L 35 28 M 65 6 L 65 28", width: 8)
      .solid("M 20 27 L 80 27 L 80 46 C 80 64 66 72 58 72 L 42 72 C 34 72 20 64 20 46 Z")
      .line("M 50 70 L 50 80 C 50 97 86 97 90 78", width: 6)
      .solid("M 56 31 L 40 52 L 49 52 L 43 68 L 61 46 L 52 46 Z", tone: .white)
  }

  private static var moneyDrawing: Drawing {
    Drawing()
      .shape("M 5 12 L 95 12 L 95 58 L 5 58 Z")
      .solid("O 50 35 13")
      .solid("O 17 24 4 O 83 24 4 O 17 46 4 O 83 46 4")
      .shape("E 28 88 20 8", width: 4.5)
      .shape("E 28 78 20 8", width: 4.5)
      .shape("O 74 80 14")
      .solid("O 74 80 5")
  }

  /// A ticket with a bus.
  private static var fareDrawing: Drawing {
    Drawing()
      .shape(
        "M 4 24 L 96 24 L 96 40 C 84 40 84 60 96 60 L 96 76 L 4 76 L 4 60 C 16 60 16 40 4 40 Z"
      )
      .line("M 70 30 L 70 36 M 70 44 L 70 50 M 70 58 L 70 64 M 70 71 L 70 72", width: 4)
      .solid("M 22 36 L 60 36 L 60 60 L 22 60 Z")
      .cut("M 28 45 L 34 45 M 40 45 L 44 45 M 50 45 L 54 45", width: 7)
      .solid("O 31 62 5 O 51 62 5")
  }

  private static var diaryDrawing: Drawing {
    Drawing()
      .shape(
        "M 50 26 C 38 14 20 13 5 17 L 5 83 C 20 79 38 79 50 90 C 62 79 80 79 95 83 L 95 17 "
          + "C 80 13 62 14 50 26 Z"
      )
      .line("M 50 26 L 50 88", width: 5)
      .line("M 15 33 L 39 38 M 15 48 L 39 53 M 15 63 L 39 68", width: 4)
      .line("M 85 33 L 61 38 M 85 48 L 61 53 M 85 63 L 61 68", width: 4)
  }

  private static var pencilDrawing: Drawing {
    Drawing()
      .shape("M 19 63 L 68 14 L 86 32 L 37 81 L 8 92 Z")
      .line("M 19 63 L 37 81", width: 4)
      .line("M 28 72 L 76 24", width: 3.5)
      .solid("M 65 17 L 74 8 C 78 3 97 22 92 26 L 83 35 Z")
      .solid("M 8 92 L 13 79 L 21 87 Z")
      .line("M 50 94 L 94 94", width: 4.5)
  }

  /// A blackboard on its stand.
  private static var trainingDrawing: Drawing {
    Drawing()
      .line("M 28 64 L 16 95 M 72 64 L 84 95 M 50 64 L 50 84", width: 6)
      .solid("M 6 8 L 94 8 L 94 66 L 6 66 Z")
      .cut("M 18 24 L 58 24 M 18 38 L 78 38 M 18 52 L 44 52", width: 5)
  }

  private static var certificateDrawing: Drawing {
    Drawing()
      .shape("M 6 10 L 94 10 L 94 70 L 6 70 Z")
      .line("M 18 25 L 82 25 M 18 40 L 50 40 M 18 54 L 44 54", width: 4)
      .solid("M 60 68 L 56 97 L 71 89 L 86 97 L 82 68 Z")
      .shape("O 71 60 17")
      .solid("O 71 60 8")
  }

  private static var megaphoneDrawing: Drawing {
    Drawing()
      .shape("M 26 58 L 32 90 L 47 90 L 42 60 Z", width: 4.5)
      .shape("M 30 36 L 76 10 L 76 84 L 30 60 Z")
      .solid("M 8 36 L 32 36 L 32 60 L 8 60 Z")
      .line("M 86 32 L 95 25 M 88 47 L 97 47 M 86 62 L 95 69", width: 5)
  }

  private static var boxDrawing: Drawing {
    Drawing()
      .shape("M 8 38 L 66 38 L 66 94 L 8 94 Z")
      .shape("M 8 38 L 30 14 L 92 14 L 66 38 Z")
      .shape("M 66 38 L 92 14 L 92 68 L 66 94 Z")
      .solid("M 31 38 L 54 14 L 66 14 L 44 38 L 44 58 L 31 58 Z")
  }

  private static var bagDrawing: Drawing {
    Drawing()
      .line("M 22 44 C 22 -8 78 -8 78 44", width: 6)
      .shape("M 8 42 L 92 42 L 85 94 L 15 94 Z")
      .solid("M 8 42 L 92 42 C 90 62 72 70 50 70 C 28 70 10 62 8 42 Z")
      .solid("O 50 60 5", tone: .white)
  }

  private static var bottleDrawing: Drawing {
    Drawing()
      .solid(
        "M 23 4 L 39 4 L 39 26 C 39 36 52 38 52 54 L 52 95 L 10 95 L 10 54 C 10 38 23 36 23 26 Z"
      )
      .solid("M 17 60 L 45 60 L 45 80 L 17 80 Z", tone: .white)
      .shape("M 62 46 L 96 46 L 91 93 L 67 93 Z")
      .solid("M 64 66 L 94 66 L 91 93 L 67 93 Z")
  }
}

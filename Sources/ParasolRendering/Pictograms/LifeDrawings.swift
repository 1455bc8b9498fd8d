/// Drawings of people, safety and the law.
extension Pictogram {
  var lifeDrawing: Drawing {
    switch self {
    case .safeHouse: Self.safeHouseDrawing
    case .violence: Self.violenceDrawing
    case .scales: Self.scalesDrawing
    case .group: Self.groupDrawing
    case .phone: Self.phoneDrawing
    case .priority: Self.priorityDrawing
    case .police: Self.policeDrawing
    case .travel: Self.travelDrawing
    case .newcomer: Self.newcomerDrawing
    case .symptoms: Self.symptomsDrawing
    default: Self.talkDrawing
    }
  }

  private static var talkDrawing: Drawing {
    Drawing()
      .solid("O 23 60 11")
      .solid("M 4 94 C 4 80 12 74 23 74 C 34 74 42 80 42 94 Z")
      .solid("O 77 60 11")
      .solid("M 58 94 C 58 80 66 74 77 74 C 88 74 96 80 96 94 Z")
      .shape(
        "M 18 8 L 82 8 C 88 8 90 10 90 16 L 90 32 C 90 38 88 40 82 40 L 76 40 L 66 50 L 62 40 "
          + "L 18 40 C 12 40 10 38 10 32 L 10 16 C 10 10 12 8 18 8 Z",
        width: 4.5
      )
      .solid("O 32 24 4.5 O 50 24 4.5 O 68 24 4.5")
  }

  private static var safeHouseDrawing: Drawing {
    Drawing()
      .shape("M 18 44 L 18 92 L 82 92 L 82 44")
      .line("M 6 52 L 50 12 L 94 52", width: 7)
      .solid(
        "M 50 84 C 22 66 28 44 40 44 C 46 44 50 49 50 54 C 50 49 54 44 60 44 C 72 44 78 66 50 84 Z")
  }

  private static var violenceDrawing: Drawing {
    Drawing()
      .solid("M 29 48 L 73 48 L 73 70 C 73 86 64 95 51 95 C 41 95 35 90 29 80 Z")
      .line("M 33.5 50 L 33.5 24", width: 9)
      .line("M 45.5 50 L 45.5 13", width: 9)
      .line("M 57.5 50 L 57.5 15", width: 9)
      .line("M 68.5 52 L 68.5 26", width: 9)
      .line("M 34 80 L 15 58", width: 9)
  }

  private static var scalesDrawing: Drawing {
    Drawing()
      .line("M 50 12 L 50 86")
      .line("M 30 90 L 70 90", width: 7)
      .line("M 14 24 L 86 24")
      .solid("O 50 13 6")
      .line("M 21 24 L 7 60 M 21 24 L 35 60", width: 3.5)
      .solid("M 4 60 L 38 60 C 36 75 6 75 4 60 Z")
      .line("M 79 24 L 65 60 M 79 24 L 93 60", width: 3.5)
      .solid("M 62 60 L 96 60 C 94 75 64 75 62 60 Z")
  }

  private static var groupDrawing: Drawing {
    Drawing()
      .solid("O 22 36 10")
      .solid("M 4 80 C 4 58 10 50 22 50 C 34 50 40 58 40 80 Z")
      .solid("O 78 36 10")
      .solid("M 60 80 C 60 58 66 50 78 50 C 90 50 96 58 96 80 Z")
      .shape("O 50 32 13", width: 4)
      .shape("M 27 90 C 27 60 35 50 50 50 C 65 50 73 60 73 90 Z", width: 4)
  }

  private static var phoneDrawing: Drawing {
    Drawing()
      .shape(
        "M 32 6 L 68 6 C 73 6 75 8 75 13 L 75 87 C 75 92 73 94 68 94 L 32 94 C 27 94 25 92 25 87 "
          + "L 25 13 C 25 8 27 6 32 6 Z"
      )
      .shape("M 34 17 L 66 17 L 66 46 L 34 46 Z", width: 4)
      .solid("O 37 58 3.6 O 50 58 3.6 O 63 58 3.6 O 37 70 3.6 O 50 70 3.6 O 63 70 3.6")
      .solid("O 37 82 3.6 O 50 82 3.6 O 63 82 3.6")
  }

  private static var priorityDrawing: Drawing {
    Drawing()
      .solid("O 50 50 44", tone: ColourCode.purple.tone)
      .cut("M 22 18 L 82 78 M 12 38 L 62 88 M 38 12 L 88 62", width: 3)
      .cut("M 78 18 L 18 78 M 88 38 L 38 88 M 62 12 L 12 62", width: 3)
      .line("O 50 50 43", width: 6)
  }

  private static var policeDrawing: Drawing {
    Drawing()
      .shape("M 10 38 C 16 20 34 10 50 10 C 66 10 84 20 90 38 L 76 48 L 24 48 Z")
      .solid("M 22 48 L 78 48 L 78 58 L 22 58 Z")
      .solid("M 26 60 C 38 56 62 56 74 60 C 72 70 28 70 26 60 Z")
      .solid("M 50 18 L 54 27 L 63 28 L 56 34 L 58 43 L 50 38 L 42 43 L 44 34 L 37 28 L 46 27 Z")
      .line("M 26 66 C 28 86 40 94 50 94 C 60 94 72 86 74 66")
  }

  private static var travelDrawing: Drawing {
    Drawing()
      .shape("M 8 24 C 8 20 10 18 14 18 L 86 18 C 90 18 92 20 92 24 L 92 74 L 8 74 Z")
      .shape("M 17 28 L 36 28 L 36 46 L 17 46 Z", width: 4)
      .shape("M 42 28 L 61 28 L 61 46 L 42 46 Z", width: 4)
      .shape("M 67 28 L 84 28 L 84 74 L 67 74 Z", width: 4)
      .shape("O 26 76 11")
      .shape("O 72 76 11")
      .solid("O 26 76 3 O 72 76 3")
  }

  /// A person and a sprout: new to the work or the town.
  private static var newcomerDrawing: Drawing {
    Drawing()
      .solid("O 34 26 15")
      .solid("M 8 92 C 8 60 16 48 34 48 C 52 48 60 60 60 92 Z")
      .line("M 79 92 L 79 54", width: 5)
      .shape("M 79 66 C 62 66 58 54 58 44 C 72 44 79 52 79 66 Z", width: 4)
      .shape("M 79 58 C 79 44 86 36 97 35 C 97 48 92 57 79 58 Z", width: 4)
      .line("M 66 93 L 94 93", width: 5)
  }

  /// A thermometer and spots.
  private static var symptomsDrawing: Drawing {
    Drawing()
      .shape(
        "M 26 62 L 26 18 C 26 2 50 2 50 18 L 50 62 C 68 74 58 96 38 96 C 18 96 8 74 26 62 Z"
      )
      .solid("O 38 78 12")
      .line("M 38 74 L 38 34", width: 7)
      .line("M 50 26 L 58 26 M 50 40 L 58 40 M 50 54 L 58 54", width: 4)
      .solid("O 76 22 7 O 88 46 6 O 72 66 7 O 89 84 5")
  }
}

/// Drawings of help, of people together, and of what to beware of.
extension Pictogram {
  var helpDrawing: Drawing {
    switch self {
    case .groupTalk: Self.groupTalkDrawing
    case .company: Self.companyDrawing
    case .referral: Self.referralDrawing
    case .childCare: Self.childCareDrawing
    case .pregnancy: Self.pregnancyDrawing
    case .lawyer: Self.lawyerDrawing
    case .helpline: Self.helplineDrawing
    case .heart: Self.heartDrawing
    case .ear: Self.earDrawing
    case .danger: Self.dangerDrawing
    case .lock: Self.lockDrawing
    case .woman: Self.womanDrawing
    case .man: Self.manDrawing
    case .transgender: Self.transgenderDrawing
    default: Self.onePersonDrawing
    }
  }

  private static var onePersonDrawing: Drawing {
    Drawing()
      .solid("O 50 16 13")
      .solid(
        "M 33 33 L 67 33 C 74 33 77 37 77 44 L 77 66 L 67 66 L 67 95 L 53 95 L 53 68 L 47 68 "
          + "L 47 95 L 33 95 L 33 66 L 23 66 L 23 44 C 23 37 26 33 33 33 Z")
  }

  /// Five people in a ring, seen from above, who speak together.
  private static var groupTalkDrawing: Drawing {
    Drawing()
      .line("M 35 12 C 40 3 60 3 65 12", width: 5)
      .line("M 84 24 C 96 28 97 46 90 54", width: 5)
      .line("M 86 78 C 84 92 68 97 60 92", width: 5)
      .line("M 40 92 C 32 97 16 92 14 78", width: 5)
      .line("M 10 54 C 3 46 4 28 16 24", width: 5)
      .solid("O 50 18 9 O 80 40 9 O 70 78 9 O 30 78 9 O 20 40 9")
      .shape(
        "M 38 38 L 62 38 C 66 38 68 40 68 44 L 68 54 C 68 58 66 60 62 60 L 54 60 L 48 68 L 46 60 "
          + "L 38 60 C 34 60 32 58 32 54 L 32 44 C 32 40 34 38 38 38 Z",
        width: 4)
  }

  /// Two people hand in hand.
  private static var companyDrawing: Drawing {
    Drawing()
      .solid("O 26 17 11 O 74 17 11")
      .line("M 26 36 L 26 58 M 74 36 L 74 58", width: 14)
      .line("M 22 60 L 16 94 M 30 60 L 38 94 M 70 60 L 62 94 M 78 60 L 84 94", width: 7)
      .line("M 26 34 L 10 56 M 74 34 L 90 56", width: 6)
      .line("M 28 34 L 50 56 L 72 34", width: 6)
      .solid("O 50 56 6")
  }

  /// A person on the way to a house with a cross.
  private static var referralDrawing: Drawing {
    Drawing()
      .solid("O 17 30 10")
      .solid("M 3 84 C 3 58 6 45 17 45 C 28 45 32 58 32 84 Z")
      .line("M 37 62 L 50 62", width: 7)
      .solid("M 47 49 L 61 62 L 47 75 Z")
      .shape("M 64 34 L 97 34 L 97 84 L 64 84 Z", width: 4.5)
      .line("M 60 34 L 80.5 16 L 97 34", width: 5)
      .line("M 80.5 50 L 80.5 74 M 69 62 L 92 62", width: 6.5)
  }

  private static var childCareDrawing: Drawing {
    Drawing()
      .solid("O 40 18 14")
      .solid("M 8 95 C 8 56 18 38 40 38 C 62 38 70 56 72 95 Z")
      .shape("M 34 66 C 36 50 76 46 92 62 C 97 76 84 90 60 86 C 42 84 32 78 34 66 Z", width: 4.5)
      .solid("O 76 66 8")
      .line("M 40 70 C 50 78 60 80 70 80", width: 4)
      .line("M 14 78 C 22 92 42 95 60 94", width: 5)
  }

  /// A person from the side, with a child to come.
  private static var pregnancyDrawing: Drawing {
    Drawing()
      .solid("O 44 15 12")
      .solid(
        "M 34 31 L 52 31 C 57 40 80 44 80 61 C 80 74 64 75 60 77 L 60 95 L 36 95 L 34 70 "
          + "C 27 56 27 42 34 31 Z"
      )
      .solid("O 62 60 10", tone: .white)
      .solid("O 62 60 4")
  }

  private static var lawyerDrawing: Drawing {
    Drawing()
      .solid("O 18 44 10")
      .solid("M 3 94 C 3 70 6 58 18 58 C 30 58 34 70 34 94 Z")
      .solid("M 14 58 L 22 58 L 26 76 L 18 72 L 10 76 Z", tone: .white)
      .line("M 68 8 L 68 88 M 54 93 L 82 93", width: 6)
      .line("M 44 18 L 92 18", width: 6)
      .line("M 46 18 L 46 44 M 90 18 L 90 44", width: 4)
      .solid("M 33 44 L 59 44 C 58 64 34 64 33 44 Z")
      .solid("M 77 44 L 97 44 C 97 64 78 64 77 44 Z")
  }

  /// Somebody who listens on the telephone.
  private static var helplineDrawing: Drawing {
    Drawing()
      .shape("O 50 52 27")
      .line("M 14 54 C 14 -4 86 -4 86 54", width: 7)
      .solid("M 6 44 L 25 44 L 25 72 L 6 72 Z")
      .solid("M 75 44 L 94 44 L 94 72 L 75 72 Z")
      .line("M 85 72 C 85 90 72 93 60 93", width: 5)
      .solid("O 55 90 6")
      .solid("O 41 49 3.5 O 59 49 3.5")
      .line("M 40 62 C 45 68 55 68 60 62", width: 3.5)
  }

  private static var heartDrawing: Drawing {
    Drawing().solid(
      "M 50 92 C 6 60 3 36 12 21 C 24 7 44 12 50 30 C 56 12 76 7 88 21 C 97 36 94 60 50 92 Z")
  }

  private static var earDrawing: Drawing {
    Drawing()
      .line(
        "M 50 80 C 58 96 76 94 78 78 C 80 66 94 58 94 36 C 94 16 82 6 66 6 C 50 6 40 18 40 34",
        width: 7
      )
      .line(
        "M 53 40 C 53 28 58 22 66 22 C 75 22 80 28 79 38 C 78 48 64 48 64 60 C 64 68 58 70 54 66",
        width: 5
      )
      .line("M 22 26 C 32 42 32 56 22 72 M 6 14 C 22 38 22 60 6 84", width: 6)
  }

  private static var dangerDrawing: Drawing {
    Drawing()
      .shape("M 50 9 L 95 90 L 5 90 Z", width: 8)
      .line("M 50 38 L 50 62", width: 9)
      .solid("O 50 77 5.5")
  }

  private static var lockDrawing: Drawing {
    Drawing()
      .line("M 29 48 L 29 32 C 29 3 71 3 71 32 L 71 48", width: 9)
      .solid("M 15 46 L 85 46 L 85 94 L 15 94 Z")
      .solid("O 50 64 8", tone: .white)
      .cut("M 50 66 L 50 82", width: 7)
  }

  private static var womanDrawing: Drawing {
    Drawing()
      .line("O 50 32 25", width: 9)
      .line("M 50 58 L 50 95 M 31 78 L 69 78", width: 9)
  }

  private static var manDrawing: Drawing {
    Drawing()
      .line("O 38 62 27", width: 9)
      .line("M 58 42 L 88 12 M 62 10 L 90 10 L 90 38", width: 9)
  }

  private static var transgenderDrawing: Drawing {
    Drawing()
      .line("O 50 50 18", width: 8)
      .line("M 50 68 L 50 95 M 38 83 L 62 83", width: 8)
      .line("M 63 37 L 88 12 M 70 10 L 90 10 L 90 30", width: 8)
      .line("M 37 37 L 12 12 M 30 10 L 10 10 L 10 30 M 16 34 L 34 16", width: 8)
  }
}

import Testing

@testable import ParasolRendering

@Suite struct SheetTests {
  @Test func columnsFillThePaperExactly() {
    let width = Paper(.a3, .landscape).contentWidth
    let plans: [[SheetTable.Column]] = [
      [.share(1), .share(1), .share(1)], [.millimetres(45), .share(3), .share(4)],
      [.millimetres(900), .share(1)], [.millimetres(10), .millimetres(20)],
    ]
    for columns in plans {
      let widths = ColumnWidths.resolve(columns, in: width)
      #expect(widths.reduce(0) { $0 + $1.tenths } == width.tenths)
      #expect(widths.allSatisfy { $0 > 0 })
    }
  }

  @Test func fixedColumnsKeepTheirWidth() {
    let widths = ColumnWidths.resolve([.millimetres(45), .share(1)], in: 396)
    #expect(widths == [45, 351])
  }

  @Test func pagesAreCountedInTheWordsOfTheLanguage() {
    #expect(PageNumbering(pattern: "page {page} of {pages}").text(page: 2, of: 5) == "page 2 of 5")
    #expect(
      PageNumbering(pattern: "{pages} में से {page}").text(page: 2, of: 5) == "5 में से 2")
    #expect(PageNumbering(pattern: "no marks").text(page: 1, of: 3) == "1 / 3")
  }

  @Test func everyDrawingStaysInItsBox() {
    for pictogram in Pictogram.allCases {
      #expect(!pictogram.drawing.parts.isEmpty)
      for part in pictogram.drawing.parts {
        for step in part.steps { #expect(step.isInside, "\(pictogram.rawValue): \(step)") }
      }
    }
  }

  @Test func noTwoDrawingsAreTheSame() {
    #expect(Set(Pictogram.allCases.map(\.drawing)).count == Pictogram.allCases.count)
  }

  @Test func aPathWithAMistakeIsNotDrawn() {
    for source in ["M 1", "Q 1 2", "M a b", "L 1 2 3"] {
      var reader = PathReader(source)
      #expect(reader.read() == nil)
    }
  }

  @Test func everyColourHasAPatternOfItsOwn() {
    let hatches = ColourCode.allCases.map(\.hatch).filter { $0 != .none }
    #expect(Set(hatches).count == hatches.count)
    #expect(ColourCode.allCases.count - hatches.count == 2)
  }

  @Test func scriptsAreKnownByLanguageAndByLetter() {
    #expect(Script(language: "ar").direction == .rightToLeft)
    #expect(Script(language: "pa-Arab") == .arabic)
    #expect(Script(language: "sw") == .latin)
    #expect(Script(of: "क") == .devanagari)
    #expect(Script(of: "7") == nil)
  }
}

extension PathStep {
  /// Handles of a curve may lie outside; the pen may not.
  fileprivate var isInside: Bool {
    switch self {
    case .move(let x, let y), .line(let x, let y), .curve(_, _, _, _, let x, let y):
      (3...97).contains(x) && (3...97).contains(y)
    case .close: true
    }
  }
}

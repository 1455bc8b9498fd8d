import ParasolModel

/// A length on paper: `32 mm`.
package struct PaperLength: ScalarValue, Hashable {
  package let length: Millimetres

  package static let expectation = "a length such as '32 mm'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let number = scanner.number(), number > 0, number <= 420, scanner.take(text: " mm") else {
      return nil
    }
    length = Millimetres(number)
  }
}

/// The paper of a form: `a4 landscape`, `card 6 x 5 in`.
package struct PaperFormat: ScalarValue, Hashable {
  package let paper: Paper

  package static let expectation =
    "a paper such as 'a4', 'a3 landscape', 'letter portrait' or 'card 6 x 5 in'"

  package init?(_ scanner: inout ScalarScanner) {
    if scanner.take(text: "card ") {
      guard let card = PaperFormat.card(&scanner) else { return nil }
      paper = card
      return
    }
    guard let size = Paper.Size.allCases.first(where: { scanner.take(text: $0.rawValue) }) else {
      return nil
    }
    guard !scanner.isAtEnd else {
      paper = Paper(size, .portrait)
      return
    }
    guard scanner.space(),
      let orientation = Paper.Orientation.allCases.first(where: {
        scanner.take(word: $0.rawValue)
      })
    else { return nil }
    paper = Paper(size, orientation)
  }

  /// Width and height, from 2 to 16 inches or 50 to 420 millimetres.
  private static func card(_ scanner: inout ScalarScanner) -> Paper? {
    guard let width = scanner.number(), scanner.take(text: " x "), let height = scanner.number(),
      scanner.space()
    else { return nil }
    let isInches = scanner.take(word: "in")
    guard isInches || scanner.take(word: "mm") else { return nil }
    let allowed = isInches ? 2...16 : 50...420
    guard allowed.contains(width), allowed.contains(height) else { return nil }
    let unit = isInches ? 254 : 10
    return Paper(
      width: Millimetres(tenths: width * unit), height: Millimetres(tenths: height * unit))
  }
}

extension PaperLength {
  package static let scalar = ScalarShape(
    "length on paper", expectation: expectation,
    form: "A whole number from 1 to 420 and 'mm'.",
    pattern: "(?=[0-9]{1,12} )0*(?:[1-9][0-9]?|[1-3][0-9]{2}|4[01][0-9]|420) mm",
    examples: ["32 mm"])
}

extension PaperFormat {
  package static let scalar = ScalarShape(
    "paper", expectation: expectation,
    form: "a2 to a7 or letter, and portrait or landscape (portrait where neither is said); "
      + "or 'card' with width and height in inches (2 to 16) or millimetres (50 to 420).",
    pattern: "(?:a[2-7]|letter)(?: (?:portrait|landscape))?"
      + "|card (?=[0-9]{1,12} x [0-9]{1,12} )(?:0*(?:[2-9]|1[0-6]) x 0*(?:[2-9]|1[0-6]) in"
      + "|0*(?:[5-9][0-9]|[1-3][0-9]{2}|4[01][0-9]|420) x "
      + "0*(?:[5-9][0-9]|[1-3][0-9]{2}|4[01][0-9]|420) mm)",
    examples: ["a4", "a3 landscape", "letter portrait", "card 6 x 5 in"])
}

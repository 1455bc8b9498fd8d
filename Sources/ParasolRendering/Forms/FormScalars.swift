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

/// The paper of a form: `a4 landscape`.
package struct PaperFormat: ScalarValue, Hashable {
  package let paper: Paper

  package static let expectation = "a paper such as 'a4', 'a3 landscape' or 'letter portrait'"

  package init?(_ scanner: inout ScalarScanner) {
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
    form: "a3, a4, a5 or letter, and portrait or landscape; portrait where neither is said.",
    pattern: "(?:a3|a4|a5|letter)(?: (?:portrait|landscape))?",
    examples: ["a4", "a3 landscape", "letter portrait"])
}

import ParasolModel

/// What stands for one person on the sheets of one outreach worker: three bars and circles of one
/// colour, and a drawing of an everyday thing. Nothing of it says anything about the person.
/// The micro-planning calendar of the 2013 tool (Fig 3.7, page 57) shows such codes.
package struct PersonSign: Hashable, Sendable {
  package enum Mark: String, CaseIterable, Hashable, Sendable {
    case bar, circle
  }

  /// From left to right on every sheet, whatever the direction of its script.
  package let marks: [Mark]
  /// Printed with its pattern, so that a black printer shows the same sign.
  package let colour: ColourCode
  package let symbol: Pictogram

  /// The colours that a sign can have; black and white are left out, as they have no pattern.
  package static let colours = ColourCode.allCases.filter { $0.hatch != .none }

  /// Three marks, each a bar or a circle.
  static let markRows: [[Mark]] = (0..<8).map { number in
    [4, 2, 1].map { number & $0 == 0 ? .bar : .circle }
  }

  /// Bars and circles with their colour: 48 of them.
  static var codeCount: Int { markRows.count * colours.count }

  /// The sign of a code and a drawing, by their numbers.
  init(code: Int, symbol: Int) {
    let rows = PersonSign.markRows.count
    let (turn, row) = code.quotientAndRemainder(dividingBy: rows)
    marks = PersonSign.markRows[row]
    colour = PersonSign.colours[(row + turn) % PersonSign.colours.count]
    self.symbol = Pictogram.personSymbols[symbol]
  }

  /// The marks and then the drawing, side by side.
  package func line(size: Millimetres, words: Words) -> [Inline] {
    [
      .marks(self, height: size, label: ""),
      .pictogram(symbol, size: size, label: words.drawing(symbol)),
    ]
  }
}

/// The signs of the people whom one outreach worker meets, given out by place.
///
/// No two of them are the same, and two people who follow each other on a sheet differ in their
/// drawing and in their bars and circles. A sign depends on the place and on the number that the
/// person has there, so it stays when people are added or removed, there or elsewhere.
package struct PersonSigns: Sendable {
  /// The places to which whole ranges of codes belong (Parasol's default).
  static let ranges = 9

  private let signs: [String: [PersonSign]]
  private let order: [String]

  /// A place stands in the order in which it came to the worker: one that is added goes last.
  package init(_ places: [(id: String, people: Int)]) {
    var blocks: [(place: Int, block: Int)] = []
    var owners = Array<Int?>(repeating: nil, count: PersonSigns.ranges)
    var rangeOf: [Int?] = []
    for (index, place) in places.enumerated() {
      let start = PersonSigns.hash(place.id) % PersonSigns.ranges
      let free = (0..<PersonSigns.ranges).map { (start + $0) % PersonSigns.ranges }
        .first { owners[$0] == nil }
      if let free { owners[free] = index }
      rangeOf.append(free)
      let needed = place.people.ceilDiv(PersonSigns.perBlock)
      blocks += (0..<max(needed, 0)).map { (index, $0) }
    }
    let codes = PersonSigns.codes(of: blocks, rangeOf)
    var given: [String: [PersonSign]] = [:]
    for (index, place) in places.enumerated() where given[place.id] == nil {
      given[place.id] = (0..<max(place.people, 0)).compactMap { number in
        let (block, symbol) = number.quotientAndRemainder(dividingBy: PersonSigns.perBlock)
        guard let first = codes["\(index).\(block)"] else { return nil }
        return PersonSign(code: (first + 3 * symbol) % PersonSign.codeCount, symbol: symbol)
      }
    }
    signs = given
    order = places.map(\.id)
  }

  /// The signs of the people of a place, in their order. There are fewer than people only where a
  /// worker has more than 768 of them.
  package func signs(at place: String) -> [PersonSign] { signs[place] ?? [] }

  /// The signs of everybody, place by place.
  package var all: [PersonSign] { order.flatMap { signs(at: $0) } }

  private static var perBlock: Int { Pictogram.personSymbols.count }

  /// The first code of each block of sixteen people. A place has every ninth code from its own on;
  /// whatever does not fit takes what nobody else has.
  private static func codes(
    of blocks: [(place: Int, block: Int)], _ ranges: [Int?]
  ) -> [String: Int] {
    var codes: [String: Int] = [:]
    var isTaken = Array(repeating: false, count: PersonSign.codeCount)
    var others: [(place: Int, block: Int)] = []
    for block in blocks {
      let code = ranges[block.place].map { $0 + block.block * PersonSigns.ranges }
      if let code, code < PersonSign.codeCount {
        codes["\(block.place).\(block.block)"] = code
        isTaken[code] = true
      } else {
        others.append(block)
      }
    }
    for block in others {
      guard let code = isTaken.lastIndex(of: false) else { break }
      codes["\(block.place).\(block.block)"] = code
      isTaken[code] = true
    }
    return codes
  }

  /// FNV-1a: the same on every machine.
  private static func hash(_ text: String) -> Int {
    let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return Int(hash >> 33)
  }
}

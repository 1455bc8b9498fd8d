extension Position {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if ["0", "0m", "0 metres", "0 meters", "0 km", "here", "at the landmark", "the landmark"]
      .contains(text.lower)
    {
      return .spelled("0 m")
    }
    if text.lower.contains(#/°|\blat|\blon|\bgps|-?\d{1,3}\.\d{3,}/#) {
      return .remark(
        "write metres from your landmark: coordinates would tell everyone where people are")
    }
    if text.lower.contains(#/\b(?:north|south)[- ]?(?:east|west)\b|\b(?:ne|nw|se|sw)\b/#) {
      return .remark(
        "say how far east or west and how far north or south: '400 m east 300 m north'")
    }
    if text.lower.contains(#/\b(?:feet|ft|yards?|miles?|min|minutes?|blocks?|steps|paces)\b/#) {
      return .remark("give it in metres, such as '600 m east'")
    }
    let plain = NumberText.joiningGroups(text.lower)
      .replacing(#/(\d)(?=[a-z])/#) { "\($0.1) " }
      .replacing(
        #/\b(?:to the|due|of the landmark|from the landmark|and|then|the)\b|[;/+]|,(?!\d)/#,
        with: " ")
    return steps(plain.split(separator: " ").map(String.init))
  }

  private static let directions = [
    "e": "east", "w": "west", "n": "north", "s": "south", "east": "east", "west": "west",
    "north": "north", "south": "south", "eastward": "east", "eastwards": "east",
    "westward": "west", "westwards": "west", "northward": "north", "northwards": "north",
    "southward": "south", "southwards": "south",
  ]

  private static let units = [
    "m": 1, "metre": 1, "metres": 1, "meter": 1, "meters": 1, "mtr": 1, "mtrs": 1, "mts": 1,
    "m.": 1, "km": 1000, "kms": 1000, "kilometre": 1000, "kilometres": 1000, "kilometer": 1000,
    "kilometers": 1000,
  ]

  /// Numbers, units and directions in either order.
  private static func steps(_ words: [String]) -> NearMiss? {
    var found: [String] = []
    var isCertain = true
    var rest = words[...]
    while !rest.isEmpty {
      var direction = rest.first.flatMap { directions[$0] }
      if direction != nil { rest.removeFirst() }
      guard let word = rest.popFirst(), let typed = NumberText.canonical(word),
        let number = Fraction(number: typed)
      else { return nil }
      var factor = 1
      if let unit = rest.first.flatMap({ units[$0] }) {
        factor = unit
        rest.removeFirst()
      } else {
        isCertain = false
      }
      if direction == nil {
        guard let next = rest.popFirst() else {
          return .remark("say in which direction, such as '\(typed) m east'")
        }
        direction = directions[next]
      }
      let metres = number * factor
      guard let direction, metres.isWhole else { return nil }
      found.append("\(metres.numerator) m \(direction)")
    }
    guard !found.isEmpty else { return nil }
    let spelling = found.joined(separator: " ")
    return isCertain ? .spelled(spelling) : .maybe(spelling)
  }
}

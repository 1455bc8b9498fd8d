/// Takes a cell of people apart: `~ 1 200`, `40 to 70`, `entre 40 et 70`, `50+`.
struct CountScanner {
  private let characters: [Character]
  private var position = 0

  init(_ lowered: String) {
    characters = Array(lowered)
  }

  mutating func cell() -> CountCell {
    if characters.contains("%") { return .unreadable("is a share, not a number of people") }
    if characters.contains(where: { "<>≤≥".contains($0) }) {
      return .unreadable("gives a bound alone; write a range such as '0-5'")
    }
    var isAbout = skip(words: CountScanner.about)
    let isBetween = skip(words: ["between", "entre", "kati ya", "from", "de", "du"])
    if characters.indices.contains(position), "-−–(".contains(characters[position]) {
      return .unreadable("is below zero or in brackets, and people are neither")
    }
    guard let low = number() else { return .unreadable("is not a number of people") }
    var high: NumberText?
    if skip(words: CountScanner.to) || (isBetween && skip(words: ["and", "et", "e", "y", "na"])) {
      isAbout = skip(words: CountScanner.about) || isAbout
      guard let number = number() else { return .unreadable("is a range without its end") }
      high = number
    }
    var doubt: CountCell.Doubt? = isAbout ? .about : nil
    skipBlanks()
    if position < characters.count, characters[position] == "+" {
      position += 1
      doubt = .orMore
    }
    skipBlanks()
    if position < characters.count {
      let rest = PlainLetters.words(String(characters[position...]))
      guard CountScanner.units.contains(rest) || GroupWords.id(of: rest) != nil else {
        return .unreadable("holds more than a number or a range")
      }
      doubt = doubt ?? .unit
    }
    return .number(low: low, high: high, doubt: doubt)
  }

  private static let about = [
    "~", "≈", "∼", "±", "+/-", "approximately", "approx.", "approx", "about", "around", "circa",
    "ca.", "c.",
    "environ", "env.", "env", "vers", "cerca de", "aprox.", "aprox", "aproximadamente", "takriban",
    "kama",
    "some", "est.",
  ]
  private static let to = [
    "-", "–", "—", "−", "‑", "to", "à", "a", "au", "até", "ate", "hasta", "hadi", "...",
  ]
  private static let units: Set = [
    "people", "persons", "person", "pers", "personnes", "personne", "pessoas", "personas", "watu",
    "sw",
    "sws", "ts", "sex workers", "persones", "workers",
  ]

  private mutating func number() -> NumberText? {
    skipBlanks()
    var digits: [String] = []
    var marks: [Character] = []
    while true {
      var part = ""
      while position < characters.count, CountScanner.isDigit(characters[position]) {
        part.append(characters[position])
        position += 1
      }
      if part.isEmpty { return digits.isEmpty ? nil : NumberText(digits: digits, marks: marks) }
      digits.append(part)
      guard position + 1 < characters.count, isMark(characters[position]),
        CountScanner.isDigit(characters[position + 1])
      else { return NumberText(digits: digits, marks: marks) }
      marks.append(characters[position])
      position += 1
    }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private func isMark(_ character: Character) -> Bool {
    character == "." || character == "," || NumberText.isGap(character)
  }

  private mutating func skipBlanks() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private mutating func skip(words: [String]) -> Bool {
    skipBlanks()
    for word in words {
      let letters = Array(word)
      guard position + letters.count <= characters.count,
        characters[position..<position + letters.count].elementsEqual(letters)
      else { continue }
      let next = position + letters.count
      let isWord = letters.last?.isLetter ?? false
      if isWord, next < characters.count, characters[next].isLetter { continue }
      position = next
      skipBlanks()
      return true
    }
    return false
  }
}

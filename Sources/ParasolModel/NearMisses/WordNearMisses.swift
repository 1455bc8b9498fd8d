extension YesNo {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if ["true", "yes", "y", "on", "t", "yes!", "ja", "oui", "si", "ndiyo", "sim"].contains(
      text.lower)
    {
      return .spelled("yes")
    }
    if ["false", "no", "n", "off", "f", "none", "non", "hapana"].contains(text.lower) {
      return .spelled("no")
    }
    if ["1", "x", "✓", "✔", "checked", "always", "sure"].contains(text.lower) {
      return .maybe("yes")
    }
    if ["0", "never"].contains(text.lower) { return .maybe("no") }
    return NearMiss.ofUnknown(text)
  }
}

extension EntityName {
  package static func nearMiss(_ typed: String) -> NearMiss? { IdentifierText.nearMiss(typed) }
}

extension Reference {
  package static func nearMiss(_ typed: String) -> NearMiss? { IdentifierText.nearMiss(typed) }
}

/// Names as people give them, as ids.
enum IdentifierText {
  /// A new id would have to be changed wherever it is used, so this is never beyond doubt.
  static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if text.text.utf8.count > 200 { return nil }
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    let words = text.text.split(separator: " ").map(String.init)
    if words.count > 1, words.allSatisfy({ EntityName(parsing: $0) != nil }) {
      return .remark(
        "write '\(words.joined(separator: "-"))' for one id, or commas between several: "
          + "'\(words.joined(separator: ", "))'")
    }
    let camel = text.text.replacing(#/([a-z])(?=[A-Z])/#) { "\($0.1)-" }.lowercased()
    var id = ""
    for character in camel {
      if let letter = plain(character) {
        id.append(letter)
      } else if "'".contains(character) {
        continue
      } else if !id.isEmpty, id.last != "-" {
        guard character.isASCII else { return nil }
        id.append("-")
      }
    }
    while id.last == "-" { id.removeLast() }
    guard !id.isEmpty, id.utf8.count <= 64 else {
      return id.isEmpty ? nil : .remark("write a shorter one, of at most 64 letters")
    }
    return .maybe(id)
  }

  /// The letter or digit without its accent; nil for anything else.
  private static func plain(_ character: Character) -> Character? {
    if character.isASCII { return character.isLetter || character.isNumber ? character : nil }
    let accents: [(String, Character)] = [
      ("àáâãäåā", "a"), ("çć", "c"), ("èéêëē", "e"), ("ìíîïī", "i"), ("ñ", "n"), ("òóôõöøō", "o"),
      ("ùúûüū", "u"), ("ýÿ", "y"),
    ]
    return accents.first { $0.0.contains(character) }?.1
  }
}

extension LanguageTag {
  static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let tag = names[text.lower] { return .spelled(tag) }
    let parts = text.text.split(whereSeparator: { "-_".contains($0) }).map(String.init)
    guard let language = parts.first else { return nil }
    let rest = parts.dropFirst().map { part in
      switch part.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part
      }
    }
    let tag = ([language.lowercased()] + rest).joined(separator: "-")
    return isWellFormed(tag) && tag != typed ? .spelled(tag) : nil
  }

  private static let names: [String: String] = [
    "english": "en", "swahili": "sw", "kiswahili": "sw", "hindi": "hi", "french": "fr",
    "français": "fr", "arabic": "ar", "portuguese": "pt", "spanish": "es", "amharic": "am",
    "thai": "th", "khmer": "km", "burmese": "my", "vietnamese": "vi", "bengali": "bn",
    "bangla": "bn", "tamil": "ta", "telugu": "te", "kannada": "kn", "marathi": "mr", "nepali": "ne",
    "urdu": "ur", "shona": "sn", "ndebele": "nd", "zulu": "zu", "xhosa": "xh", "malagasy": "mg",
    "kinyarwanda": "rw", "luganda": "lg", "hausa": "ha", "yoruba": "yo", "igbo": "ig",
    "somali": "so", "chichewa": "ny", "bemba": "bem", "wolof": "wo", "indonesian": "id",
    "russian": "ru", "tagalog": "tl", "lao": "lo", "setswana": "tn", "tswana": "tn",
    "sesotho": "st", "luo": "luo", "kikuyu": "ki",
  ]
}

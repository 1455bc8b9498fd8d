/// The scripts that sheets are set in, as far as printing has to tell them apart.
package enum Script: String, CaseIterable, Sendable {
  case latin, greek, cyrillic, armenian, georgian, hebrew
  case arabic, devanagari, bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada, malayalam
  case sinhala, thai, lao, tibetan, myanmar, ethiopic, khmer, nko, tifinagh, han

  /// Complex scripts are set larger: their letters carry signs above and below.
  package var isComplex: Bool {
    switch self {
    case .latin, .greek, .cyrillic, .armenian, .georgian, .hebrew, .tifinagh: false
    default: true
    }
  }

  package var direction: TextDirection {
    switch self {
    case .arabic, .hebrew, .nko: .rightToLeft
    default: .leftToRight
    }
  }

  /// The script a language is usually written in; a script in the tag, as in `pa-Arab`, goes first.
  package init(language: String) {
    let parts = language.lowercased().split(separator: "-")
    if let named = parts.dropFirst().compactMap({ Script.tags[String($0)] }).first {
      self = named
    } else {
      self = parts.first.flatMap { Script.languages[String($0)] } ?? .latin
    }
  }

  package static func isComplex(language: String) -> Bool {
    Script(language: language).isComplex
  }

  /// Nil for digits, marks and signs that every script shares.
  package init?(of scalar: Unicode.Scalar) {
    guard let found = Script.ranges.first(where: { $0.range.contains(scalar.value) }) else {
      return nil
    }
    self = found.script
  }

  private static let tags: [String: Script] = [
    "latn": .latin, "cyrl": .cyrillic, "arab": .arabic, "deva": .devanagari, "beng": .bengali,
    "guru": .gurmukhi, "ethi": .ethiopic, "nkoo": .nko, "tfng": .tifinagh, "hans": .han,
    "hant": .han,
  ]

  private static let languages: [String: Script] = [
    "el": .greek, "ru": .cyrillic, "uk": .cyrillic, "bg": .cyrillic, "ky": .cyrillic,
    "kk": .cyrillic, "tg": .cyrillic, "mn": .cyrillic, "be": .cyrillic, "mk": .cyrillic,
    "sr": .cyrillic, "hy": .armenian, "ka": .georgian, "he": .hebrew, "ar": .arabic, "fa": .arabic,
    "ur": .arabic, "ps": .arabic, "ckb": .arabic, "sd": .arabic, "hi": .devanagari,
    "ne": .devanagari, "mr": .devanagari, "mai": .devanagari, "bn": .bengali, "as": .bengali,
    "pa": .gurmukhi, "gu": .gujarati, "or": .oriya, "ta": .tamil, "te": .telugu, "kn": .kannada,
    "ml": .malayalam, "si": .sinhala, "th": .thai, "lo": .lao, "bo": .tibetan, "dz": .tibetan,
    "my": .myanmar, "shn": .myanmar, "am": .ethiopic, "ti": .ethiopic, "km": .khmer, "nqo": .nko,
    "zgh": .tifinagh, "zh": .han, "ja": .han,
  ]

  private struct Range {
    let range: ClosedRange<UInt32>
    let script: Script

    init(_ range: ClosedRange<UInt32>, _ script: Script) {
      self.range = range
      self.script = script
    }
  }

  private static let ranges: [Range] = [
    Range(0x41...0x5A, .latin), Range(0x61...0x7A, .latin), Range(0xC0...0x24F, .latin),
    Range(0x1E00...0x1EFF, .latin), Range(0x370...0x3FF, .greek), Range(0x1F00...0x1FFF, .greek),
    Range(0x400...0x52F, .cyrillic), Range(0x531...0x58F, .armenian),
    Range(0x591...0x5F4, .hebrew), Range(0x600...0x6FF, .arabic), Range(0x750...0x77F, .arabic),
    Range(0x8A0...0x8FF, .arabic), Range(0xFB50...0xFDCF, .arabic), Range(0xFDF0...0xFDFF, .arabic),
    Range(0xFE70...0xFEFC, .arabic), Range(0x7C0...0x7FF, .nko), Range(0x900...0x963, .devanagari),
    Range(0x966...0x97F, .devanagari), Range(0x980...0x9FF, .bengali),
    Range(0xA00...0xA7F, .gurmukhi), Range(0xA80...0xAFF, .gujarati), Range(0xB00...0xB7F, .oriya),
    Range(0xB80...0xBFF, .tamil), Range(0xC00...0xC7F, .telugu), Range(0xC80...0xCFF, .kannada),
    Range(0xD00...0xD7F, .malayalam), Range(0xD80...0xDFF, .sinhala), Range(0xE00...0xE7F, .thai),
    Range(0xE80...0xEFF, .lao), Range(0xF00...0xFFF, .tibetan), Range(0x1000...0x109F, .myanmar),
    Range(0xA9E0...0xA9FF, .myanmar), Range(0xAA60...0xAA7F, .myanmar),
    Range(0x10A0...0x10FF, .georgian), Range(0x1200...0x139F, .ethiopic),
    Range(0x2D80...0x2DDF, .ethiopic), Range(0x1780...0x17FF, .khmer),
    Range(0x19E0...0x19FF, .khmer), Range(0x2D30...0x2D7F, .tifinagh),
    Range(0x3040...0x30FF, .han), Range(0x3400...0x9FFF, .han), Range(0x20000...0x3FFFF, .han),
  ]
}

/// The fonts that letters are set in. They are named, as fontconfig left alone takes Arabic from
/// whatever font comes first.
enum FontFamilies {
  static let latin = "Noto Sans"

  static func family(of script: Script) -> String {
    switch script {
    case .latin, .greek, .cyrillic: latin
    case .armenian: "Noto Sans Armenian"
    case .georgian: "Noto Sans Georgian"
    case .hebrew: "Noto Sans Hebrew"
    case .arabic: "Noto Sans Arabic"
    case .devanagari: "Noto Sans Devanagari"
    case .bengali: "Noto Sans Bengali"
    case .gurmukhi: "Noto Sans Gurmukhi"
    case .gujarati: "Noto Sans Gujarati"
    case .oriya: "Noto Sans Oriya"
    case .tamil: "Noto Sans Tamil"
    case .telugu: "Noto Sans Telugu"
    case .kannada: "Noto Sans Kannada"
    case .malayalam: "Noto Sans Malayalam"
    case .sinhala: "Noto Sans Sinhala"
    case .thai: "Noto Sans Thai"
    case .lao: "Noto Sans Lao"
    case .tibetan: "Noto Serif Tibetan"
    case .myanmar: "Noto Sans Myanmar"
    case .ethiopic: "Noto Sans Ethiopic"
    case .khmer: "Noto Sans Khmer"
    case .nko: "Noto Sans NKo"
    case .tifinagh: "Noto Sans Tifinagh"
    case .han: "Noto Sans CJK SC"
    }
  }

  /// The Debian package that brings a script's font.
  static func package(of script: Script) -> String {
    script == .han ? "fonts-noto-cjk" : "fonts-noto-core"
  }

  /// Every family in order: Latin, the sheet's own script, the others, signs.
  static func list(for script: Script) -> String {
    var families = [latin, family(of: script)]
    for other in Script.allCases.map(family(of:)) where !families.contains(other) {
      families.append(other)
    }
    families += ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"]
    return families.joined(separator: ",")
  }
}

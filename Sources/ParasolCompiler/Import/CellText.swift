import ParasolModel

/// A cell as a person reads it.
enum CellText {
  /// Without blanks around it, without line breaks, without what cannot be seen.
  static func clean(_ cell: String) -> String {
    var text = ""
    var isBetween = false
    for scalar in cell.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBetween = true
      } else if !isHidden(scalar) {
        if isBetween, !text.isEmpty { text.unicodeScalars.append(" ") }
        isBetween = false
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  static func hasHidden(_ cell: String) -> Bool {
    cell.unicodeScalars.contains { isHidden($0) && !$0.properties.isWhitespace }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFEFF, 0xFFFE, 0xFFFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  /// Words of an earlier export that read UTF-8 as something else.
  static func isGarbled(_ text: String) -> Bool {
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.value == 0xFFFD { return true }
      if last.value == 0xC3 || last.value == 0xC2, (0x80...0xBF).contains(scalar.value) {
        return true
      }
      last = scalar
    }
    return false
  }

  /// What a cell holds that leads to a person; nil for nearly all.
  static func personal(_ text: String) -> String? {
    PersonalDatum.first(in: text).map { kind in
      switch kind {
      case .phone: "a telephone number"
      case .mail: "a mail address"
      case .identity: "an identity number"
      case .coordinates: "coordinates"
      case .mapLink: "a link to a map"
      }
    }
  }

  static func cropped(_ text: String, to length: Int = 40) -> String {
    text.count <= length ? text : String(text.prefix(length - 1)) + "…"
  }
}

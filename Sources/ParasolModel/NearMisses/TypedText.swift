/// A typed scalar as a person wrote it, with the differences taken out that mean nothing: kinds of
/// dashes, blanks, quotes and digits.
struct TypedText {
  /// With the author's capitals.
  let text: String
  let lower: String

  init(_ original: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in original.unicodeScalars { scalars.append(TypedText.plain(scalar)) }
    text = String(scalars).split(separator: " ").joined(separator: " ")
    lower = text.lowercased()
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－", "～", "〜": return "-"
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{3000}", "\t", "\n":
      return " "
    case "’", "‘", "`", "´", "′": return "'"
    case "，", "،": return ","
    case "：": return ":"
    case "％", "٪": return "%"
    default: break
    }
    guard scalar.value > 0x7F, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue, (0...9).contains(value)
    else { return scalar }
    return Unicode.Scalar(48 + UInt8(value))
  }

  /// Lower-case words, without the marks between them.
  var words: [String] {
    lower.split(whereSeparator: { " ,;".contains($0) }).map(String.init)
  }
}

extension String {
  /// Each word of a table, where it stands alone, changed for ours.
  func replacingWords(_ table: [(String, String)]) -> String {
    var result = " " + self + " "
    for (typed, ours) in table {
      result = result.replacing(" " + typed + " ", with: " " + ours + " ")
    }
    return result.split(separator: " ").joined(separator: " ")
  }

  /// Without these endings, and the blanks before them.
  func dropping(endings: [String]) -> String {
    for ending in endings where hasSuffix(ending) && count > ending.count {
      return String(dropLast(ending.count)).trimmedBlanks
    }
    return self
  }

  /// Without blanks at either end.
  var trimmedBlanks: String { split(separator: " ").joined(separator: " ") }

  var isAllDigits: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }
}

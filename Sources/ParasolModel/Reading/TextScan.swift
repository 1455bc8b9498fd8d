/// Looks for what a reader of a text cannot see: hidden characters, and letters of another script
/// that look like ours.
enum TextScan {
  /// The first character that cannot be seen; a line break in a block of text is no secret.
  static func hidden(in text: String) -> Unicode.Scalar? {
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isHidden(scalar) || isJoiner(scalar) && isLatin(last) { return scalar }
      last = scalar
    }
    return nil
  }

  /// What double quotes can smuggle in by an escape, and what is pasted along with a text.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<9, 0x0B..<0x20, 0x7F..<0xA0, 0x200B, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Scripts of India and Arabic need these; Latin letters do not.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  /// The first word that mixes Latin letters with Greek or Cyrillic ones.
  static func mixedWord(in text: String) -> (word: String, scripts: String)? {
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let scalars = word.unicodeScalars
      guard scalars.contains(where: isLatin) else { continue }
      if scalars.contains(where: { (0x400..<0x530).contains($0.value) }) {
        return (String(word), "Latin and Cyrillic")
      }
      if scalars.contains(where: { (0x370..<0x400).contains($0.value) }) {
        return (String(word), "Latin and Greek")
      }
    }
    return nil
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }
}

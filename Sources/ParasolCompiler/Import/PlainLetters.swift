/// Latin and Cyrillic letters without their marks, as ids and comparisons need them.
enum PlainLetters {
  /// Small letters a to z and digits, with one blank between words: `Fénérive-Est` is
  /// `fenerive est`.
  static func words(_ text: String) -> String {
    var plain: [UInt8] = []
    var isBetween = false
    for scalar in text.unicodeScalars {
      guard let letters = letters(scalar) else {
        if !isDropped(scalar) { isBetween = true }
        continue
      }
      if isBetween, !plain.isEmpty, !letters.isEmpty { plain.append(0x20) }
      if !letters.isEmpty { isBetween = false }
      plain += letters
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// True when some letter has no Latin spelling here.
  static func hasUnknownLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.properties.isAlphabetic && letters(scalar) == nil && !isDropped(scalar)
    }
  }

  /// Apostrophes and combining marks part no words: `N'Djamena`, `Murang’a`.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x02B9...0x02BF, 0x0300...0x036F, 0x2018, 0x2019, 0x200B...0x200F: true
    default: false
    }
  }

  private static func letters(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return [UInt8(scalar.value)]
    case 0x41...0x5A: return [UInt8(scalar.value + 32)]
    case 0..<0x80: return nil
    default: return table[scalar]
    }
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (latin, spelled) in rows {
      for scalar in spelled.unicodeScalars { table[scalar] = Array(latin.utf8) }
    }
    for (index, latin) in cyrillic.split(separator: " ", omittingEmptySubsequences: false)
      .enumerated()
    {
      let letters = latin == "_" ? [] : Array(latin.utf8)
      if let small = Unicode.Scalar(0x430 + UInt32(index)) { table[small] = letters }
      if let capital = Unicode.Scalar(0x410 + UInt32(index)) { table[capital] = letters }
    }
    return table
  }()

  private static let rows: [(String, String)] = [
    ("a", "ÀÁÂÃÅàáâãåĀāĂăĄąǍǎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặªɑ"), ("ae", "ÄäÆæ"), ("b", "ƁɓḂḃ"),
    ("c", "ÇçĆćĈĉĊċČč"),
    ("d", "ĎďĐđƊɗÐðḌḍ"), ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěẸẹẺẻẼẽẾếỀềỂểỄễỆệƐɛƎǝ"), ("f", "Ƒƒ"),
    ("g", "ĜĝĞğĠġĢģǦǧ"),
    ("h", "ĤĥĦħḤḥ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıƗɨỈỉỊị"), ("j", "Ĵĵ"), ("k", "ĶķƘƙǨǩ"),
    ("l", "ĹĺĻļĽľŁłĿŀ"), ("m", "ḾḿṂṃ"), ("n", "ÑñŃńŅņŇňṄṅ"), ("ng", "Ŋŋ"),
    ("o", "ÒÓÔÕòóôõŌōŎŏŐőƠơỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợƆɔº"), ("oe", "ÖöØøŒœ"), ("p", "Ṕṕ"),
    ("r", "ŔŕŖŗŘřṚṛ"), ("s", "ŚśŜŝŞşŠšȘșṢṣ"), ("ss", "ßẞ"), ("t", "ŢţŤťŦŧȚțṬṭ"), ("th", "Þþ"),
    ("u", "ÙÚÛùúûŨũŪūŬŭŮůŰűŲųƯưỤụỦủỨứỪừỬửỮữỰự"), ("ue", "Üü"), ("w", "ŴŵẀẁẂẃẄẅ"),
    ("y", "ÝýÿŶŷŸƳƴỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẒẓ"), ("e", "Ёё"), ("g", "Ґґ"), ("i", "Іі"), ("yi", "Її"), ("ye", "Єє"),
    ("u", "Ўў"),
  ]

  /// For U+0430 to U+044F.
  private static let cyrillic =
    "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya"
}

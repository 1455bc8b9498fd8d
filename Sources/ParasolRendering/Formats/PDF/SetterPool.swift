#if PDF
  /// Setters by language: fonts are opened once, and lines that many sheets have are shaped once.
  struct SetterPool {
    private struct Key: Hashable {
      let language: String
      let direction: TextDirection
    }

    private var setters: [Key: TextSetter] = [:]
    /// In the order in which they came, so that fonts are told in one order.
    private var order: [Key] = []

    /// Nil when there are no fonts at all.
    mutating func setter(for sheet: Sheet) -> TextSetter? {
      let key = Key(language: sheet.language, direction: sheet.direction)
      if let known = setters[key] {
        known.forgetWhenFull()
        return known
      }
      guard let made = TextSetter(sheet) else { return nil }
      setters[key] = made
      order.append(key)
      return made
    }

    /// A font is told once, with every language that needs it.
    func checkFonts() throws(PDFProblem) {
      var missing: [MissingFont] = []
      for font in order.compactMap({ setters[$0] }).flatMap({ $0.missingFonts() }) {
        guard let known = missing.firstIndex(where: { $0.family == font.family }) else {
          missing.append(font)
          continue
        }
        let languages = missing[known].languages
        missing[known] = MissingFont(
          family: font.family, package: font.package,
          languages: languages + font.languages.filter { !languages.contains($0) })
      }
      if !missing.isEmpty { throw .missingFonts(missing) }
    }
  }
#endif

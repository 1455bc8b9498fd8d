import ParasolModel

/// What a build may be told besides its programme.
package struct RenderOptions: Sendable {
  package var audience: ViewAudience
  /// BCP 47 tags; empty for the programme's own.
  package var languages: [String]
  /// Printed in the foot of sheets; empty when there is none.
  package var version: String
  /// Blank forms to print: those that ship, and a programme's own in their place.
  package var forms: FormCatalogue
  /// The day that the build is made for, which app forms have in their version; nil for the first day
  /// of the plan.
  package var day: CalendarDay?

  package init(
    audience: ViewAudience = .team, languages: [String] = [], version: String = "",
    forms: FormCatalogue = .shipped(), day: CalendarDay? = nil
  ) {
    self.audience = audience
    self.languages = languages
    self.version = version
    self.forms = forms
    self.day = day
  }
}

/// Everything that a build makes.
package struct Rendering: Sendable {
  /// By path, each once.
  package let artefacts: [Artefact]
  /// What could not be made as asked, each once.
  package let remarks: [RenderRemark]
}

/// Something that could not be made as asked, and what would help.
package enum RenderRemark: Hashable, Comparable, Sendable {
  case languageWithoutWords(String)
  case phrasesWithoutWords(count: Int, language: String)
  case untranslated(count: Int, language: String, instead: String)
  case noTimeZone
  case unknownTimeZone(String)
  case notPrinted(message: String, remedy: String)
  case formTooLong(String, language: String, pages: Int, budget: Int)

  /// Nil for a language that has every phrase.
  init?(lackingIn words: Words) {
    if words.isFallback {
      self = .languageWithoutWords(words.asked)
    } else if words.lacking > 0 {
      self = .phrasesWithoutWords(count: words.lacking, language: words.asked)
    } else {
      return nil
    }
  }

  package var message: String {
    switch self {
    case .languageWithoutWords(let language):
      "Parasol has no words in '\(language)' yet, so its own words are English there"
    case .phrasesWithoutWords(let count, let language):
      "\(count) of Parasol's own \(count == 1 ? "phrases has" : "phrases have") no text in "
        + "'\(language)' yet, so English is printed there"
    case .untranslated(let count, let language, let instead):
      "\(count) of the programme's own \(count == 1 ? "names has" : "names have") no text in "
        + "'\(language)', so \(instead) is printed there"
    case .noTimeZone: "no calendar files were made, as the plan names no time zone"
    case .unknownTimeZone(let zone):
      "no calendar files were made, as '\(zone)' is no time zone of the IANA list"
    case .notPrinted(let message, _): message
    case .formTooLong(let form, let language, let pages, let budget):
      "form '\(form)' takes \(pages) pages in '\(language)' and should take \(budget)"
    }
  }

  package var remedy: String {
    switch self {
    case .languageWithoutWords(let language):
      "begin a file of words with 'parasol forms words \(language) > languages/\(language).yaml'"
    case .phrasesWithoutWords(_, let language):
      "'parasol forms words \(language)' and the programme's folder prints what is missing"
    case .untranslated(_, let language, _): "add '\(language):' to them in the programme's files"
    case .noTimeZone: "write 'time_zone: Africa/Nairobi' or the like under 'plan'"
    case .unknownTimeZone: "write one such as 'Africa/Nairobi' or 'Asia/Yangon'"
    case .notPrinted(_, let remedy): remedy
    case .formTooLong: "shorten its words in that language, lower its rows, or raise 'pages'"
    }
  }
}

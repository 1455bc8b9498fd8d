import ParasolModel
import ParasolRendering
import Testing

@Suite("Words of printed things")
struct WordsTests {
  @Test("every language has every phrase once and no other key", arguments: Words.languages)
  func complete(language: String) {
    let file = LanguageFile(language)
    #expect(file.diagnostics.isEmpty)
    #expect(
      file.entries.map(\.key).sorted() == Phrase.allCases.map(\.rawValue).sorted(),
      "\(language).yaml")
    #expect(file.entries.allSatisfy { !$0.text.isEmpty })
  }

  @Test("a phrase has the same open parts in every language", arguments: Words.languages)
  func sameParts(language: String) {
    let (own, english) = (Words(language), Words("en"))
    for phrase in Phrase.allCases {
      #expect(parts(of: own[phrase]) == parts(of: english[phrase]), "\(language): \(phrase)")
    }
  }

  @Test("Parasol speaks the five languages it promises")
  func languages() {
    #expect(Words.languages == ["ar", "en", "fr", "hi", "sw"])
  }

  @Test("a language without words falls back to English and says so")
  func fallback() {
    let unknown = Words("ak")
    #expect(unknown.isFallback)
    #expect(unknown.language == "en")
    #expect(unknown[.total] == Words("en")[.total])
    let regional = Words("sw-KE")
    #expect(!regional.isFallback)
    #expect(regional[.total] == "jumla")
  }

  @Test("open parts are filled in the order of the language")
  func filling() {
    #expect(Words("sw")[.pageOf, ["page": "2", "pages": "5"]] == "ukurasa 2 kati ya 5")
    #expect(Words("sw").numbering.text(page: 2, of: 5) == "ukurasa 2 kati ya 5")
    #expect(Words("ar").numbering.text(page: 2, of: 5) == "صفحة 2 من 5")
    let day = CalendarDay(iso: "2027-01-04")
    #expect(day.map { Words("sw").longDate($0) } == "Jumatatu 4 Januari 2027")
  }

  @Test("every value of the model has its words", arguments: Words.languages)
  func values(language: String) {
    let words = Words(language)
    let spoken: [(String, String)] =
      Weekday.allCases.flatMap {
        [($0.rawValue, words.weekday($0)), ($0.rawValue, words.shortWeekday($0))]
      }
      + (1...12).map { ("\($0)", words.month($0)) }
      + ServiceCode.allCases.map { ($0.rawValue, words.service($0.rawValue)) }
      + Keeper.allCases.map { ($0.rawValue, words.keeper($0)) }
      + Pictogram.allCases.map { ("drawing_\($0.rawValue)", words.drawing($0)) }
      + ParticipationStage.allCases.map { ("stage_\($0.rawValue)", words.stage($0)) }
      + ParticipationKind.allCases.map { ($0.rawValue, words.participation($0)) }
      + Freedom.allCases.map { ($0.rawValue, words.freedom($0)) }
      + ContactTier.allCases.map { ($0.rawValue, words.tier($0)) }
    for (value, text) in spoken {
      // An English word may be spelled as the model spells it.
      let isOwn = text != value || language == "en"
      #expect(!text.isEmpty && isOwn && !text.contains("_"), "\(language): \(value)")
    }
    for kind in CalendarEntry.Kind.allCases {
      #expect(Phrase(rawValue: kind.rawValue) != nil, "\(kind)")
    }
  }

  @Test("no phrase of a carried sheet gives the work away", arguments: Words.languages)
  func neutral(language: String) {
    let indoors: Set<Phrase> = [.sexWorkersPresent]
    let words = Words(language)
    let forbidden: Set<String> = [
      "SW", "FSW", "MSW", "TSW", "CSW", "KP", "MSM", "TG", "IDU", "PWID", "PWUD", "HRG", "HIV",
      "AIDS", "STI", "ART", "PREP", "PEP", "BROTHEL", "VIH", "SIDA", "IST", "VVU", "UKIMWI",
    ]
    for phrase in Phrase.allCases where !indoors.contains(phrase) {
      let tokens = words[phrase].uppercased().split { !$0.isLetter }.map(String.init)
      for token in tokens {
        #expect(!forbidden.contains(token), "\(language): \(phrase)")
        #expect(!token.hasPrefix("PROST") && !token.hasPrefix("SEX"), "\(language): \(phrase)")
      }
    }
  }

  private func parts(of text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "}" }) }.sorted()
  }
}

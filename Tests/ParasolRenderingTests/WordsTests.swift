import ParasolModel
import ParasolRendering
import ParasolSyntax
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

  @Test("Parasol speaks the six languages it promises")
  func languages() {
    #expect(Words.languages == ["ar", "en", "fr", "hi", "pt", "sw"])
  }

  @Test("every file says its language and whether somebody has read it", arguments: Words.languages)
  func reviewState(language: String) {
    let source = Words.source(of: language)
    #expect(LanguageFile(language).language == language)
    #expect(source.contains("\nreview: unreviewed\n") || source.contains("\nreview: reviewed by "))
  }

  @Test("words that nobody has read say so in their own language, until somebody has")
  func reviewNotes() {
    #expect(Words("pt").reviewNote == "Palavras ainda não lidas por alguém da comunidade.")
    #expect(Words("sw").reviewNote != Words("en").reviewNote)
    let read = languageFile(
      "language: pt\nreview: reviewed by the committee, May 2027\nphrases: {week: semana}\n")
    #expect(Words("pt", own: [read]).reviewNote == nil)
    let vague = languageFile("language: pt\nreview: soon\nphrases: {week: semana}\n")
    #expect(Words("pt", own: [vague]).reviewNote == Words("pt")[.unreviewed])
  }

  @Test("a programme's own language comes first, and what it leaves out stays readable")
  func ownLanguage() {
    let own = languageFile("language: ak\nreview: unreviewed\nphrases: {week: dapɛn}\n")
    let words = Words("ak", own: [own])
    #expect(words.language == "ak" && !words.isFallback)
    #expect(words[.week] == "dapɛn")
    #expect(words[.month] == "month")
    #expect(Words("sw", own: [own])[.week] == "wiki")
    #expect(Words("ak-GH", own: [own])[.week] == "dapɛn")
  }

  private func languageFile(_ text: String) -> LanguageFile {
    let (_, tree) = YAMLLoader.load(
      FileID(0), path: "languages/own.yaml", bytes: Array(text.utf8), sink: DiagnosticSink())
    return LanguageFile(tree)
  }

  @Test("Portuguese writes its dates and numbers as people there do")
  func portuguese() {
    let words = Words("pt")
    let day = CalendarDay(iso: "2027-03-06")
    #expect(day.map { words.longDate($0) } == "sábado, 6 de Março de 2027")
    #expect(day.map { words.monthAndYear($0.month) } == "Março de 2027")
    #expect(words.number(12_345) == "12\u{202F}345")
    #expect(words.number(Fraction(9, over: 2)) == "4,5")
    #expect(words.numbering.text(page: 2, of: 5) == "página 2 de 5")
    let names = Weekday.allCases.map { words.weekday($0) }
    #expect(Set(names).count == 7 && names.prefix(5).allSatisfy { $0.hasSuffix("-feira") })
    #expect(Set((1...12).map { words.month($0) }).count == 12)
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
    for day in Weekday.allCases {
      #expect(words.weekday(day) != day.rawValue && words.shortWeekday(day) != day.rawValue)
    }
    for number in 1...12 { #expect(words.month(number) != "\(number)") }
    let named: [(String, [String])] = [
      ("service", ServiceCode.allCases.map(\.rawValue)),
      ("keeper", Keeper.allCases.map(\.rawValue)),
      ("stage", ParticipationStage.allCases.map(\.rawValue)),
      ("kind", ParticipationKind.allCases.map(\.rawValue)),
      ("freedom", Freedom.allCases.map(\.rawValue)),
      ("tier", ContactTier.allCases.map(\.rawValue)),
      ("drawing", Pictogram.allCases.map { $0.rawValue.replacing("-", with: "_") }),
    ]
    for (group, values) in named {
      for value in values { #expect(Phrase(rawValue: "\(group)_\(value)") != nil, "\(value)") }
    }
    for kind in CalendarEntry.Kind.allCases {
      #expect(Phrase(rawValue: kind.rawValue) != nil, "\(kind)")
    }
    #expect(words.drawing(.testTube) == words[.drawingTestTube])
    #expect(words.service("hiv_test") == words[.serviceHivTest])
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
        #expect(!token.hasPrefix("PROST"), "\(language): \(phrase)")
        // A Portuguese Friday is "sexta-feira", short "6ª".
        let isFriday = language == "pt" && token == "SEXTA"
        #expect(!token.hasPrefix("SEX") || isFriday, "\(language): \(phrase)")
      }
    }
  }

  private func parts(of text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "}" }) }.sorted()
  }
}

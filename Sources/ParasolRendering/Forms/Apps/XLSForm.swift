import ParasolModel

/// A form for ODK and Kobo: the three sheets of an XLSForm, in every language at once.
///
/// It asks what the paper asks, by the same ids and in the same order. Its title is the number of
/// the form, as on paper: a telling one would be read on the phone.
package struct XLSForm: Sendable {
  package let survey: DataTable
  package let choices: DataTable
  package let settings: DataTable

  /// What a form is made for an app with.
  package struct Context: Sendable {
    /// The name of the programme; empty where there is none.
    package var programme: String
    /// Id of the site whose choices are in it; empty where there is none.
    package var site: String
    /// BCP 47 tags, the first of them that of the start.
    package var languages: [String]
    package var lists: FormLists
    /// Of the day that it was made for.
    package var version: String
    /// Weeks in a month, as the policy counts them.
    package var monthFactor: Fraction

    package init(
      programme: String = "", site: String = "", languages: [String], lists: FormLists = .usual,
      version: String, monthFactor: Fraction
    ) {
      (self.programme, self.site, self.languages) = (programme, site, languages)
      (self.lists, self.version, self.monthFactor) = (lists, version, monthFactor)
    }
  }

  package init(_ form: FormDeclaration, texts: FormTexts, context: Context) {
    let speech = AppSpeech(texts: texts, languages: context.languages)
    var builder = AppSurvey(
      questions: FormQuestions(form, lists: context.lists), speech: speech, context: context)
    builder.build(about: [form.number, context.version].joined(separator: " · "))
    survey = builder.survey.table(speech)
    choices = builder.lists.table(speech)
    settings = DataTable(
      name: "settings",
      columns: ["form_title", "form_id", "version", "default_language"].map { .init($0) },
      rows: [
        [
          [context.programme, form.number].filter { !$0.isEmpty }.joined(separator: " · "),
          XLSForm.id(of: form, site: context.site), context.version, speech.names.first ?? "",
        ].map { .text($0) }
      ])
  }

  /// Survey, choices and settings, as an XLSForm names them.
  package var tables: [DataTable] { [survey, choices, settings] }

  /// The id that a server knows it by: its number, as its name may tell too much.
  static func id(of form: FormDeclaration, site: String) -> String {
    (["form", form.number] + (site.isEmpty ? [] : [site])).joined(separator: "_").lowercased()
      .map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined()
  }

  /// `yyyymmddrr`: the day it was made for, and its number on that day from 0 to 99.
  package static func version(_ day: CalendarDay, revision: Int = 0) -> String {
    let (year, month, number) = day.civil
    let parts = [(year, 4), (month, 2), (number, 2), (min(max(revision, 0), 99), 2)]
    return parts.map { value, width in
      let digits = String(value)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }.joined()
  }
}

/// Words of a form in all languages of an app.
struct AppSpeech: Sendable {
  let texts: FormTexts
  let languages: [String]
  private let words: [Words]

  init(texts: FormTexts, languages: [String]) {
    self.texts = texts
    self.languages = languages
    words = languages.map { texts.words($0) }
  }

  /// `English (en)`, as the columns are called.
  var names: [String] {
    zip(languages, words).map { tag, words in
      let name = words.isFallback ? tag : words[.languageName]
      return "\(words.title(name)) (\(tag))"
    }
  }

  func all(_ text: (String) -> String) -> [String] {
    languages.map { AppSpeech.plain(text($0)) }
  }

  func all(_ words: FormWords, drawing: Pictogram? = nil) -> [String] {
    all { texts.text(words, drawing: drawing, in: $0) }
  }

  func all(_ option: FormOption) -> [String] { all { texts.text(option, in: $0) } }

  func all(_ phrase: Phrase, _ parts: KeyValuePairs<String, String> = [:]) -> [String] {
    words.map { AppSpeech.plain($0[phrase, parts]) }
  }

  /// What the foot of a sheet says of words that nobody has read yet.
  var reviewNotes: [String] { words.map { $0.reviewNote ?? "" } }

  /// A screen breaks lines by itself: soft hyphens are for paper.
  static func plain(_ text: String) -> String { text.replacing("\u{AD}", with: "") }
}

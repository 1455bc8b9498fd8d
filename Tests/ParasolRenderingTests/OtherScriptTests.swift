import ParasolModel
import ParasolSyntax
import Testing

@testable import ParasolRendering

/// What a group gets whose language Parasol does not speak: it fills in the file of words, and every
/// form is printed in its letters. The words here are real ones in no real order, as long as a
/// translation is and, where the script does so, without spaces between them.
@Suite("Languages of a group's own") struct OtherScriptTests {
  struct Tongue: Sendable, CustomTestStringConvertible {
    let tag: String
    let script: Script
    let words: [String]
    /// How many words stand together before a space.
    let joined: Int
    var testDescription: String { tag }
  }

  static let tongues = [
    Tongue(
      tag: "ta", script: .tamil,
      words: [
        "இடம்", "நேரம்", "ஆணுறை", "சந்திப்பு", "பாதுகாப்பு", "மருத்துவமனை", "வாரம்", "மாதம்", "குழு",
        "பரிசோதனை", "எண்ணிக்கை", "தேதி",
      ], joined: 1),
    Tongue(
      tag: "am", script: .ethiopic,
      words: ["ቦታ", "ሰዓት", "ሳምንት", "ወር", "ቀን", "ክሊኒክ", "ስብሰባ", "ቁጥር", "ደህንነት", "አገልግሎት", "ምርመራ"],
      joined: 1),
    Tongue(
      tag: "th", script: .thai,
      words: [
        "สถานที่", "เวลา", "สัปดาห์", "เดือน", "วันที่", "คลินิก", "ประชุม", "จำนวน", "ความปลอดภัย", "ตรวจ",
      ],
      joined: 6),
    Tongue(
      tag: "km", script: .khmer,
      words: ["ទីកន្លែង", "ម៉ោង", "សប្តាហ៍", "ខែ", "ថ្ងៃ", "គ្លីនិក", "ប្រជុំ", "ចំនួន", "សុវត្ថិភាព", "ពិនិត្យ"],
      joined: 4),
  ]

  /// The file of words with every line translated.
  private static func filled(_ tongue: Tongue) -> String {
    WordsFile(tongue.tag, forms: .shipped()).text.split(separator: "\n")
      .filter { $0.hasPrefix(" ") || !$0.hasPrefix("#") }
      .map { line in
        let open = String(line.replacing("# ", with: "", maxReplacements: 1))
        guard let start = open.firstRange(of: ": '"), open.hasSuffix("'") else { return open }
        let text = open[start.upperBound...].dropLast().replacing("''", with: "'")
        return open[..<start.lowerBound] + ": "
          + YAMLSpelling.quoted(translated(String(text), tongue))
      }.joined(separator: "\n")
  }

  /// As many letters again, and the open parts where they stood.
  private static func translated(_ text: String, _ tongue: Tongue) -> String {
    var made = ""
    var inRow = 0
    for (number, word) in text.split(separator: " ").enumerated() {
      let own =
        word.contains("{")
        ? String(word)
        : tongue.words[(word.utf8.reduce(number) { $0 + Int($1) }) % tongue.words.count]
      let isJoined = inRow < tongue.joined && !own.contains("{") && !made.hasSuffix("}")
      made += made.isEmpty || isJoined && inRow > 0 ? own : " " + own
      inRow = isJoined ? inRow + 1 : 1
    }
    return made
  }

  private static func catalogue(
    _ text: String, _ tag: String
  ) -> (forms: FormCatalogue, told: [Diagnostic]) {
    let sink = DiagnosticSink()
    let tree = YAMLLoader.load(
      FileID(0), path: "languages/\(tag).yaml", bytes: Array(text.utf8), sink: sink
    ).tree
    let forms = FormCatalogue.shipped().overridden(
      by: [], languages: [tree.root].compactMap { $0 }, sink: sink)
    return (forms, sink.diagnostics)
  }

  @Test("the file of words, filled in, leaves nothing in English", arguments: tongues)
  func complete(tongue: Tongue) {
    let (forms, told) = Self.catalogue(Self.filled(tongue), tongue.tag)
    #expect(told.map(\.message) == [])
    let words = forms.texts.words(tongue.tag)
    #expect(words.lacking == 0 && !words.isFallback)
    #expect(Script(of: words[.week].unicodeScalars.first ?? " ") == tongue.script)
    for form in forms.forms {
      let texts = forms.texts.of(form.id.value)
      for name in UsedWords(form).names {
        #expect(texts.isTranslated(.name(name), in: tongue.tag), "\(form.id.value): \(name)")
      }
    }
    // What is written already stays when the file is made anew.
    let again = WordsFile(tongue.tag, forms: forms).text
    #expect(again.contains("  week: \(YAMLSpelling.quoted(words[.week]))\n"))
    #expect(!again.split(separator: "\n").contains { $0.hasPrefix("  #") })
  }

  @Test("an untouched file of words changes nothing and is no mistake")
  func untouched() {
    let (forms, told) = Self.catalogue(WordsFile("lg", forms: .shipped()).text, "lg")
    #expect(told.map(\.message) == [])
    #expect(forms.texts.words("lg").isFallback)
    #expect(RenderRemark(lackingIn: forms.texts.words("lg")) == .languageWithoutWords("lg"))
  }

  @Test(
    "a mistake in the words is told at its place",
    arguments: [
      ("phrases: {wek: wiiki}", "unknown key 'wek' in 'phrases'", "did you mean 'week'?"),
      ("profile: {seat: entebe}", "unknown key 'seat' in 'profile'", "did you mean 'seats'?"),
      (
        "phrases: {page_of: 'omuko {page}'}", "'page_of' has no place for '{pages}'",
        "write '{page}' and '{pages}' once each, as the English does"
      ),
      (
        "phrases: {week: 'wiiki {number}'}", "nothing is put in the place of '{number}' in 'week'",
        "take the curly brackets away"
      ),
      (
        "words: {formula_sum: omugatte}", "'formula_sum' has no place for '{what}'",
        "write '{what}' once each, as the English does"
      ),
      ("phrases: [week]", "'phrases' must be names with", "write"),
    ])
  func mistakes(text: String, message: String, help: String) throws {
    let told = Self.catalogue("language: lg\nreview: unreviewed\n\(text)\n", "lg").told
    let only = try #require(told.first)
    #expect(told.count == 1)
    #expect(only.message.hasPrefix(message), "\(only.message)")
    #expect(only.help?.contains(help) ?? false, "\(only.help ?? "")")
  }

  @Test("names of a group's own forms may stand among the words")
  func newNames() {
    let (_, told) = Self.catalogue("language: lg\nwords: {moon: omwezi}\n", "lg")
    #expect(told.isEmpty)
  }

  #if PDF
    @Test("its letters have a font, and no word leaves its cell", arguments: tongues)
    func printed(tongue: Tongue) throws {
      let (forms, _) = Self.catalogue(Self.filled(tongue), tongue.tag)
      for id in [
        "microplanning-calendar", "weekly-planner", "referral-slip", "crisis-rota", "stock-card",
      ] {
        let form = try #require(forms[id])
        let sheet = FormPrinter(
          form, filling: FormFilling(programme: "Dawn Harbour", weeks: 5), texts: forms.texts,
          words: forms.texts.words(tongue.tag), sheets: 1
        ).sheet()
        let layout = SheetLayout(sheet, setter: try #require(TextSetter(sheet)))
        for page in layout.pages {
          let measured = MeasuredPage(page)
          #expect(measured.clipped(on: sheet.paper) == [], "\(id) in \(tongue.tag)")
          #expect(measured.overlaps == [], "\(id) in \(tongue.tag)")
        }
        // A letter without a font would be thrown.
        #expect(try PDFFormat.document([sheet], created: CalendarDay(number: 0)).pages != [])
      }
    }
  #endif
}

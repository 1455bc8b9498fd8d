import ParasolTestSupport
import Testing

@testable import parasol

/// `parasol forms` as people type it.
@Suite struct FormsCommandTests {
  private static let day = """
    form: daily-diary
    number: H1
    title: {en: Our day}
    filled_by: outreach_worker
    class: confidential
    keeper: outreach_worker
    pages: 1
    blocks:
      - fields: {date: {type: date}, people: {type: number}}

    """

  @Test func everyFormIsListedOnALineThatBeginsWithItsID() throws {
    try Sandbox.run { sandbox in
      let result = try sandbox.parasol("forms", "list")
      #expect(result.status == 0)
      let lines = result.outputText.split(separator: "\n")
      #expect(lines.count == 44)
      #expect(
        lines.allSatisfy { $0.prefix { $0 != " " }.allSatisfy { $0.isLowercase || $0 == "-" } })
      #expect(lines.contains { $0.hasPrefix("daily-diary ") && $0.contains("B1") })
    }
  }

  @Test func aPreviewTellsPagesLanguagesAndQuestions() throws {
    try Sandbox.run { sandbox in
      let result = try sandbox.parasol("forms", "preview", "condom-gap-analysis")
      #expect(result.status == 0)
      for text in [
        "condom-gap-analysis (B8): ", "pages: ", "words: complete in ar, en, fr, hi, pt, sw",
        "month_need (computed)", "= acts_week * month_factor", "gap: 5 rows",
      ] {
        #expect(result.outputText.contains(text), "\(text)\n\(result.outputText)")
      }
    }
  }

  @Test func aMistypedIDIsAnsweredWithANearOne() throws {
    try Sandbox.run { sandbox in
      let result = try sandbox.parasol("forms", "preview", "daily-dairy")
      #expect(result.status == 2)
      #expect(result.errorText.contains("did you mean 'daily-diary'?"))
    }
  }

  @Test func aProgrammesOwnFormTakesThePlaceOfTheShippedOne() throws {
    let files = ["programme.yaml": Sandbox.head, "forms/daily-diary.yaml": Self.day]
    try Sandbox.run(files) { sandbox in
      let list = try sandbox.parasol("forms", "list", ".")
      #expect(list.outputText.contains("Our day"))
      #expect(list.outputText.contains("of the programme"))
      let printed = try sandbox.parasol(
        "forms", "print", ".", "daily-diary", "--blank", "--output", "out")
      #expect(printed.status == 0, "\(printed.errorText)")
      #expect(sandbox.text("out/daily-diary.en.html").contains("H1"))
    }
  }

  @Test func aMistakeInAFormIsToldAtItsLineAndNothingIsPrinted() throws {
    let wrong = Self.day.replacing("people: {type: number}", with: "phone: {label: {en: call}}")
    let files = ["programme.yaml": Sandbox.head, "forms/daily-diary.yaml": wrong]
    try Sandbox.run(files) { sandbox in
      let result = try sandbox.parasol("check", "--output-format", "concise")
      #expect(result.status == 1)
      #expect(result.outputText.contains("forms/daily-diary.yaml:9:34: error[personal-field]"))
      let printed = try sandbox.parasol("forms", "print", ".", "daily-diary", "--output", "out")
      #expect(printed.status == 1)
      #expect(!sandbox.exists("out"))
    }
  }

  @Test func aProgrammeMayPrintAFormOfItsOwn() throws {
    let own = Self.day.replacing("daily-diary", with: "our-day")
    let files = [
      "programme.yaml": Sandbox.head + "forms: {print: [our-day]}\n", "forms/our-day.yaml": own,
    ]
    try Sandbox.run(files) { sandbox in
      let result = try sandbox.parasol("check", "--output-format", "concise")
      #expect(!result.outputText.contains("unknown-name"), "\(result.outputText)")
    }
  }

  #if PDF
    @Test func aFormOverItsPagesIsToldAtThatLine() throws {
      let long = Self.day.replacing(
        "- fields: {date",
        with: "- grid: {rows: {person: {count: 70}}, columns: {code: {}}}\n  - fields: {date")
      let files = ["programme.yaml": Sandbox.head, "forms/daily-diary.yaml": long]
      try Sandbox.run(files) { sandbox in
        let result = try sandbox.parasol("check", "--output-format", "concise")
        #expect(result.outputText.contains("forms/daily-diary.yaml:7:8: warning[form-over-pages]"))
      }
    }
  #endif

  @Test func anUnknownSiteOrWorkerIsTold() throws {
    try Sandbox.run(["programme.yaml": Sandbox.head]) { sandbox in
      let alone = try sandbox.parasol("forms", "print", "needs", "--site", "x")
      #expect(alone.status == 2)
      #expect(alone.errorText.contains("need a programme"))
    }
  }
}

import ParasolSyntax

/// What is wrong with a form of the programme's own.
enum FormPages {
  private static let head = """
    form: day
    number: X1
    title: {en: Our day}
    filled_by: outreach_worker
    class: confidential
    keeper: outreach_worker

    """

  static let all: [DiagnosticPage] = [
    page(
      "formula-circle", "A number of a form is reckoned from itself.",
      why: "Nobody could ever work it out: not a person, not a phone.",
      remedy: "Let one of the numbers be written by hand.",
      wrong: """
        blocks:
          - fields:
              total: {label: {en: total}, formula: part + 1}
              part: {label: {en: part}, formula: total - 1}
        """,
      right: """
        blocks:
          - fields:
              part: {type: number, label: {en: part}}
              total: {label: {en: total}, formula: part + 1}
        """),
    page(
      "formula-not-a-number", "A formula names something that is no number.",
      why: "A date, a tick or a whole column cannot be added or multiplied.",
      remedy:
        "Name a number; write 'sum(column)' for a column, or 'count(column)' for how many are ticked.",
      wrong: """
        blocks:
          - fields:
              date: {type: date}
              total: {label: {en: total}, formula: date * 2}
        """,
      right: """
        blocks:
          - fields:
              people: {type: number}
              total: {label: {en: total}, formula: people * 2}
        """),
    DiagnosticPage(
      "form-over-pages", "A form takes more pages than it says, in some language.",
      why:
        "Words are longer in one language than in another. A second page is found out here, not at the copy shop.",
      remedy:
        "Shorten its words, lower its rows or print fewer of them, or write a larger 'pages'.",
      wrong: head + """
        pages: 1
        blocks:
          - grid: {rows: {person: {count: 60}}, columns: {date: {type: date}}}
        """,
      right: head + """
        pages: 1
        blocks:
          - grid: {rows: {person: {count: 20}}, columns: {date: {type: date}}}
        """,
      in: .onlyShown),
    page(
      "personal-field", "A form asks who a person is, or what only a clinic may know.",
      why:
        "A sheet can be lost, taken or shown. What is not on it harms nobody (2013 tool, p37, p57).",
      remedy:
        "Take the field out. A person is 'type: person', a colour code and a symbol; a test is its date alone.",
      wrong: """
        blocks:
          - fields: {phone: {label: {en: phone}}}
        """,
      right: """
        blocks:
          - fields: {person: {type: person}}
        """),
  ]

  /// A whole form, in the folder where it is found without an 'include'.
  private static func page(
    _ id: DiagnosticID, _ summary: String, why: String, remedy: String, wrong: String,
    right: String
  ) -> DiagnosticPage {
    DiagnosticPage(
      id, summary, why: why, remedy: remedy, wrong: head + wrong, right: head + right,
      in: .file("forms/day.yaml"))
  }
}

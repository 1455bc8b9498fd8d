import ParasolSyntax

/// What people read about a diagnostic that no rule makes.
struct DiagnosticPage: Sendable {
  /// Files that show a mistake, or how it is put right.
  struct Example: Sendable {
    /// What a reader sees.
    let shown: String
    /// In which file of a small programme it stands.
    let place: Place

    enum Place: Sendable {
      /// Below the head of `programme.yaml`.
      case programme
      /// The same below a head that is no draft.
      case agreedProgramme
      /// The same below a head without a plan.
      case withoutPlan
      /// The same below a head without languages.
      case withoutLanguages
      /// The whole `programme.yaml`.
      case wholeProgramme
      /// `policy.yaml`, which the programme follows; its id is `ours`.
      case policy
      /// A file beside it that is included.
      case file(String)
      /// A file that no test compiles, as its mistake is in its bytes or takes much room.
      case onlyShown
    }
  }

  let id: DiagnosticID
  /// The mistake in one sentence.
  let summary: String
  let why: String
  let remedy: String
  let wrong: Example
  let right: Example

  init(
    _ id: DiagnosticID, _ summary: String, why: String, remedy: String, wrong: String,
    right: String, in place: Example.Place = .programme
  ) {
    self.id = id
    self.summary = summary
    self.why = why
    self.remedy = remedy
    self.wrong = Example(shown: wrong, place: place)
    self.right = Example(shown: right, place: place)
  }
}

/// The pages of all diagnostics besides those of rules.
enum DiagnosticBook {
  /// Sorted by id.
  static let pages =
    (YAMLPages.all + ReadingPages.all + FormPages.all + ScopePages.all + SpellingPages.all
    + TextPages.all
    + PlanPages.all)
    .sorted {
      $0.id < $1.id
    }

  static var ids: [String] { pages.map(\.id.text) }

  static func page(_ id: String) -> String? {
    guard let found = pages.first(where: { $0.id.text == id }) else { return nil }
    var page = PageText()
    page.paragraph("\(id) (a diagnostic)")
    page.line()
    page.paragraph(found.summary)
    page.line()
    page.row("Why", found.why)
    page.row("What to do", found.remedy)
    page.line()
    page.line("Wrong:")
    page.block(found.wrong.shown, indent: 2)
    page.line()
    page.line("Right:")
    page.block(found.right.shown, indent: 2)
    return page.text
  }
}

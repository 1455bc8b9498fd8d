import ParasolSyntax

/// What cuts a value short, and what a policy or the formatter cannot take.
enum SpellingPages {
  static let all: [DiagnosticPage] = [
    DiagnosticPage(
      "comma-in-value", "A comma cuts a value in brackets apart.",
      why: "In brackets a comma ends an entry, so a part of the value would be lost.",
      remedy: "Leave the comma out, or put the whole text in quotes.",
      wrong: "organizations:\n  group: {kind: ngo, name: Umoja, the blue one}",
      right: "organizations:\n  group: {kind: ngo, name: 'Umoja, the blue one'}"),
    DiagnosticPage(
      "hash-in-text", "A text ends before a '#', which begins a comment.",
      why: "What stands behind it would be missing wherever the text is printed.",
      remedy: "Put the text in quotes; if a comment was meant, leave two blanks before it.",
      wrong: "name: Room #5 of the hall",
      right: "name: 'Room #5 of the hall'"),
    DiagnosticPage(
      "misplaced-figures", "A policy of a programme's own introduces figures.",
      why: "Figures come with their sources, so a programme changes known ones and adds none.",
      remedy: "Write the figure under 'change', with the reason.",
      wrong: """
        parameters:
          overloaded-outreach-worker:
            caseload_plan: {value: 45, mark: own}
        """,
      right: """
        change:
          overloaded-outreach-worker:
            caseload_plan: {value: 45, because: areas are far, source: survey of 2026}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "text-after-quote", "Text goes on behind a closing quote.",
      why: "YAML ends a value at the closing quote, so the rest belongs to nothing.",
      remedy: "Put the whole text in quotes; inside, use the other kind of quote.",
      wrong: "name: \"Umoja\" room",
      right: "name: '\"Umoja\" room'"),
    DiagnosticPage(
      "unusual-yaml", "'parasol fmt' does not know how to write a part of a file.",
      why: "It writes only what it can read back as the same; so it left the file as it was.",
      remedy: "Write this part as plain keys and values.",
      wrong: "? [a, b]\n: value",
      right: "a: value",
      in: .onlyShown),
  ]
}

import ParasolSyntax

/// What is wrong with texts, languages and lists of what is known.
enum TextPages {
  static let all: [DiagnosticPage] = [
    DiagnosticPage(
      "duplicate-baseline-entry", "A baseline lists the same finding twice.",
      why: "One line says how often a finding is known.",
      remedy: "Delete one of the two, or write 'times: 2' in the first.",
      wrong: """
        # the same line twice
        - {rule: stale-estimate, file: programme.yaml, at: estimates.walk}
        - {rule: stale-estimate, file: programme.yaml, at: estimates.walk}
        """,
      right: """
        - {rule: stale-estimate, file: programme.yaml, at: estimates.walk}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "duplicate-language", "A text is written twice in the same language.",
      why: "Only one of the two could be printed.",
      remedy: "Keep one of the two; small and capital letters make no difference.",
      wrong: "name: {pt-BR: Cidade do rio, pt-br: Cidade}",
      right: "name: {pt-BR: Cidade do rio, sw: Mji wa mto}"),
    DiagnosticPage(
      "form-in-other-language",
      "Forms are to be printed in a language in which nothing else of the programme is.",
      why: "Names and places would stand on them in another language than the form.",
      remedy:
        "Add the language to the programme's 'languages', or print the forms in one of those.",
      wrong: "forms: {print: [weekly-planner], languages: [sw]}",
      right: "forms: {print: [weekly-planner], languages: [en]}"),
    DiagnosticPage(
      "form-not-as-data", "A form is asked for as data, but it is only for paper.",
      why: "What is drawn, handed out or signed has no questions for a phone or a table.",
      remedy:
        "Take it out of 'app' or 'register'; the report lists the forms that can stand there.",
      wrong: "forms: {app: [safety-tip-card]}",
      right: "forms: {app: [daily-diary]}"),
    DiagnosticPage(
      "mixed-scripts", "A word mixes letters of two scripts that look alike.",
      why: "A search does not find it, and it can pass for another word.",
      remedy: "Type the word again with one keyboard.",
      wrong: "name: Rіver town   # the second letter is Cyrillic",
      right: "name: River town"),
    DiagnosticPage(
      "other-file-ending", "A file ends in '.yml'.",
      why:
        "Patterns such as 'sites/*.yaml' pass it by, so that it may be missing from the programme.",
      remedy: "Rename it so that it ends in '.yaml'.",
      wrong: "# sites/town.yml",
      right: "# sites/town.yaml",
      in: .onlyShown),
    DiagnosticPage(
      "other-places",
      "A sentence of the programme's own words has other open places than the English.",
      why:
        "What is in curly brackets is filled in when a page is printed: a date, a number, a name. Without its place it is not printed at all.",
      remedy: "Write each place of the English sentence once, where your language wants it.",
      wrong: """
        # languages/lg.yaml
        language: lg
        phrases: {page_of: 'omuko {page}'}
        """,
      right: """
        # languages/lg.yaml
        language: lg
        phrases: {page_of: 'omuko {page} ku {pages}'}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "outdated-language", "A language is written with a tag that was replaced.",
      why: "Phones and printers know the new one, and readers of YAML take 'no' for false.",
      remedy: "Write the tag that the help tells.",
      wrong: "languages: [no]",
      right: "languages: [nb]",
      in: .withoutLanguages),
    DiagnosticPage(
      "planning-without-estimate",
      "'planning' counts a group for which the place gives no estimate.",
      why:
        "The number that staffing counts with stands beside the estimate, so that everyone sees both.",
      remedy: "Add the group to 'people', with the estimate.",
      wrong: """
        regions:
          north:
            people: {women: 40-70}
            planning: {people: {men: 20}, because: a recount}
        population:
          women: {gender: female}
          men: {gender: male}
        """,
      right: """
        regions:
          north:
            people: {women: 40-70, men: 10-30}
            planning: {people: {men: 20}, because: a recount}
        population:
          women: {gender: female}
          men: {gender: male}
        """),
    DiagnosticPage(
      "stale-baseline-entry", "A baseline lists a finding that is found no more, or less often.",
      why: "A list of what is known must not hide what comes back later.",
      remedy: "Delete the line, or write how often it is still found.",
      wrong: """
        # the estimate was renewed since
        - {rule: stale-estimate, file: programme.yaml, at: estimates.walk}
        """,
      right: "# no line",
      in: .onlyShown),
    DiagnosticPage(
      "unknown-language", "A language has a tag that no language has.",
      why:
        "What is printed in it could not be found by anybody; mostly the tag of a country was written.",
      remedy: "Write its two letters of ISO 639-1, or else its three letters.",
      wrong: "languages: [ke]",
      right: "languages: [sw]",
      in: .withoutLanguages),
    DiagnosticPage(
      "untranslated-text", "Names have no text in a language that is printed.",
      why: "Another language stands in on those sheets, which their readers may not read.",
      remedy:
        "Add the languages to the names, or write a name that holds in all of them as one text.",
      wrong: """
        languages: [en, sw]
        name: {en: River town}
        """,
      right: """
        languages: [en, sw]
        name: {en: River town, sw: Mji wa mto}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "unwaivable-baseline-entry", "A baseline lists a finding that nothing sets aside.",
      why: "Consent, confidentiality and freedom from coercion are never only 'known'.",
      remedy: "Delete the line, and mend what it is about.",
      wrong: """
        - {rule: mandatory-testing, file: programme.yaml, at: promises.tests}
        """,
      right: "promises: {tests: voluntary}",
      in: .onlyShown),
  ]
}

import ParasolSyntax

/// What is wrong with a file before any of its keys is read.
enum YAMLPages {
  static let all = own + MoreYAMLPages.all

  private static let own: [DiagnosticPage] = [
    DiagnosticPage(
      "alias-bomb", "Aliases of a file stand for far more values than anybody writes.",
      why:
        "A few lines can be made to stand for millions of values, and a computer would never finish.",
      remedy: "Put what is shared below 'patterns' and let each entity extend it.",
      wrong: """
        x-a: &a [1, 1, 1]
        x-b: &b [*a, *a, *a]
        # and so on, ten times each
        """,
      right: """
        patterns:
          posts:
            shared: {role: outreach_worker}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "circular-alias", "An alias stands inside the very part that it refers to.",
      why: "What it stands for would have no end.",
      remedy: "Write the value out.",
      wrong: "x-list: &list [one, *list]",
      right: "x-list: [one, two]"),
    DiagnosticPage(
      "colon-in-text", "A line has two colons with a space behind them.",
      why: "To YAML the second ': ' begins another key, so it is not clear where the value ends.",
      remedy: "Put the text in quotes. If a key was meant, start a new line for it.",
      wrong: "name: River town: the lower part",
      right: "name: 'River town: the lower part'"),
    DiagnosticPage(
      "duplicate-key", "A key stands twice in the same mapping, or in two parts of one entity.",
      why: "Only one of them could hold, and nobody could tell which.",
      remedy: "Keep one of the two.",
      wrong: """
        name: River town
        name: Lower town
        """,
      right: "name: River town"),
    DiagnosticPage(
      "empty-file", "There is nothing in a file that is part of the programme.",
      why: "Something was probably lost when it was saved or copied.",
      remedy: "Write at least its first key, or delete the file.",
      wrong: "",
      right: "site: town",
      in: .file("more.yaml")),
    DiagnosticPage(
      "hidden-character", "A text holds a character that cannot be seen.",
      why:
        "Such characters come along when text is pasted. Some turn or hide other words, so that a reader sees something else than the computer.",
      remedy: "Delete it and type the word again.",
      wrong: #"""
        name: "River \u202E town"
        """#,
      right: "name: River town"),
    DiagnosticPage(
      "key-not-text", "A key is a list, a mapping or an alias.",
      why: "Keys are plain words, so that messages can name them.",
      remedy: "Write the key as plain text before the colon.",
      wrong: "[name, title]: River town",
      right: "name: River town"),
    DiagnosticPage(
      "merge-key", "A mapping uses '<<' to take over another one.",
      why: "It hides where a value comes from, which 'parasol explain' must be able to tell.",
      remedy: "Put the shared part below 'patterns' and write 'extends:'.",
      wrong: """
        x-base: &base {role: outreach_worker}
        posts:
          outreach: {<<: *base}
        """,
      right: """
        patterns:
          posts:
            base: {role: outreach_worker}
        posts:
          outreach: {extends: base}
        """),
    DiagnosticPage(
      "misplaced-list-item", "A list item stands where none can be.",
      why: "A list begins on a new line below its key, or in brackets.",
      remedy: "Start a new line, or use brackets.",
      wrong: """
        x-list: - one
          - two
        """,
      right: "x-list: [one, two]"),
    DiagnosticPage(
      "missing-colon", "A line below keys has no colon.",
      why: "It is neither a key with a value nor a further line of a text.",
      remedy: "Write 'key: value' with a space after the colon.",
      wrong: """
        x-a: one
        name
        x-b: two
        """,
      right: """
        x-a: one
        name: River town
        x-b: two
        """),
    DiagnosticPage(
      "nested-too-deep", "Lists and mappings stand inside each other far too often.",
      why: "Brackets were opened and never closed, mostly by a program that wrote the file.",
      remedy: "Look for the first bracket that is not closed.",
      wrong: "x-a: [[[[[[[[[[ # and many more",
      right: "x-a: []",
      in: .onlyShown),
    DiagnosticPage(
      "not-utf8", "A file holds bytes that are no text in UTF-8.",
      why:
        "Old programs save letters such as é in other ways, and they would be read as something else.",
      remedy: "Save the file again with the encoding UTF-8.",
      wrong: "name: Caf?   # saved in another encoding",
      right: "name: Café",
      in: .onlyShown),
  ]
}

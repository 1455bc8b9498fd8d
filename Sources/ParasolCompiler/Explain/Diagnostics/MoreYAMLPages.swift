import ParasolSyntax

/// What is wrong with a file before any of its keys is read.
enum MoreYAMLPages {
  static let all: [DiagnosticPage] = [
    DiagnosticPage(
      "several-documents", "A file holds two documents with '---' between.",
      why:
        "A file of a programme is one thing: the programme, a site, a template, a policy or a part.",
      remedy: "Put the second one into a file of its own and name it under 'include'.",
      wrong: """
        name: River town
        ---
        name: Lower town
        """,
      right: "name: River town"),
    DiagnosticPage(
      "sign-needs-quotes", "A value begins with a sign that has a meaning of its own in YAML.",
      why: "Signs such as @, `, %, *, & and ! are read as orders, not as text.",
      remedy: "Put the text in quotes.",
      wrong: "name: @river",
      right: "name: '@river'"),
    DiagnosticPage(
      "tab-in-indentation", "A tab stands at the start of a line.",
      why:
        "How far a tab goes in differs from editor to editor, so that nobody could see what belongs to what.",
      remedy: "Use spaces. Most editors can put them when the tab key is pressed.",
      wrong: """
        plan:
        	from: 2027-01-04
        """,
      right: """
        plan:
          from: 2027-01-04
        """,
      in: .onlyShown),
    DiagnosticPage(
      "text-after-end", "Something follows where the file has already ended.",
      why:
        "Mostly the first line stands further in than the rest, because a heading above it was lost.",
      remedy: "Bring the lines to the same margin, or write the lost heading again.",
      wrong: """
          site: town
        name: River town
        """,
      right: """
        site: town
        name: River town
        """,
      in: .file("more.yaml")),
    DiagnosticPage(
      "unclosed-bracket", "A bracket is not closed, or a comma is missing in it.",
      why: "It is not clear where the list or mapping ends.",
      remedy: "Separate entries by commas, and close with the same kind of bracket.",
      wrong: """
        x-list: [one, two
        x-b: three
        """,
      right: """
        x-list: [one, two]
        x-b: three
        """),
    DiagnosticPage(
      "unclosed-quote", "A quote is opened and never closed.",
      why: "Everything behind it would be part of the text.",
      remedy: "Close it, or leave it out. An apostrophe inside single quotes is written twice.",
      wrong: """
        name: "River town
        """,
      right: "name: River town"),
    DiagnosticPage(
      "uneven-indentation",
      "A line stands neither under the one above nor level with its neighbours.",
      why: "The number of spaces tells what belongs to what.",
      remedy: "Give lines of the same part the same number of spaces.",
      wrong: """
        x-part:
            one: 1
           two: 2
        """,
      right: """
        x-part:
            one: 1
            two: 2
        """),
    DiagnosticPage(
      "unknown-alias", "An alias refers to something that stands nowhere above.",
      why: "It stands for nothing. A star at the start of a text is read as an alias.",
      remedy: "Correct the name, or put the text in quotes if the star belongs to it.",
      wrong: "x-a: *somewhere",
      right: "x-a: '*somewhere'"),
    DiagnosticPage(
      "unknown-escape", "A backslash in double quotes is followed by a letter that means nothing.",
      why:
        "In double quotes a backslash begins a code such as \\\\n; a path or a note may hold others by accident.",
      remedy: "Use single quotes, where a backslash is only a backslash.",
      wrong: #"""
        name: "River \town \q"
        """#,
      right: #"""
        name: 'River \town \q'
        """#),
    DiagnosticPage(
      "unreadable-yaml", "YAML cannot be made out here, and Parasol has no closer explanation.",
      why: "Something in this line or the one above is not as YAML has it.",
      remedy: "Compare the line with its neighbours, or write it again.",
      wrong: """
        x-a: one two
          three: four
         ? five
        """,
      right: "x-a: one",
      in: .onlyShown),
    DiagnosticPage(
      "yaml-tag", "A value begins with '!', which YAML takes for a tag.",
      why: "Here the key alone decides what a value is, so a tag could only contradict it.",
      remedy: "Leave it out, or put the text in quotes if '!' belongs to it.",
      wrong: "name: !!str River town",
      right: "name: River town"),
  ]
}

import ParasolSyntax

/// What is wrong with a key or a value by itself.
enum ReadingPages {
  static let all: [DiagnosticPage] = [
    DiagnosticPage(
      "block-unclear", "A block of a form holds nothing, or several things.",
      why: "Each block is one thing in print order, so that a form can be checked.",
      remedy:
        "Write exactly one of heading, text, note, fields, grid, ticks, squares, drawing, map, totals, key, page_break and beside in it.",
      wrong: """
        form: week
        blocks:
          - {heading: Week, text: words}
        """,
      right: """
        form: week
        blocks:
          - heading: Week
          - text: words
        """,
      in: .onlyShown),
    DiagnosticPage(
      "empty-value", "A key has no value: nothing, '~' or 'null'.",
      why:
        "Mostly the lines that belong to it lost their indentation. Nothing, none and 0 are three different things, so an empty value is not taken for one of them.",
      remedy: "Write the value, indent the lines below, or delete the key.",
      wrong: "name:",
      right: "name: River town"),
    DiagnosticPage(
      "label-missing", "A field, row or column of a form has no words.",
      why: "An empty box on paper tells nobody what to write.",
      remedy:
        "Add 'label:' with the words in each language, or use the name of a phrase that Parasol has.",
      wrong: "  - fields: {sgin: {}}",
      right: "  - fields: {sign: {label: {en: my sign}}}",
      in: .onlyShown),
    DiagnosticPage(
      "misplaced-entity", "Something stands under the section of another sort of thing.",
      why: "None of its keys is known there, so nothing that it says is used.",
      remedy: "Move it to the section that the help names.",
      wrong: """
        facilities:
          assembly: {date: 2026-12-01, sex_workers: 24}
        """,
      right: """
        decisions:
          assembly: {date: 2026-12-01, sex_workers: 24}
        """),
    DiagnosticPage(
      "missing-id", "The keys of something stand where its id belongs.",
      why: "Each thing in a section has an id of its own, by which others name it.",
      remedy: "Write the id on a line of its own, and the keys further in below it.",
      wrong: """
        posts:
          role: outreach_worker
          hours: 20 per week
        """,
      right: """
        posts:
          outreach:
            role: outreach_worker
            hours: 20 per week
        """),
    DiagnosticPage(
      "missing-key", "Something that must be said is not there.",
      why:
        "Without it nothing can be planned or judged. In a draft it is listed as still to do instead.",
      remedy:
        "Add the key with its value. A programme and each of its sites say 'agreed:' or 'status: draft'.",
      wrong: """
        agreed: assembly
        policy: who-2013
        posts:
          outreach: {hours: 20 per week}
        decisions:
          assembly: {date: 2026-12-01}
        """,
      right: """
        agreed: assembly
        policy: who-2013
        posts:
          outreach: {role: outreach_worker, hours: 20 per week}
        decisions:
          assembly: {date: 2026-12-01}
        """,
      in: .agreedProgramme),
    DiagnosticPage(
      "missing-space", "A name and its value stand together without a space.",
      why: "To YAML 'women:40' in brackets is one long key without a value.",
      remedy: "Put a space after the colon.",
      wrong: """
        regions:
          north: {people: {women:40}}
        population:
          women: {gender: female}
        """,
      right: """
        regions:
          north: {people: {women: 40}}
        population:
          women: {gender: female}
        """),
    DiagnosticPage(
      "plan-length-off-range", "A plan has no weeks, or more than 260.",
      why: "Nobody can plan outreach for longer than five years.",
      remedy: "Plan some months, and renew the plan as you go.",
      wrong: "plan: {from: 2027-01-04, weeks: 520}",
      right: "plan: {from: 2027-01-04, weeks: 24}",
      in: .withoutPlan),
    DiagnosticPage(
      "plan-not-from-monday", "A plan starts in the middle of a week.",
      why: "Weeks are reviewed and printed as a whole, from Monday to Sunday.",
      remedy: "Start it on a Monday.",
      wrong: "plan: {from: 2027-01-01, weeks: 24}",
      right: "plan: {from: 2027-01-04, weeks: 24}",
      in: .withoutPlan),
    DiagnosticPage(
      "unknown-key", "A key is not known where it stands.",
      why: "A mistyped key would be passed over, and what it says would be missing in the plan.",
      remedy: "Correct it as the help says. Notes of your own go under keys that begin with 'x-'.",
      wrong: "langauge: [en]",
      right: "x-note: spoken in the lower town"),
    DiagnosticPage(
      "unknown-time-zone", "A time zone is not in the IANA list.",
      why: "Calendars on phones would show other hours than the plan.",
      remedy: "Write a name of the list, with the continent in front.",
      wrong: "plan: {from: 2027-01-04, weeks: 24, time_zone: Nairobi}",
      right: """
        plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
        """,
      in: .withoutPlan),
    DiagnosticPage(
      "unknown-value", "A word is not one of those that a key can have.",
      why: "Rules and plans are built on these words; another one would mean nothing to them.",
      remedy:
        "Take one of the words that the help lists. 'parasol explain' with the key tells what they mean.",
      wrong: "context: {legal: forbidden}",
      right: "context: {legal: criminalized}"),
    DiagnosticPage(
      "unknown-version",
      "A programme is written in a version of the language that this Parasol does not read.",
      why: "A newer version may mean something else by the same words.",
      remedy: "Write 'parasol: 1', or use the Parasol that the programme was written for.",
      wrong: """
        parasol: 2
        programme: river-town
        languages: [en]
        plan: {from: 2027-01-04, weeks: 12}
        status: draft
        """,
      right: """
        parasol: 1
        programme: river-town
        languages: [en]
        plan: {from: 2027-01-04, weeks: 12}
        status: draft
        """,
      in: .wholeProgramme),
    DiagnosticPage(
      "unreadable-value", "A value is not written in the one way that its key reads.",
      why:
        "Times, counts and dates have one spelling each, so that nobody can read them in two ways.",
      remedy: "Write it as the help shows. 'parasol explain' with the key gives examples.",
      wrong: """
        decisions:
          assembly: {date: 1.12.2026}
        """,
      right: """
        decisions:
          assembly: {date: 2026-12-01}
        """),
    DiagnosticPage(
      "wrong-form", "A value is a list, a mapping or a text where something else belongs.",
      why: "Its parts cannot be found in this form.",
      remedy:
        "Write it as the help shows: a list in [ ], even with one entry; keys in { } or below each other.",
      wrong: "context: {mobility: local}",
      right: "context: {mobility: [local]}"),
  ]
}

import ParasolSyntax

/// What is wrong between the parts of a programme: names, files, patterns and templates.
enum ScopePages {
  static let all = own + MoreScopePages.all

  private static let own: [DiagnosticPage] = [
    DiagnosticPage(
      "circular-extends", "Patterns, templates or policies extend each other in a circle.",
      why: "There is no beginning from which values could be taken over.",
      remedy: "Take one 'extends' out of the circle.",
      wrong: """
        patterns:
          posts:
            one: {extends: two}
            two: {extends: one}
        posts:
          outreach: {extends: one, role: outreach_worker}
        """,
      right: """
        patterns:
          posts:
            one: {extends: two}
            two: {hours: 20 per week}
        posts:
          outreach: {extends: one, role: outreach_worker}
        """),
    DiagnosticPage(
      "decision-in-template", "A template says what was decided or agreed.",
      why: "A town that adapts it would inherit an answer to a question that nobody asked there.",
      remedy: "Write it in the file of the site for which it is true.",
      wrong: """
        template: bars
        hotspots:
          bar:
            typology: bar_without_lodging
            gatekeeper: {kind: manager, access: yes}
        """,
      right: """
        template: bars
        hotspots:
          bar:
            typology: bar_without_lodging
            gatekeeper: {kind: manager}
        """,
      in: .file("templates/bars.yaml")),
    DiagnosticPage(
      "draft-and-agreed", "A programme or site is said to be a draft and agreed at once.",
      why: "Readers must know whether those concerned have agreed.",
      remedy: "Keep 'agreed' when the decision was taken, else 'status: draft'.",
      wrong: """
        agreed: assembly
        decisions:
          assembly: {date: 2026-12-01}
        """,
      right: """
        decisions:
          assembly: {date: 2026-12-01}
        """),
    DiagnosticPage(
      "duplicate-name", "Two things have the same id.",
      why:
        "An id names one thing in its site and in the programme, so that a reference cannot mean two.",
      remedy: "Give one of them another id.",
      wrong: """
        organizations:
          river: {kind: cbo}
        posts:
          river: {role: outreach_worker}
        """,
      right: """
        organizations:
          river-group: {kind: cbo}
        posts:
          outreach: {role: outreach_worker}
        """),
    DiagnosticPage(
      "fact-in-template",
      "A template says how many people there are, when they are there, or another fact of one town.",
      why: "A town that adapts it would take over figures that nobody counted there.",
      remedy: "Write it in the file of the site for which it is true.",
      wrong: """
        template: bars
        hotspots:
          bar: {typology: bar_without_lodging, people: {women: 40}}
        """,
      right: """
        template: bars
        hotspots:
          bar: {typology: bar_without_lodging}
        """,
      in: .file("templates/bars.yaml")),
    DiagnosticPage(
      "figure-off-limits",
      "A policy sets a figure with which nothing can be planned, or which no policy changes.",
      why:
        "A caseload of 0, or a span of 10000, is a slip of the finger. That nobody is tested under pressure, or paid by the head, is a principle.",
      remedy: "Write a figure within the limits that the message names, or leave the shipped one.",
      wrong: """
        policy: ours
        extends: who-2013
        change:
          overloaded-outreach-worker:
            caseload_plan: {value: 0, because: a slip}
        """,
      right: """
        policy: ours
        extends: who-2013
        change:
          overloaded-outreach-worker:
            caseload_plan: {value: 45, because: areas are reached on foot}
        """,
      in: .policy),
    DiagnosticPage(
      "file-without-header", "A file holds sections of a site but does not say of which one.",
      why: "Nobody can tell to which town its hotspots belong.",
      remedy: "Begin it with 'site:' and the id of the site.",
      wrong: """
        hotspots:
          stage: {typology: street}
        """,
      right: """
        site: town
        hotspots:
          stage: {typology: street}
        """,
      in: .file("more.yaml")),
    DiagnosticPage(
      "include-outside-folder",
      "An entry of 'include' is not a path inside the programme's folder.",
      why: "A folder is a programme: what lies outside would not be copied along with it.",
      remedy: "Copy the file into the folder, and name it from there.",
      wrong: "include: [../other/site.yaml]",
      right: "include: [sites/*.yaml]"),
    DiagnosticPage(
      "lone-part",
      "A part of an entity stands in one file, and no other part of the programme names the entity.",
      why: "Its id was probably mistyped, or changed in another file.",
      remedy: "Correct the id as the help says.",
      wrong: """
        # private/places.yaml, beside sites/town.yaml with 'market-stage'
        sites:
          town:
            hotspots:
              market-stgae: {name: Market stage}
        """,
      right: """
        sites:
          town:
            hotspots:
              market-stage: {name: Market stage}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "misplaced-include", "A file that is included includes others.",
      why: "One list in one place tells which files belong to the programme.",
      remedy: "Name these files under 'include' in programme.yaml.",
      wrong: "include: [more/*.yaml]",
      right: """
        services:
          counselling: {none: not yet}
        """,
      in: .file("more.yaml")),
    DiagnosticPage(
      "missing-include", "There is no file with a name that stands under 'include'.",
      why:
        "A part of the programme would be missing without anybody noticing. A pattern with '*' may match nothing.",
      remedy: "Create the file, correct the name, or delete the entry.",
      wrong: "include: [services.yaml]",
      right: "include: [services*.yaml]"),
    DiagnosticPage(
      "mixed-file", "A file is a template and a site at once.",
      why: "A template is taken over by many towns, a site is one of them.",
      remedy: "Put the site into a file of its own, and let it extend the template.",
      wrong: """
        template: bars
        site: town
        """,
      right: "template: bars",
      in: .file("templates/bars.yaml")),
  ]
}

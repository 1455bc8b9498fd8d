import ParasolSyntax

/// What is wrong between the parts of a programme: names, files, patterns and templates.
enum MoreScopePages {
  static let all: [DiagnosticPage] = [
    DiagnosticPage(
      "not-a-programme-file", "A file holds only a text or a list.",
      why: "Files of a programme are mappings of keys.",
      remedy: "Begin it with 'site:', 'template:', 'policy:' or a section such as 'services:'.",
      wrong: """
        - one
        - two
        """,
      right: """
        services:
          counselling: {none: not yet}
        """,
      in: .file("more.yaml")),
    DiagnosticPage(
      "nothing-to-remove", "'removed' stands at a key or id that nothing hands down.",
      why: "There is nothing that it could take away; mostly the key or id is mistyped.",
      remedy: "Correct the name, or delete the line.",
      wrong: """
        posts:
          outreach: {role: outreach_worker, pay: removed}
        """,
      right: """
        patterns:
          posts:
            paid: {pay: 14000 KES per month}
        posts:
          outreach: {extends: paid, role: outreach_worker, pay: removed}
        """),
    DiagnosticPage(
      "removed-and-written", "An entity is removed in one file and written in another.",
      why: "Only one of the two can be meant.",
      remedy: "Keep one of the two.",
      wrong: """
        # sites/upper.yaml: safe_spaces: {room: removed}
        # private/more.yaml: safe_spaces: {room: {name: Blue room}}
        """,
      right: "# sites/upper.yaml: safe_spaces: {room: removed}",
      in: .onlyShown),
    DiagnosticPage(
      "removed-but-used", "Something that is removed is still named elsewhere.",
      why: "Whoever goes by the reference would find nothing.",
      remedy: "Replace or remove that reference as well, or keep what it names.",
      wrong: """
        # the template has a committee that meets at 'room'
        extends: bars
        safe_spaces:
          room: removed
        """,
      right: """
        extends: bars
        safe_spaces:
          room: removed
        committees:
          committee: {at: clinic}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "second-programme", "'programme:' stands in an included file.",
      why: "A folder is one programme.",
      remedy: "Delete the line, or compile that file's folder by itself.",
      wrong: "programme: lower-town",
      right: """
        services:
          counselling: {none: not yet}
        """,
      in: .file("more.yaml")),
    DiagnosticPage(
      "stale-citation", "A decision was cited beside a value that has been replaced since.",
      why:
        "What those concerned decided was about another value, so it does not bless the new one.",
      remedy: "Cite the decision about the new value beside it, or leave the citation out.",
      wrong: """
        patterns:
          posts:
            base: {role: outreach_worker, pay: 14000 KES per month, decided: talk}
        posts:
          other: {extends: base, pay: 9000 KES per month}
        decisions:
          talk: {date: 2026-12-01}
        """,
      right: """
        patterns:
          posts:
            base: {role: outreach_worker, pay: 14000 KES per month, decided: talk}
        posts:
          other: {extends: base}
        decisions:
          talk: {date: 2026-12-01}
        """),
    DiagnosticPage(
      "unknown-name", "A reference names something that is declared nowhere.",
      why: "What it should lead to cannot be found, so nothing that depends on it can be judged.",
      remedy:
        "Correct the name as the help says, or declare it. From outside a site write the site's id in front: town.w02.",
      wrong: """
        organization: river-gruop
        organizations:
          river-group: {kind: cbo}
        """,
      right: """
        organization: river-group
        organizations:
          river-group: {kind: cbo}
        """),
    DiagnosticPage(
      "unknown-rule", "A policy changes the figures of a rule that does not exist.",
      why: "The figure would change nothing.",
      remedy: "Correct the id; 'parasol rules' lists them.",
      wrong: """
        policy: ours
        extends: who-2013
        change:
          overloaded-worker:
            caseload_plan: {value: 45, because: a reason}
        """,
      right: """
        policy: ours
        extends: who-2013
        change:
          overloaded-outreach-worker:
            caseload_plan: {value: 45, because: a reason}
        """,
      in: .policy),
    DiagnosticPage(
      "hotspot-too-large", "A hotspot has more people than any single place.",
      why:
        "A hotspot is where people can be met in an evening; so many are a slip, or a whole town.",
      remedy: "Write how many people come there, or make it a site with hotspots of its own.",
      wrong: """
        sites:
          town:
            hotspots:
              stage: {typology: street, people: {women: 400000}}
        population:
          women: {gender: female, age_min: 18}
        """,
      right: """
        sites:
          town:
            hotspots:
              stage: {typology: street, people: {women: 40}}
        population:
          women: {gender: female, age_min: 18}
        """),
    DiagnosticPage(
      "wrong-kind-of-name", "A reference names something of another kind than its key needs.",
      why: "A decision cannot be made at a post, and a post cannot run a site.",
      remedy: "Name something of the kind that the message tells.",
      wrong: """
        organization: assembly
        decisions:
          assembly: {date: 2026-12-01}
        """,
      right: """
        organization: river-group
        organizations:
          river-group: {kind: cbo}
        """),
  ]
}

import ParasolSyntax

/// What is told about waivers and plans besides rules.
enum PlanPages {
  static let all = own + MorePlanPages.all

  private static let own: [DiagnosticPage] = [
    DiagnosticPage(
      "expired-waiver", "A waiver ended before the day on which it is judged.",
      why: "What was agreed for a time holds no longer.",
      remedy: "Decide about it again, with sex workers, or delete it.",
      wrong: """
        waivers:
          - {rule: no-violence-strategy, because: it is being written,
             decided: assembly, until: 2026-12-31}
        """,
      right: """
        waivers:
          - {rule: no-violence-strategy, because: it is being written,
             decided: assembly, until: 2027-06-30}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "roster-not-followed", "The plan gives people to other outreach workers than 'serves' says.",
      why: "People lose the worker whom they know, so it is told for each worker.",
      remedy: "Take the change over into 'serves', or write 'assignment: keep' under 'plan'.",
      wrong: """
        plan: {from: 2027-01-04, weeks: 12}   # and more people than one worker can meet
        """,
      right: "plan: {from: 2027-01-04, weeks: 12, assignment: keep}",
      in: .onlyShown),
    DiagnosticPage(
      "unused-waiver", "A waiver sets aside something that nothing breaks.",
      why: "Either the matter is settled, or the waiver does not reach what it was meant for.",
      remedy: "Delete it, or correct its 'at'.",
      wrong: """
        waivers:
          - {rule: no-violence-strategy, because: it is being written,
             decided: assembly, until: 2027-06-30}
        violence: {strategies: [safety_security]}
        """,
      right: "violence: {strategies: [safety_security]}",
      in: .onlyShown),
    DiagnosticPage(
      "clashing-meetings", "Somebody is expected at two meetings at once.",
      why: "One of the two would wait.",
      remedy: "Move one of the two.",
      wrong: """
        committees:
          committee: {workers: [w01], meets: every week on mon 10:00-12:00}
        supervisors:
          s01: {review: every week on mon 10:00-12:00}
        """,
      right: """
        committees:
          committee: {workers: [w01], meets: every week on mon 13:00-15:00}
        supervisors:
          s01: {review: every week on mon 10:00-12:00}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "clinic-without-known-worker",
      "No outreach worker whom people know can be at a mobile clinic.",
      why: "People come to a clinic when somebody they trust is there.",
      remedy: "Hold it at hours when their worker is available, or widen those hours.",
      wrong: """
        events:
          clinic: {kind: clinic_day, when: every month on first sun 08:00-12:00}
        outreach_workers:
          w01: {available: [mon-fri 10:00-18:00]}
        """,
      right: """
        events:
          clinic: {kind: clinic_day, when: every month on first mon 10:00-14:00}
        outreach_workers:
          w01: {available: [mon-fri 10:00-18:00]}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "contract-too-short",
      "A worker's contract hours do not hold the meetings and sessions that are due.",
      why: "Unpaid hours would be asked of somebody, or people would not be met.",
      remedy:
        "Lengthen the contract, have another worker share the people, or move meetings to others.",
      wrong: """
        posts:
          outreach: {role: outreach_worker, hours: 4 per week}
        """,
      right: """
        posts:
          outreach: {role: outreach_worker, hours: 20 per week}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "hotspot-without-session", "A hotspot has no hours into which a session fits.",
      why: "Nobody there can be met.",
      remedy: "State 'active' hours, or join hours that are too short by themselves.",
      wrong: """
        hotspots:
          stage: {typology: street, active: [sat 22:00-22:30]}
        """,
      right: """
        hotspots:
          stage: {typology: street, active: [sat 20:00-24:00]}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "meeting-outside-hours",
      "Somebody is expected at a meeting outside the hours given as available.",
      why: "The meeting would take place without that worker.",
      remedy: "Move the meeting, or add its hours to 'available'.",
      wrong: """
        outreach_workers:
          w01: {available: [mon-fri 10:00-18:00]}
        supervisors:
          s01: {review: every week on sat 10:00-12:00}
        """,
      right: """
        outreach_workers:
          w01: {available: [mon-fri 10:00-18:00]}
        supervisors:
          s01: {review: every week on mon 10:00-12:00}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "month-without-contact", "People would have no contact in a whole month.",
      why: "The guidance asks for a contact every month, as needs and risks change.",
      remedy: "Add workers or hours; the message tells how many are short.",
      wrong: """
        outreach_workers:
          w01: {leave: [2027-02-01 to 2027-02-28]}   # and nobody else
        """,
      right: """
        outreach_workers:
          w01: {leave: [2027-02-01 to 2027-02-14]}
          w02: {available: [mon-sat 16:00-22:00]}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "pair-without-partner", "A worker has nobody to go in pairs with.",
      why: "Where pairs were agreed, a lone session is a danger and is not planned.",
      remedy:
        "Let the hours of two workers overlap, or ask the workers again when pairs are needed.",
      wrong: """
        hotspots:
          stage: {typology: street, pairs: {need: after 20:00, decided: workers-day}}
        # and only one worker who is free after 20:00
        """,
      right: """
        hotspots:
          stage: {typology: street, pairs: {need: after 20:00, decided: workers-day}}
        # and two workers who are free after 20:00
        """,
      in: .onlyShown),
    DiagnosticPage(
      "not-enough-sessions", "A worker cannot hold all the sessions that are due.",
      why: "People at the hotspots named would be met less often than they should be.",
      remedy: "Have another worker share these people, or widen the hours in which they can meet.",
      wrong: """
        outreach_workers:
          w01: {available: [sat 20:00-24:00], serves: {stage: 60, lodge: 40}}
        """,
      right: """
        outreach_workers:
          w01: {available: [mon-sat 16:00-24:00], serves: {stage: 60}}
          w02: {available: [mon-sat 16:00-24:00], serves: {lodge: 40}}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "people-outside-roster", "The roster serves fewer people than there are at a hotspot.",
      why: "Those whom 'serves' leaves out have no worker of their own.",
      remedy:
        "Add them to 'serves', or take out 'assignment: keep' so that the planner finds room.",
      wrong: """
        hotspots:
          stage: {typology: street, people: {women: 60}}
        outreach_workers:
          w01: {serves: {stage: 40}}
        """,
      right: """
        hotspots:
          stage: {typology: street, people: {women: 60}}
        outreach_workers:
          w01: {serves: {stage: 40}}
          w02: {serves: {stage: 20}}
        """,
      in: .onlyShown),
  ]
}

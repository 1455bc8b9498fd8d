import ParasolSyntax

/// What is told about waivers and plans besides rules.
enum PlanPages {
  static let all: [DiagnosticPage] = [
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
  ]
}

extension Mutation {
  static let monitoring: [Mutation] = [
    Mutation(
      "cascade-step-grows", in: "programme.yaml",
      "{incidents-supported: 100%}",
      becomes: "{incidents-recorded: 20, incidents-supported: 30}"),
    Mutation(
      "counts-only-indicators", in: "sites/harbour-town.yaml",
      "meeting_place: blue-room\n",
      becomes:
        "meeting_place: blue-room\nindicators: {decided: indicator-day, use: [reached-monthly]}\n"),
    Mutation(
      "data-without-local-use", in: "sites/harbour-town.yaml",
      "may_act: yes",
      becomes: "may_act: no"),
    Mutation(
      "data-without-local-use", in: "sites/harbour-town.yaml",
      "committee_sees: 1 month",
      becomes: "committee_sees: 3 months"),
    Mutation(
      "disaggregation-mismatch", in: "programme.yaml",
      "[18-24, 25-34, 35+]",
      becomes: "[18-24, 24-34, 35+]"),
    Mutation(
      "indicator-set-by-outsiders", in: "programme.yaml",
      "  decided: indicator-day\n",
      becomes: ""),
    Mutation(
      "indicator-without-source", in: "programme.yaml",
      "      denominator: people estimated\n",
      becomes: ""),
    Mutation(
      "involvement-not-measured", in: "programme.yaml",
      "    - involvement-domains\n",
      becomes: ""),
    Mutation(
      "level-without-empowerment-indicator", in: "programme.yaml",
      "    - collective-agency\n",
      becomes: "    - collective-agency\n    - efficacy-condom-use\n"),
    Mutation(
      "nil-report-omitted", in: "community.yaml",
      "nil_as_zero: yes",
      becomes: "nil_as_zero: no"),
    Mutation(
      "quality-measures-imposed", in: "community.yaml",
      "the nurse asks before touching, decided: indicator-day}",
      becomes:
        "the nurse asks before touching, decided: staff-day}\n\ndecisions: {staff-day: {date: 2026-11-03, who: [staff], others: 4}}"
    ),
    Mutation(
      "report-path-broken", in: "community.yaml",
      "    every: 1 month\n",
      becomes: "    every: 2 months\n"),
    Mutation(
      "report-path-broken", in: "community.yaml",
      "    feedback: 1 month\n",
      becomes: ""),
    Mutation(
      "retyped-total", in: "sites/harbour-town.yaml",
      "meeting_place: blue-room\n",
      becomes: "meeting_place: blue-room\npeople: {women: 205-325, trans-women: 2-5}\n"),
    Mutation(
      "snapshot-summed", in: "programme.yaml",
      "aggregation: last",
      becomes: "aggregation: sum"),
    Mutation(
      "unique-people-summed", in: "programme.yaml",
      "aggregation: never-sum",
      becomes: "aggregation: sum"),
    Mutation(
      "written-form-for-low-literacy", in: "sites/harbour-town.yaml",
      "variant: pictorial",
      becomes: "variant: text"),
  ]
}

extension Mutation {
  static let participation: [Mutation] = [
    Mutation(
      "appointed-community-seat", in: "programme.yaml",
      "chosen_by: sex_workers, elected: 2026-06-20",
      becomes: "chosen_by: donor, elected: 2026-06-20"),
    Mutation(
      "approach-contradicts-control", in: "community.yaml",
      "    - {date: 2028-01-03, kind: change_of_approach, approach: led_by, staff_share: 60%}\n",
      becomes:
        "    - {date: 2028-01-03, kind: change_of_approach, approach: led_by, staff_share: 60%}\n    - {date: 2029-01-01, kind: other, staff_share: 40%}\n"
    ),
    Mutation(
      "consultation-only", in: "programme.yaml",
      "    design: decision_maker\n    implementation: employer\n    management: governance_member\n    evaluation: decision_maker\n",
      becomes:
        "    design: consulted_only\n    implementation: consulted_only\n    management: consulted_only\n    evaluation: consulted_only\n"
    ),
    Mutation(
      "decision-without-community", in: "community.yaml",
      "text: the nurse asks before touching, decided: indicator-day",
      becomes: "text: the nurse asks before touching"),
    Mutation(
      "no-path-to-leadership", in: "community.yaml",
      "  by: 2029-12-31\n",
      becomes: ""),
    Mutation(
      "no-path-to-leadership", in: "community.yaml",
      "  goal: run by its members, who employ the staff of its services\n",
      becomes: ""),
    Mutation(
      "participation-freedom-denied", in: "programme.yaml",
      "votes: {sex_workers: 5, partner: 5}",
      becomes: "votes: {sex_workers: 4, partner: 5}"),
    Mutation(
      "participation-freedom-undeclared", in: "programme.yaml",
      "choose_whether: yes, equal_voice: yes}\n  roles:",
      becomes: "choose_whether: yes}\n  roles:"),
    Mutation(
      "sex-workers-only-in-outreach", in: "programme.yaml",
      "{kind: governance, held_by: sex_workers, paid: no}",
      becomes: "{kind: governance, held_by: staff, paid: no}"),
    Mutation(
      "stage-without-sex-workers", in: "programme.yaml",
      "    evaluation: decision_maker\n",
      becomes: ""),
    Mutation(
      "stigmatizing-term", in: "community.yaml",
      "text: every call to the night line is answered",
      becomes: "text: every call of a victim is answered"),
    Mutation(
      "stigmatizing-term", in: "community.yaml",
      "text: the group has two seats on the county health board",
      becomes: "text: a seat for each Bar Girl"),
    .figure("age_min", of: "underage-population", is: "16"),
    .figure("paid_roles_min", of: "volunteers-only", is: "20"),
  ]
}

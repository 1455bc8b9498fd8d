extension Mutation {
  static let governance: [Mutation] = [
    Mutation(
      "cbo-counted-as-community-led", in: "community.yaml",
      "budget:\n",
      becomes:
        "budget:\n  - {amount: 9000 KES per year, payee: law-aid, counted_as: community_led}\n"),
    Mutation(
      "collective-capacity-incomplete", in: "programme.yaml",
      "      growing_membership: yes\n",
      becomes: ""),
    Mutation(
      "collective-capacity-incomplete", in: "community.yaml",
      "      capacity: learning_with_others\n",
      becomes: ""),
    Mutation(
      "collective-shaped-by-partner", in: "programme.yaml",
      "form_decided_by: members",
      becomes: "form_decided_by: partner"),
    Mutation(
      "community-led-without-control", in: "programme.yaml",
      "board: {sex_workers: 6, other: 1,",
      becomes: "board: {sex_workers: 6, other: 6,"),
    Mutation(
      "context-incomplete", in: "programme.yaml",
      "  mobility: [local, migrant]\n",
      becomes: ""),
    Mutation(
      "deviation-without-reason", in: "sites/harbour-town.yaml",
      "    because: two trans women at the stage asked for her\n",
      becomes: ""),
    Mutation(
      "no-budget-for-community-organization", in: "community.yaml",
      "    year: 2027\n    counted_as",
      becomes: "    year: 2026\n    counted_as"),
    Mutation(
      "no-empowerment-objective", in: "community.yaml",
      "    about: empowerment\n    horizon: long_term",
      becomes: "    about: management\n    horizon: long_term"),
    Mutation(
      "no-empowerment-objective", in: "community.yaml",
      "review: 2027-12-01",
      becomes: "review: 2028-12-01"),
    Mutation(
      "no-seat-on-local-bodies", in: "programme.yaml",
      "seats_on: [planning, funding, implementation]",
      becomes: "seats_on: [planning]"),
    Mutation(
      "partnership-without-safeguards", in: "programme.yaml",
      "    harm_statement: a complaint is answered within seven days\n",
      becomes: ""),
    Mutation(
      "policy-change-unexplained", in: "policies/harbour-2027.yaml",
      "      because: two areas can only be reached on foot\n",
      becomes: ""),
    Mutation(
      "policy-outside-range", in: "policies/harbour-2027.yaml",
      "value: 45",
      becomes: "value: 25"),
    Mutation(
      "registration-file-incomplete", in: "programme.yaml",
      "    membership_fee: 20 KES per month\n",
      becomes: "    membership_fee: 20 KES per month\n    registering: yes\n"),
  ]
}

extension Mutation {
  static let workforce: [Mutation] = [
    Mutation(
      "basic-curriculum-incomplete", in: "sites/harbour-town.yaml",
      "      - voluntary_testing\n",
      becomes: ""),
    Mutation(
      "basic-curriculum-incomplete", in: "sites/harbour-town.yaml",
      "    visits: [town-clinic, blue-room]\n",
      becomes: ""),
    Mutation(
      "confidentiality-not-taught", in: "sites/harbour-town.yaml",
      "      - confidentiality\n",
      becomes: ""),
    Mutation(
      "no-career-path", in: "programme.yaml",
      "    leads_to: supervision\n    steps: [a year of outreach, the course for supervisors]\n",
      becomes: ""),
    Mutation(
      "no-career-path", in: "community.yaml",
      "    - {date: 2027-02-15, kind: staff_briefing, text: staff hear to which posts outreach leads}\n",
      becomes: ""),
    Mutation(
      "no-sex-worker-trainers", in: "sites/harbour-town.yaml",
      "trainers: {sex_workers: 2, others: 1,",
      becomes: "trainers: {sex_workers: 2, others: 4,"),
    Mutation(
      "no-sex-worker-trainers", in: "sites/harbour-town.yaml",
      "    with_staff: yes\n",
      becomes: ""),
    Mutation(
      "pay-below-comparable-staff", in: "programme.yaml",
      "pay: 26000 KES per month",
      becomes: "pay: 30000 KES per month"),
    Mutation(
      "pay-inconsistent-in-area", in: "programme.yaml",
      "posts:\n  outreach:\n",
      becomes: """
        sites: {harbour-town: {outreach_workers: {w06: {post: day-outreach}}}}

        posts:
          day-outreach:
            role: outreach_worker
            held_by: sex_workers
            criteria: works in the town
            openings_publicized: yes
            guidelines: [recruiting, retaining, assessing, promoting]
            functions: [contact]
            hours: 20 per week
            pay: 12000 KES per month
            paid_time: [contact, travel, meeting, reporting, planning]
            fares: {amount: 100 KES per route, in_advance: yes}
            per_diem: 500 KES per day
            training_stipend: 800 KES per day
            decided: workers-october
          outreach:

        """),
    Mutation(
      "supervisor-not-from-community", in: "sites/harbour-town.yaml",
      "origin: promoted_outreach_worker",
      becomes: "origin: staff"),
    Mutation(
      "terms-of-reference-incomplete", in: "programme.yaml",
      "    criteria: works in the town, is trusted there, and wants to\n",
      becomes: ""),
    Mutation(
      "terms-of-reference-incomplete", in: "programme.yaml",
      "open_to: [outreach_workers]\n    openings_publicized: yes",
      becomes: "open_to: [outreach_workers]\n    openings_publicized: no"),
    Mutation(
      "transport-not-advanced", in: "programme.yaml",
      "in_advance: yes}\n    per_diem: 500 KES per day\n    airtime",
      becomes: "in_advance: no}\n    per_diem: 500 KES per day\n    airtime"),
    Mutation(
      "unpaid-trainer", in: "sites/harbour-town.yaml",
      "trainers: {sex_workers: 1, fee: 2000 KES per day}",
      becomes: "trainers: {sex_workers: 1}"),
    Mutation(
      "work-costs-unpaid", in: "programme.yaml",
      "paid_time: [contact, travel, meeting, reporting, planning]",
      becomes: "paid_time: [contact, meeting, reporting, planning]"),
  ]
}

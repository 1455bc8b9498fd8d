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
      "extreme-caseload", in: "sites/harbour-town.yaml",
      "serves: {truck-stop: 40}",
      becomes: "serves: {truck-stop: 95}"),
    Mutation(
      "gender-mismatched-outreach", in: "sites/harbour-town.yaml",
      "gender: transgender",
      becomes: "gender: female"),
    Mutation(
      "no-career-path", in: "programme.yaml",
      "    leads_to: supervision\n    steps: [a year of outreach, the course for supervisors]\n",
      becomes: ""),
    Mutation(
      "no-career-path", in: "community.yaml",
      "    - {date: 2027-02-15, kind: staff_briefing, text: staff hear to which posts outreach leads}\n",
      becomes: ""),
    .figure("intake_interval", of: "no-intake-training", is: "3 months"),
    Mutation(
      "no-sex-worker-trainers", in: "sites/harbour-town.yaml",
      "trainers: {sex_workers: 2, others: 1,",
      becomes: "trainers: {sex_workers: 2, others: 4,"),
    Mutation(
      "no-sex-worker-trainers", in: "sites/harbour-town.yaml",
      "    with_staff: yes\n",
      becomes: ""),
    Mutation(
      "outreach-worker-not-sex-worker", in: "programme.yaml",
      "role: outreach_worker\n    held_by: sex_workers",
      becomes: "role: outreach_worker\n    held_by: staff"),
    Mutation(
      "overloaded-outreach-worker", in: "sites/harbour-town.yaml",
      "serves: {truck-stop: 40}",
      becomes: "serves: {truck-stop: 70}"),
    .figure("span_outer", of: "overloaded-supervisor", is: "5"),
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
      "payment-per-head", in: "programme.yaml",
      "basis: fixed",
      becomes: "basis: per_visit"),
    .figure("span_max", of: "supervisor-span-off-range", is: "5"),
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
      "unpaid-outreach-worker", in: "programme.yaml",
      "    pay: 14000 KES per month\n",
      becomes: ""),
    Mutation(
      "unpaid-trainer", in: "sites/harbour-town.yaml",
      "trainers: {sex_workers: 1, fee: 2000 KES per day}",
      becomes: "trainers: {sex_workers: 1}"),
    Mutation(
      "untrained-outreach-worker", in: "sites/harbour-town.yaml",
      "starts: 2026-10-12",
      becomes: "starts: 2026-10-05"),
    Mutation(
      "work-costs-unpaid", in: "programme.yaml",
      "paid_time: [contact, travel, meeting, reporting, planning]",
      becomes: "paid_time: [contact, meeting, reporting, planning]"),
    Mutation(
      "worker-without-supervisor", in: "sites/harbour-town.yaml",
      "serves: {hill-house: 35}, literacy",
      becomes: "serves: {hill-house: 35}, supervisor: removed, literacy"),
  ]
}

extension Mutation {
  static let committee: [Mutation] = [
    Mutation(
      "action-without-follow-up", in: "sites/harbour-town.yaml",
      "owner: board_member, due: 2027-03-02}",
      becomes: "owner: board_member}"),
    Mutation(
      "action-without-follow-up", in: "sites/harbour-town.yaml",
      "due: 2027-02-02\n        result: going_on",
      becomes: "due: 2026-09-30"),
    Mutation(
      "committee-not-elected", in: "sites/harbour-town.yaml",
      "    next_election: 2027-04-27\n",
      becomes: ""),
    Mutation(
      "committee-not-monthly", in: "sites/harbour-town.yaml",
      "meets: every month on first tue 14:00-16:00",
      becomes: "meets: every 6 weeks on tue 14:00-16:00"),
    Mutation(
      "committee-remit-incomplete", in: "sites/harbour-town.yaml",
      "[clinical_services, commodities, safe_space, structural_barriers]",
      becomes: "[clinical_services, commodities, safe_space]"),
    Mutation(
      "committee-unknown-to-providers", in: "sites/harbour-town.yaml",
      "officer_contact: 3 months",
      becomes: "officer_contact: 6 months"),
    Mutation(
      "committee-unknown-to-providers", in: "sites/harbour-town.yaml",
      "chief_medical_officer, introduction]",
      becomes: "chief_medical_officer]"),
    Mutation(
      "meeting-without-report", in: "sites/harbour-town.yaml",
      "reports_to: [community, programme]",
      becomes: "reports_to: [programme]"),
    .figure("committees_min", of: "site-without-committee", is: "2"),
    Mutation(
      "staff-majority-committee", in: "sites/harbour-town.yaml",
      "chair: sex_workers",
      becomes: "chair: staff"),
    Mutation(
      "staff-majority-committee", in: "sites/harbour-town.yaml",
      "seats: {sex_workers: 6, staff: 1}",
      becomes: "seats: {sex_workers: 6, staff: 7}"),
  ]
}

extension Mutation {
  static let schedule: [Mutation] = [
    Mutation(
      "advanced-training-overdue", in: "sites/harbour-town.yaml",
      "dates: [2026-12-10, 2027-03-04, 2027-05-27]",
      becomes: "dates: [2026-12-10, 2027-05-27]"),
    Mutation(
      "double-booked-participant", in: "sites/harbour-town.yaml",
      "on last mon 12:00-13:00",
      becomes: "on last mon 11:00-12:00"),
    Mutation(
      "double-booked-place", in: "sites/harbour-town.yaml",
      "who: [w04], at: blue-room}",
      becomes:
        "who: [w04], at: blue-room, room: back}\n  sewing: {kind: economic_empowerment, when: every week on wed 19:00-21:00, at: blue-room, room: back}"
    ),
    Mutation(
      "meeting-in-peak-hours", in: "sites/harbour-town.yaml",
      "    typology: brothel\n",
      becomes: "    typology: brothel\n    peak: [tue 14:00-16:00]\n"),
    Mutation(
      "microplan-not-renewed", in: "sites/harbour-town.yaml",
      "when: every month on last mon 12:00-13:00",
      becomes: "when: every month on first fri 12:00-13:00"),
    Mutation(
      "no-daily-field-presence", in: "sites/harbour-town.yaml",
      "working_days: mon-sat",
      becomes: "working_days: daily"),
    Mutation(
      "not-enough-contact-slots", in: "sites/harbour-town.yaml",
      "active: [daily 18:00-23:00 with 12-20]",
      becomes: "active: [mon 18:00-23:00 with 12-20]"),
    Mutation(
      "outreach-outside-hotspot-hours", in: "sites/harbour-town.yaml",
      "who: [w04], at: blue-room}",
      becomes: "who: [w04], at: market-stage}"),
    Mutation(
      "weekly-review-missing", in: "sites/harbour-town.yaml",
      "review: every week on mon 10:00-12:00",
      becomes: "review: every 2 weeks on mon 10:00-12:00"),
  ]
}

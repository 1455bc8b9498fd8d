extension Mutation {
  static let schedule: [Mutation] = [
    Mutation(
      "double-booked-place", in: "sites/harbour-town.yaml",
      "who: [w04], at: blue-room}",
      becomes:
        "who: [w04], at: blue-room, room: back}\n  sewing: {kind: economic_empowerment, when: every week on wed 19:00-21:00, at: blue-room, room: back}"
    ),
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
  ]
}

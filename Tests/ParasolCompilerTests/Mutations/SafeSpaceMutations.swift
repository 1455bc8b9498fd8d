extension Mutation {
  static let safeSpace: [Mutation] = [
    // One room, and a guest in it at the same time.
    Mutation(
      "clashing-group-times", in: "sites/harbour-town.yaml",
      """
          rooms: 2
          managed_by: community_leaders
          decided: {location: space-vote, services: space-vote, staffing: space-vote, hours: space-vote}
          open: [daily 09:00-03:00]
          own_time: {women: mon 14:00-16:00, trans-women: wed 14:00-16:00}
      """,
      becomes: """
            rooms: 1
            managed_by: community_leaders
            decided: {location: space-vote, services: space-vote, staffing: space-vote, hours: space-vote}
            open: [daily 09:00-03:00]
            own_time: {women: mon 14:00-16:00, trans-women: mon 15:00-17:00}
        """),
    Mutation(
      "safe-space-in-office", in: "sites/harbour-town.yaml",
      "rooms: 2",
      becomes: "rooms: 2\n    beside: ngo_office\n    distinct_area: no"),
    Mutation(
      "safe-space-closed-when-needed", in: "sites/harbour-town.yaml",
      "open: [daily 09:00-03:00]",
      becomes: "open: [daily 09:00-01:00]"),
    Mutation(
      "safe-space-imposed", in: "sites/harbour-town.yaml",
      "services: space-vote, staffing: space-vote, hours",
      becomes: "services: space-vote, hours"),
    Mutation(
      "safe-space-inside-clinic", in: "sites/harbour-town.yaml",
      "rooms: 2",
      becomes: "rooms: 2\n    beside: clinic\n    distinct_area: no"),
    Mutation(
      "safe-space-location-unassessed", in: "sites/harbour-town.yaml",
      "      neighbours: acceptable\n",
      becomes: ""),
    Mutation(
      "safe-space-location-unassessed", in: "sites/harbour-town.yaml",
      "to: 2027-12-31",
      becomes: "to: 2027-03-31"),
    Mutation(
      "safe-space-run-by-staff", in: "sites/harbour-town.yaml",
      "managed_by: community_leaders",
      becomes: "managed_by: staff"),
    Mutation(
      "safe-space-without-activities", in: "sites/harbour-town.yaml",
      "functions: [relax, meet, condom_point, stigma_talk, outreach_review, training]",
      becomes: "functions: [relax, meet]"),
    Mutation(
      "safe-space-without-activities", in: "sites/harbour-town.yaml",
      "activities: [literacy, computer, shower, phone_charging]",
      becomes: "activities: []"),
    Mutation(
      "shared-space-without-own-time", in: "sites/harbour-town.yaml",
      "own_time: {women: mon 14:00-16:00, trans-women: wed 14:00-16:00}",
      becomes: "own_time: {women: mon 14:00-16:00}"),
    Mutation(
      "site-without-safe-space", in: "policies/harbour-2027.yaml",
      "      because: two areas can only be reached on foot\n      decided: december-assembly",
      becomes:
        "      because: two areas can only be reached on foot\n      decided: december-assembly\n  site-without-safe-space:\n    spaces_min: {value: 2, because: one on each side, decided: december-assembly}"
    ),
  ]
}

extension Mutation {
  static let contact: [Mutation] = [
    Mutation(
      "conditional-service", in: "services.yaml",
      "sti_pep: {at: town-clinic}",
      becomes: "sti_pep: {at: town-clinic, requires: [registration]}"),
    .figure("contact_interval", of: "contact-less-than-monthly", is: "3 weeks"),
    Mutation(
      "contact-overload", in: "programme.yaml", "tiers: {high: 20%, medium: 30%}",
      becomes: "tiers: {high: 90%, medium: 10%}"),
    Mutation(
      "contact-plan-without-assessment", in: "programme.yaml", "needs_assessment: yes",
      becomes: "needs_assessment: no"),
    Mutation(
      "lone-visit-to-venue", in: "sites/harbour-town.yaml",
      "who: [w04], at: blue-room}",
      becomes:
        "who: [w04], at: blue-room}\n  owner: {kind: gatekeeper_visit, when: every month on first wed 14:00-15:00, who: [w04], team_size: 1}"
    ),
    Mutation(
      "microplan-held-by-office", in: "sites/harbour-town.yaml", "keeper: outreach_worker",
      becomes: "keeper: manager"),
    Mutation(
      "outreach-without-links", in: "programme.yaml", "safe_space, sti_clinic]",
      becomes: "safe_space]"),
    Mutation(
      "oversized-small-group", in: "sites/harbour-town.yaml", "size: 20\n",
      becomes: "size: 40\n"),
    Mutation(
      "pairs-not-discussed", in: "sites/harbour-town.yaml",
      "pairs: {need: after 20:00, decided: workers-october}",
      becomes: "pairs: {need: after 20:00, decided: space-vote}"),
    Mutation(
      "priority-threshold-moved", in: "programme.yaml", "above: 3\n",
      becomes: "above: 5\n"),
    Mutation(
      "risk-factors-imposed", in: "programme.yaml", "above: 3\n    decided: workers-october",
      becomes: "above: 3\n    decided: indicator-day"),
    Mutation(
      "tier-contact-too-rare", in: "programme.yaml", "tier_every: {high: 7 days",
      becomes: "tier_every: {high: 10 days"),
    Mutation(
      "visit-without-welcome", in: "sites/harbour-town.yaml",
      "welcome: yes",
      becomes: "welcome: no"),
  ]
}

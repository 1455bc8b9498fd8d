extension Mutation {
  static let contact: [Mutation] = [
    Mutation(
      "contact-overload", in: "programme.yaml", "tiers: {high: 20%, medium: 30%}",
      becomes: "tiers: {high: 90%, medium: 10%}"),
    Mutation(
      "contact-plan-without-assessment", in: "programme.yaml", "needs_assessment: yes",
      becomes: "needs_assessment: no"),
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
  ]
}

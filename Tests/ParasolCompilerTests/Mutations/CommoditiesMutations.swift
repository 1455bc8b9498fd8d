extension Mutation {
  static let commodities: [Mutation] = [
    Mutation(
      "anal-sex-without-lubricant", in: "sites/harbour-town.yaml", "issues: 4800 per month",
      becomes: "issues: 400 per month"),
    Mutation(
      "batch-without-expiry", in: "sites/harbour-town.yaml", "issue_order: first_expired_first_out",
      becomes: "issue_order: no_order"),
    Mutation(
      "batch-without-expiry", in: "sites/harbour-town.yaml", "expires: 2030-01",
      becomes: "expires: 2026-01"),
    Mutation(
      "commodity-plan-incomplete", in: "sites/harbour-town.yaml",
      "      female_condom:",
      becomes: "      self_test_kit:"),
    Mutation(
      "condom-need-unmet", in: "sites/harbour-town.yaml",
      "issues: 18500 per month",
      becomes: "issues: 6000 per month"),
    Mutation(
      "condom-plan-below-need", in: "sites/harbour-town.yaml",
      "issues: 18500 per month",
      becomes: "issues: 11000 per month"),
    Mutation(
      "condoms-through-non-community-staff", in: "sites/harbour-town.yaml",
      "    blue-room:\n      male_condom:",
      becomes: "    town-clinic:\n      male_condom:"),
    Mutation(
      "distant-distribution-point", in: "sites/harbour-town.yaml", "condom_outlet: 1-5 min",
      becomes: "condom_outlet: 30-45 min"),
    Mutation(
      "implausible-condom-need", in: "sites/harbour-town.yaml", "acts_per_week: 7",
      becomes: "acts_per_week: 2"),
    Mutation(
      "month-factor-undeclared", in: "programme.yaml", "policy: harbour-2027\n",
      becomes: ""),
    Mutation(
      "opening-stock-low", in: "sites/harbour-town.yaml", "opening: 600\n",
      becomes: "opening: 500\n"),
    Mutation(
      "planned-stock-out", in: "sites/harbour-town.yaml",
      "receipts: 18500 per month",
      becomes: "receipts: 10000 per month"),
    Mutation(
      "social-marketing-only", in: "sites/harbour-town.yaml",
      "free: [male_condom, female_condom, lubricant]",
      becomes: "free: [male_condom, lubricant]"),
    Mutation(
      "stock-check-not-monthly", in: "sites/harbour-town.yaml", "every month on last fri",
      becomes: "every 2 months on last fri"),
    Mutation(
      "supply-planned-without-users", in: "sites/harbour-town.yaml", "workers_own_need: yes",
      becomes: "workers_own_need: no"),
    Mutation(
      "supply-shorter-than-contact-interval", in: "programme.yaml", "hand_out: {male_condom: 63",
      becomes: "hand_out: {male_condom: 30"),
    Mutation(
      "top-down-forecast", in: "sites/harbour-town.yaml", "date: 2026-11-20",
      becomes: "date: 2026-09-20"),
    Mutation(
      "unsafe-lubricant", in: "sites/harbour-town.yaml", "lubricant_base: water",
      becomes: "lubricant_base: oil"),
    Mutation(
      "venue-without-condom-point", in: "sites/harbour-town.yaml",
      "  lodge-box: {kind: venue, at: palm-lodge,",
      becomes: "  lodge-box: {kind: venue, at: blue-bar,"),
  ]
}

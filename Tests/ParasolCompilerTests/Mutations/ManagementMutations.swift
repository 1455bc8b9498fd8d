extension Mutation {
  private static let form = "management: local_group"

  static let management: [Mutation] = [
    Mutation(
      "level-without-responsible-body", in: "programme.yaml", form,
      becomes: form + "\nlevels: {frontline_community: {run_by: [alfajiri-group]}}"),
    Mutation(
      "overstretched-manager", in: "programme.yaml", form,
      becomes: form
        + "\nlevels: {district_county: {run_by: [county-health], review: 3 months, managers: 0}}"),
    Mutation(
      "review-overdue", in: "programme.yaml", form,
      becomes: form + "\nlevels: {district_county: {run_by: [county-health], review: 6 months}}"),
    Mutation(
      "supervision-visit-missing", in: "programme.yaml", form,
      becomes:
        "management: central_management\nlevels: {district_county: {run_by: [county-health], review: 3 months}}"
    ),
  ]
}

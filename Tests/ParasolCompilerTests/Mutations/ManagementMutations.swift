extension Mutation {
  private static let form = "management: local_group"

  /// A local group has no levels; a programme that has them also asks for agency.
  static let management: [Mutation] = [
    (
      "level-without-responsible-body",
      "\(form)\nlevels: {frontline_community: {run_by: [alfajiri-group], empowerment: [meetings]}}"
    ),
    (
      "overstretched-manager",
      "\(form)\nlevels: {district_county: {run_by: [county-health], review: 3 months, managers: 0, empowerment: [officials_trained]}}"
    ),
    (
      "review-overdue",
      "\(form)\nlevels: {district_county: {run_by: [county-health], review: 6 months, empowerment: [officials_trained]}}"
    ),
    (
      "supervision-visit-missing",
      "management: central_management\nlevels: {district_county: {run_by: [county-health], review: 3 months, empowerment: [officials_trained]}}"
    ),
  ].map { rule, text in
    Mutation(
      rule, in: "programme.yaml", form, becomes: text,
      also: ["level-without-empowerment-indicator"])
  }
}

extension Mutation {
  static let violence: [Mutation] = [
    Mutation(
      "no-violence-strategy", in: "programme.yaml",
      "strategies: [capacity_building, police_accountability, safety_security]",
      becomes: "strategies: []")
  ]
}

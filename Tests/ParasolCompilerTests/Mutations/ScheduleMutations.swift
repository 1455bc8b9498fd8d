extension Mutation {
  static let schedule: [Mutation] = []
}

extension Mutation {
  static let governance: [Mutation] = []
}

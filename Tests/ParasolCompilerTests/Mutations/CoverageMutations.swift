extension Mutation {
  static let coverage: [Mutation] = []
}

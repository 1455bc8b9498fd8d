extension Mutation {
  static let management: [Mutation] = []
}

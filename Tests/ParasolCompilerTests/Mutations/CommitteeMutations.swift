extension Mutation {
  static let committee: [Mutation] = []
}

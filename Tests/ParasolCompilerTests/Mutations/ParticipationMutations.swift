extension Mutation {
  static let participation: [Mutation] = []
}

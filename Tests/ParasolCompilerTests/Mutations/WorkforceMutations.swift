extension Mutation {
  static let workforce: [Mutation] = []
}

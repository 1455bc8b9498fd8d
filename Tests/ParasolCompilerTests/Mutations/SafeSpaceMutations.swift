extension Mutation {
  static let safeSpace: [Mutation] = []
}

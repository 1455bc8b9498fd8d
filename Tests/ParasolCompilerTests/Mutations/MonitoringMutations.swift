extension Mutation {
  static let monitoring: [Mutation] = []
}

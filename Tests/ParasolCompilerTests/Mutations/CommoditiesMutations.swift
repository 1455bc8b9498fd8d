extension Mutation {
  static let commodities: [Mutation] = []
}

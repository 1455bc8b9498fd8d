extension Mutation {
  static let mapping: [Mutation] = []
}

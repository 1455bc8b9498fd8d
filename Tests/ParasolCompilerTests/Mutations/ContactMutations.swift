extension Mutation {
  static let contact: [Mutation] = []
}

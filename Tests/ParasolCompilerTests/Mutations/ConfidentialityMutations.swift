extension Mutation {
  static let confidentiality: [Mutation] = []
}

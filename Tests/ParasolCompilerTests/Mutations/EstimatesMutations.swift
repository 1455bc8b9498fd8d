extension Mutation {
  static let estimates: [Mutation] = []
}

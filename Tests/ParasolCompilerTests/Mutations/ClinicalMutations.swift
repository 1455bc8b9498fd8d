extension Mutation {
  static let clinical: [Mutation] = []
}

extension Mutation {
  static let estimates: [Mutation] = [
    Mutation(
      "estimate-below-registered", in: "sites/harbour-town.yaml", "registered: {women: 48}",
      becomes: "registered: {women: 78}"),
    Mutation(
      "planning-value-unexplained", in: "sites/harbour-town.yaml",
      "      because: more lorries stop since the weighbridge opened\n",
      becomes: ""),
    Mutation(
      "share-miscomputed", in: "sites/harbour-town.yaml", "printed_share: {women: 1.2%}",
      becomes: "printed_share: {women: 12%}"),
    Mutation(
      "suspicious-estimate", in: "sites/harbour-town.yaml", "people: {women: 25-40}",
      becomes: "people: {women: 33}"),
  ]
}

extension Mutation {
  static let estimates: [Mutation] = [
    Mutation(
      "estimate-below-registered", in: "sites/harbour-town.yaml", "registered: {women: 48}",
      becomes: "registered: {women: 78}"),
    Mutation(
      "estimate-off-midpoint", in: "sites/harbour-town.yaml",
      "people: {women: 30-40}",
      becomes: "people: {women: 30-40 point 33}"),
    Mutation(
      "estimate-range-reversed", in: "sites/harbour-town.yaml",
      "people: {women: 30-50}",
      becomes: "people: {women: 50-30}"),
    Mutation(
      "estimate-too-wide", in: "sites/harbour-town.yaml",
      "people: {women: 30-40}",
      becomes: "people: {women: 5-65}"),
    Mutation(
      "estimate-without-method", in: "sites/harbour-town.yaml",
      "  mapping-walk:\n    method: mapping\n",
      becomes: "  mapping-walk:\n"),
    Mutation(
      "planning-value-unexplained", in: "sites/harbour-town.yaml",
      "      because: more lorries stop since the weighbridge opened\n",
      becomes: ""),
    Mutation(
      "share-miscomputed", in: "sites/harbour-town.yaml", "printed_share: {women: 1.2%}",
      becomes: "printed_share: {women: 12%}"),
    Mutation(
      "stale-estimate", in: "sites/harbour-town.yaml",
      "date: 2026-09-14",
      becomes: "date: 2025-01-14"),
    Mutation(
      "suspicious-estimate", in: "sites/harbour-town.yaml", "people: {women: 25-40}",
      becomes: "people: {women: 33}"),
    Mutation(
      "total-differs-from-parts", in: "sites/harbour-town.yaml",
      "meeting_place: blue-room\n",
      becomes: "meeting_place: blue-room\npeople: {women: 305-425}\n"),
  ]
}

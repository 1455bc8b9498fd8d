extension Mutation {
  static let coverage: [Mutation] = [
    Mutation(
      "coverage-meaning-undeclared", in: "programme.yaml", "      meaning: contacted_this_month\n",
      becomes: ""),
    Mutation(
      "coverage-over-hundred", in: "programme.yaml", "targets: {incidents-supported: 100%}",
      becomes: "targets: {reached-monthly: 120%, incidents-supported: 100%}"),
    Mutation(
      "estimate-not-covered", in: "sites/harbour-town.yaml",
      "serves: {hill-house: 35}",
      becomes: "serves: {hill-house: 25}"),
    Mutation(
      "hotspot-without-worker", in: "sites/harbour-town.yaml",
      "serves: {ferry-road: 33, beach-front: 20}",
      becomes: "serves: {ferry-road: 33}"),
    Mutation(
      "low-density-site-first", in: "sites/harbour-town.yaml", "order: densest_first",
      becomes: "order: other"),
    Mutation(
      "overlapping-assignment", in: "sites/harbour-town.yaml", "market-stage: {women: 10,",
      becomes: "market-stage: {women: 20,"),
    Mutation(
      "package-not-attainable", in: "services.yaml", "tb_screen: {at: town-clinic, every: 3 months",
      becomes: "tb_screen: {at: town-clinic, every: 6 months"),
    Mutation(
      "population-group-unserved", in: "programme.yaml", "    topics: [hormone_counselling]\n",
      becomes: ""),
  ]
}

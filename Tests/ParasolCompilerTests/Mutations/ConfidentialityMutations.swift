extension Mutation {
  static let confidentiality: [Mutation] = [
    Mutation(
      "identifying-home-material", in: "community.yaml",
      "    framing: open\n    given_in: [urban_street, urban_establishment]\n",
      becomes: "    framing: open\n"),
    Mutation(
      "map-shared-with-police", in: "sites/harbour-town.yaml",
      "keep: 18 months",
      becomes: "keep: 18 months\n    shared_with: [police]"),
    Mutation(
      "name-on-printed-form", in: "sites/harbour-town.yaml",
      "columns: [symbol, drawing, tick]",
      becomes: "columns: [name, tick]"),
    Mutation(
      "personal-data-in-plan", in: "services.yaml",
      "contact: treatment nurse",
      becomes: "contact: 'treatment nurse, +254 722 000 456'"),
    Mutation(
      "personal-data-in-public-output", in: "sites/harbour-town.yaml",
      "kind: hotspot_map\n    class: confidential",
      becomes: "kind: hotspot_map\n    class: public"),
    Mutation(
      "record-without-keeper", in: "sites/harbour-town.yaml",
      "keep: 18 months",
      becomes: "keep: 3 years"),
    Mutation(
      "record-without-keeper", in: "sites/harbour-town.yaml",
      "    keep: 3 months\n",
      becomes: ""),
    Mutation(
      "stigmatizing-identifier", in: "sites/harbour-town.yaml",
      "people: {women: 15-25}",
      becomes: "people: {women: 15-25}\n    code: SW8"),
    Mutation(
      "unprotected-hotspot-map", in: "sites/harbour-town.yaml",
      "    storage: locked cabinet in the safe space\n",
      becomes: ""),
  ]
}

extension Mutation {
  static let mapping: [Mutation] = [
    Mutation(
      "hotspot-in-several-sites", in: "sites/harbour-town.yaml",
      "pairs: {need: after 20:00, decided: workers-october}",
      becomes: "pairs: {need: after 20:00, decided: workers-october}\n      code: H1"),
    Mutation(
      "hotspot-without-times", in: "sites/harbour-town.yaml",
      "active: [fri-sun 17:00-23:00 with 8-12]",
      becomes: "active: [fri-sun 17:00-23:00]"),
    Mutation(
      "hotspot-without-typology", in: "sites/harbour-town.yaml",
      "typology: beach",
      becomes: "typology: other\n    setting: urban_street"),
    Mutation(
      "indiscreet-mapping", in: "sites/harbour-town.yaml",
      "discreet: yes",
      becomes: "discreet: no"),
    Mutation(
      "indiscreet-mapping", in: "sites/harbour-town.yaml",
      "    purpose: outreach and the clinic\n",
      becomes: ""),
    Mutation(
      "map-without-service-points", in: "sites/harbour-town.yaml",
      "layers: [work_places, service_points]",
      becomes: "layers: [work_places]"),
    Mutation(
      "mapping-without-sex-workers", in: "sites/harbour-town.yaml",
      "sex_workers: 18",
      becomes: "sex_workers: 0"),
    Mutation(
      "venue-without-agreement", in: "sites/harbour-town.yaml",
      "access: yes, safety: yes}",
      becomes: "access: yes, safety: no}"),
  ]
}

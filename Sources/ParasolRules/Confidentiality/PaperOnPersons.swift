import ParasolModel

extension KeptRecord {
  /// Whether it shows where sex workers are to be found, or who has said or had what.
  var isOnPersons: Bool {
    switch recordKind.value {
    case .hotspot_map, .hotspot_list, .microplans, .incident_records, .register: true
    case .estimates: false
    }
  }

  /// What it shows, in a sentence: `'map' shows …`.
  var shown: String {
    switch recordKind.value {
    case .hotspot_map, .hotspot_list: "where sex workers can be found"
    case .microplans, .register: "who is met, where and when"
    case .incident_records: "what was done to whom"
    case .estimates: "how many people there are"
    }
  }

  var isOfHotspots: Bool { [.hotspot_map, .hotspot_list].contains(recordKind.value) }

  /// Whether only its keeper, or those who treat the person, may see it; by its kind unless stated.
  var isConfidential: Bool {
    switch privacy?.value {
    case .confidential, .clinical: true
    case .public, .partner, .internal: false
    case nil: isOnPersons
    }
  }
}

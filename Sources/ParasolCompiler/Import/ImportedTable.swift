import ParasolModel

/// A site as a table tells it.
struct ImportedSite {
  let id: String
  /// Nil where the table does not name it, or the programme does already.
  var name: String?
  var region: String?
  var people: [(group: String, count: CountRange)] = []
  var estimate: EstimateKey?
  var hotspots: [ImportedHotspot] = []
  let row: Int

  /// People by group, over its hotspots where it has any.
  var allPeople: [(group: String, count: CountRange)] {
    hotspots.isEmpty ? people : hotspots.flatMap(\.people)
  }
}

/// A hotspot as a table tells it.
struct ImportedHotspot {
  let id: String
  var name: String?
  var near: String?
  var code: String?
  var area: String?
  var typology: Typology
  var people: [(group: String, count: CountRange)] = []
  var active: [ActiveWindow] = []
  var peak: [WeeklyWindow] = []
  var estimate: EstimateKey?
  let row: Int
}

/// How, when and from what figures were taken: one record for each that differs.
struct EstimateKey: Hashable {
  var method: EstimateMethod?
  var date: CalendarDay?
  var source: String?

  var isEmpty: Bool { method == nil && date == nil && source == nil }
}

/// Everything that will be written.
struct ImportedTable {
  var sites: [ImportedSite] = []
  var isOfHotspots = false
  /// Records to declare, with their ids.
  var estimates: [(id: String, key: EstimateKey)] = []
  /// The id of each record, also of one that the programme has already.
  var estimateIDs: [EstimateKey: String] = [:]
  /// Regions to declare.
  var regions: [(id: String, name: String, level: ProgrammeLevel?)] = []
  /// Groups that the figures are of.
  var groups: [String] = []
}

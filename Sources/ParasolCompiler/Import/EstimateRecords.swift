import ParasolModel

extension ImportedTable {
  /// Gives each way of counting an id, and declares what the programme does not have.
  mutating func nameEstimates(_ options: ImportOptions, _ target: ImportTarget) {
    let keys = estimateKeys
    var maker = NameMaker(taken: target.names.union(groups).union(regions.map(\.id)))
    for (index, key) in keys.enumerated() {
      if let id = options.estimate {
        // With one record its id is the one told; with several each gets a number.
        let own = index == 0 ? id : "\(id)-\(index + 1)"
        estimateIDs[key] = own
        if target.names.contains(own) { continue }
        estimates.append((own, key))
      } else {
        let parts = [
          key.method?.rawValue.replacing("_", with: "-") ?? "count", key.date?.description,
        ]
        let id = maker.id(for: parts.compactMap { $0 }.joined(separator: " "), or: "count")
        estimateIDs[key] = id
        estimates.append((id, key))
      }
    }
  }

  /// In the order of the rows, each once.
  private var estimateKeys: [EstimateKey] {
    var keys: [EstimateKey] = []
    var seen: Set<EstimateKey> = []
    for site in sites {
      for key in [site.estimate].compactMap({ $0 }) + site.hotspots.compactMap(\.estimate)
      where seen.insert(key).inserted { keys.append(key) }
    }
    return keys
  }
}

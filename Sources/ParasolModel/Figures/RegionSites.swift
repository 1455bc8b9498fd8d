extension Programme {
  /// The sites of a region and of the regions inside it, in the order of their ids.
  package func sites(inside region: Region) -> [Site] {
    var inside: Set<String> = [region.id.value]
    var grew = true
    while grew {
      let next = content.regions.filter { part in
        part.parent.map { inside.contains($0.value.text) } ?? false
      }
      let count = inside.count
      inside.formUnion(next.map(\.id.value))
      grew = inside.count > count
    }
    return sites.filter { site in
      site.header.region.map { inside.contains($0.value.text) } ?? false
    }
  }
}

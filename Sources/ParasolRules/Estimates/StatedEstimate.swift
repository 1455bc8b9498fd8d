import ParasolModel
import ParasolSyntax

/// A count of people as it stands somewhere in the programme.
struct StatedEstimate {
  private enum Holder {
    case region(Region)
    case site(Site)
    case hotspot(Hotspot, Site)
  }

  private let holder: Holder
  let group: String
  let count: Located<CountRange>
  /// The record that tells how it was made, its own or that of the scope.
  let record: Located<Reference>?

  /// As messages name it: `hotspot 'market-stage'`.
  var place: String {
    switch holder {
    case .region(let region): "region '\(region.id.value)'"
    case .site(let site): "site '\(site.id)'"
    case .hotspot(let hotspot, _): "hotspot '\(hotspot.id.value)'"
    }
  }

  var subject: Subject {
    switch holder {
    case .region(let region): .of(region, in: nil)
    case .site(let site): .of(site)
    case .hotspot(let hotspot, let site): .of(hotspot, in: site)
    }
  }

  var site: Site? {
    switch holder {
    case .region: nil
    case .site(let site), .hotspot(_, let site): site
    }
  }

  /// The next larger place that it is a part of; nil where none is stated.
  var parent: String? {
    switch holder {
    case .region(let region): region.parent?.value.text
    case .site(let site): site.header.region?.value.text
    case .hotspot(_, let site): "site \(site.id)"
    }
  }

  var isOfHotspot: Bool { if case .hotspot = holder { true } else { false } }

  /// Every count of people, in the order of regions, sites and hotspots.
  static func all(in programme: Programme) -> [StatedEstimate] {
    var found: [StatedEstimate] = []
    let shared = programme.header.shared.estimate
    for region in programme.content.regions {
      found += rows(region.people, .region(region), region.estimate ?? shared)
    }
    for site in programme.sites {
      found += of(site)
      for hotspot in site.content.hotspots { found += of(hotspot, in: site) }
    }
    return found
  }

  /// The site's own estimate.
  static func of(_ site: Site) -> [StatedEstimate] {
    rows(site.header.people, .site(site), site.estimate)
  }

  static func of(_ hotspot: Hotspot, in site: Site) -> [StatedEstimate] {
    rows(
      hotspot.people, .hotspot(hotspot, site),
      hotspot.estimate ?? (hotspot.isOutsideEstimate ? nil : site.estimate))
  }

  private static func rows(
    _ people: Located<Table<CountRange>>?, _ holder: Holder, _ record: Located<Reference>?
  ) -> [StatedEstimate] {
    (people?.value.rows ?? []).map {
      StatedEstimate(
        holder: holder, group: $0.name.value, count: $0.value, record: record)
    }
  }

  func record(in programme: Programme) -> EstimateRecord? {
    record.flatMap { programme.find(\.estimates, $0.value, from: site) }
  }
}

/// Records of estimates with what rests on them.
struct UsedEstimates {
  struct Use {
    let record: EstimateRecord
    /// Nil for a record of the whole programme.
    let site: Site?
    let counts: [StatedEstimate]

    var countsHotspots: Bool { counts.contains(where: \.isOfHotspot) }
    var subject: Subject { .of(record, in: site) }
    func isDraft(in programme: Programme) -> Bool { site?.isDraft ?? programme.isDraft }
  }

  let uses: [Use]

  init(_ programme: Programme, _ estimates: [StatedEstimate]) {
    var counts: [Span: [StatedEstimate]] = [:]
    for estimate in estimates {
      guard let record = estimate.record(in: programme) else { continue }
      counts[record.span, default: []].append(estimate)
    }
    let own = programme.content.estimates.map {
      Use(record: $0, site: nil, counts: counts[$0.span] ?? [])
    }
    uses =
      own
      + programme.sites.flatMap { site in
        site.content.estimates.map {
          Use(record: $0, site: site, counts: counts[$0.span] ?? [])
        }
      }
  }
}

extension Located<CountRange> {
  /// The place of the point, where the whole is written as it would be printed.
  var pointPart: Span {
    let text = value.description
    guard let point = value.point, text.count == Int(span.end - span.start) else { return span }
    return span.part(from: text.count - "\(point)".count, to: text.count)
  }
}

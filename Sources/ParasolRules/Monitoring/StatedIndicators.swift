import ParasolModel
import ParasolSyntax

/// What one scope says about its indicators.
struct StatedIndicators {
  let indicators: Located<Indicators>
  /// Nil for those of the programme.
  let site: Site?
  let isDraft: Bool
  /// False when something in it was told already, so that what is absent proves nothing.
  let isWhole: Bool

  var subject: Subject { Subject(site?.id, "indicators") }
  var used: [Located<PlainText>] { indicators.value.use?.value.items ?? [] }
  var own: [Table<OwnIndicator>.Row] { indicators.value.own?.value.rows ?? [] }

  static func all(in programme: Programme) -> [StatedIndicators] {
    var found: [StatedIndicators] = []
    programme.forEachSettings { settings, site, isDraft in
      guard let indicators = settings.indicators else { return }
      found.append(
        StatedIndicators(
          indicators: indicators, site: site, isDraft: isDraft,
          isWhole: !programme.isBroken("indicators", in: site)))
    }
    return found
  }
}

extension Indicators {
  /// What those that are used are about, the scope's own included.
  func kinds(in programme: Programme) -> [IndicatorKind] {
    let shared = programme.header.shared.indicators?.value.own?.value.rows ?? []
    let used = use?.value.values.map(\.text) ?? []
    let ofUsed = used.compactMap { name in
      IndicatorCatalogue.shipped[name]?.kind
        ?? shared.first { $0.name.value == name }?.value.value.kind?.value
    }
    return ofUsed + (own?.value.rows ?? []).compactMap { $0.value.value.kind?.value }
  }
}

extension OwnIndicator {
  /// The indicator of the catalogue that this one is, by the code that PEPFAR has for it.
  var known: ShippedIndicator? {
    for code in codes?.value.values ?? [] where code.system.value.text.contains("MER") {
      let id = "mer-" + code.code.value.text.lowercased().replacing("_", with: "-")
      if let found = IndicatorCatalogue.shipped[id] { return found }
    }
    return nil
  }

  /// Whether it counts people, each once.
  var countsPeople: Bool { kind?.value == .coverage || meaning != nil || isOfPeople(known) }

  /// The only count of people of the catalogue that is no coverage.
  private func isOfPeople(_ known: ShippedIndicator?) -> Bool {
    known?.aggregation == .neverSum && known?.kind == .goods_services_count
  }
}

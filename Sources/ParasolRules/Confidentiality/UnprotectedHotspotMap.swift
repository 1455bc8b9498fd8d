import ParasolModel
import ParasolSyntax

/// A hotspot map or list is not locked away by one person.
enum UnprotectedHotspotMap: Rule {
  static let id: DiagnosticID = "unprotected-hotspot-map"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .confidentiality, summary: "A hotspot map or list is not locked away by one person.",
    why:
      "In the wrong hands a map of hotspots leads police, landlords or violent people to sex workers.",
    remedy: "Name the role of the one person who keeps it, and the locked place where it lies.",
    citation: .swit("ch. 6", "p143"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    judge(programme.content, nil, programme.isDraft, report)
    for site in programme.sites {
      judge(site.content, site, site.isDraft, report)
      findDrawnMaps(site, programme, report)
    }
  }

  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ isDraft: Bool, _ report: RuleReport
  ) {
    for record in content.records where isOfHotspots(record) {
      let subject = Subject.of(record, in: site)
      var absent: [String] = []
      if record.keeper == nil { absent.append("who keeps it") }
      if record.storage == nil { absent.append("where it is locked away") }
      if !absent.isEmpty {
        report.absent(
          "nothing says \(absent.inWords), but '\(record.id.value)' shows where sex workers can be found",
          at: record.span, about: subject, isDraft: isDraft,
          help: record.keeper == nil
            ? "add 'keeper:' with the role of one person" : "add 'storage:' with the locked place")
      }
      if let keeper = record.keeper, keeper.value == .committee {
        report(
          "'\(record.id.value)' is kept by a whole committee, so nobody answers for it",
          at: keeper.span, about: subject, help: "name the role of one person")
      }
      if let storage = record.storage, let open = openPlace(storage.value.text) {
        report(
          "'\(record.id.value)' lies where others can see it (\(open)), and shows where sex workers can be found",
          at: storage.span, about: subject, help: "lock it away, and say where")
      }
    }
  }

  /// A map was drawn, and nothing says what became of it.
  private static func findDrawnMaps(
    _ site: Site, _ programme: Programme, _ report: RuleReport
  ) {
    guard !site.content.isUncertain(KeptRecord.self),
      !programme.content.isUncertain(KeptRecord.self), !site.content.hotspots.isEmpty,
      !(site.content.records + programme.content.records).contains(where: isOfHotspots),
      let reference = site.estimate,
      let estimate = programme.find(\.estimates, reference.value, from: site),
      let layers = estimate.layers, layers.value.values.contains(.work_places)
    else { return }
    report.absent(
      "a map of hotspots was drawn for '\(estimate.id.value)', but nothing says who keeps it and where",
      at: layers.span, about: .of(estimate, in: site), isDraft: site.isDraft,
      help: "add a record of kind 'hotspot_map' with 'keeper' and 'storage'")
  }

  private static func isOfHotspots(_ record: KeptRecord) -> Bool {
    record.recordKind.value == .hotspot_map || record.recordKind.value == .hotspot_list
  }

  /// The words of a storage place that is plainly open to others.
  private static func openPlace(_ text: String) -> String? {
    let open = [
      "unlocked", "not locked", "no lock", "on the wall", "notice board", "noticeboard", "whatsapp",
      "telegram", "facebook", "shared drive", "police", "everyone has a copy",
    ]
    let lowered = text.lowercased()
    return open.first { lowered.contains($0) }
  }
}

import ParasolModel

/// The files that an imported table becomes.
struct ImportFiles {
  let table: ImportedTable
  let options: ImportOptions
  let target: ImportTarget

  /// By path in the programme's folder.
  var files: [OutputFile] {
    var files = target.programme == nil ? [root] : []
    let filled = table.sites.filter { !$0.hotspots.isEmpty }
    files += table.isOfHotspots ? filled.flatMap(siteFiles) : [towns]
    if table.isOfHotspots, target.programme != nil, !regions.isEmpty {
      files.append(file("tables/\(options.name ?? "regions").yaml", ImportFiles.head + regions))
    }
    return files.sorted { $0.path < $1.path }
  }

  private func file(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, bytes: Array(text.utf8))
  }

  private static let head = "# Imported from a table; what is absent was not in it.\n"

  // MARK: A new programme

  private var languages: [String] { options.languages.isEmpty ? ["en"] : options.languages }

  private var root: OutputFile {
    var text = """
      # Made by 'parasol import'. What is absent is still to do: 'parasol check' lists it.
      parasol: 1
      programme: \(options.programme)
      languages: [\(languages.joined(separator: ", "))]
      status: draft
      \(programmeEstimate.map { "estimate: \($0)\n" } ?? "")\
      include: [tables/*.yaml, sites/*.yaml, private/*.yaml]

      population:

      """
    for group in table.groups {
      let gender = GroupWords.gender(of: group).map { "{gender: \($0.rawValue)}" } ?? "{}"
      text += "  \(group): \(gender)\n"
    }
    if table.groups.isEmpty { text = text.replacing("\npopulation:\n", with: "") }
    if table.isOfHotspots { text += "\n" + regions }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return file("programme.yaml", text)
  }

  /// In a new programme of towns, one way of counting holds for all of them.
  private var programmeEstimate: String? {
    guard target.programme == nil, !table.isOfHotspots, table.estimateIDs.count == 1,
      table.sites.allSatisfy({ $0.estimate != nil })
    else { return nil }
    return table.estimateIDs.values.first
  }

  // MARK: Towns

  private var towns: OutputFile {
    var text = ImportFiles.head
    let parts = [regions, estimates, rows].filter { !$0.isEmpty }
    text += parts.joined(separator: "\n")
    return file("tables/\(options.name ?? "towns").yaml", text)
  }

  private var rows: String {
    "sites:\n" + table.sites.map { siteEntry($0).entry($0.id, indent: 2) }.joined()
  }

  private func siteEntry(_ site: ImportedSite) -> ImportYAML {
    var entries: [(key: String, value: ImportYAML)] = []
    if let name = site.name { entries.append(("name", .text(name))) }
    if let region = site.region { entries.append(("in", .scalar(region))) }
    if needsStatus(site) { entries.append(("status", .scalar("draft"))) }
    if !site.people.isEmpty { entries.append(("people", people(site.people))) }
    if let id = site.estimate.flatMap({ table.estimateIDs[$0] }), !site.people.isEmpty,
      programmeEstimate == nil
    {
      entries.append(("estimate", .scalar(id)))
    }
    return .map(entries)
  }

  /// Sites of an agreed programme say themselves that nobody has agreed yet.
  private func needsStatus(_ site: ImportedSite) -> Bool {
    !target.isDraft && target.site(site.id) == nil
  }

  private var regions: String {
    guard !table.regions.isEmpty else { return "" }
    return "regions:\n"
      + table.regions.map { region in
        var entries: [(key: String, value: ImportYAML)] = [("name", .text(region.name))]
        if region.name == region.id { entries = [] }
        if let level = region.level { entries.append(("level", .scalar(level.rawValue))) }
        return ImportYAML.map(entries).entry(region.id, indent: 2)
      }.joined()
  }

  private var estimates: String {
    guard !table.estimates.isEmpty else { return "" }
    return "estimates:\n"
      + table.estimates.map { id, key in
        var entries: [(key: String, value: ImportYAML)] = []
        if let method = key.method { entries.append(("method", .scalar(method.rawValue))) }
        if let date = key.date { entries.append(("date", .scalar("\(date)"))) }
        if let source = key.source { entries.append(("source", .text(source))) }
        return ImportYAML.map(entries).entry(id, indent: 2)
      }.joined()
  }

  private func people(_ people: [(group: String, count: CountRange)]) -> ImportYAML {
    .map(people.map { ($0.group, .scalar(CountText.text($0.count))) })
  }

  // MARK: Hotspots

  private func siteFiles(_ site: ImportedSite) -> [OutputFile] {
    let name = options.name.map { table.sites.count == 1 ? $0 : "\($0)-\(site.id)" } ?? site.id
    var files = [file("sites/\(name).yaml", siteText(site))]
    let named = site.hotspots.filter { $0.name != nil || $0.near != nil }
    if !named.isEmpty { files.append(file("private/\(name).yaml", privateText(site, named))) }
    return files
  }

  private func siteText(_ site: ImportedSite) -> String {
    var head = ImportFiles.head + "site: \(site.id)\n"
    if let name = site.name { head += ImportYAML.text(name).entry("name") }
    if let region = site.region { head += "in: \(region)\n" }
    if needsStatus(site) { head += "status: draft\n" }
    let keys = Set(site.hotspots.map(\.estimate))
    let isNew = target.site(site.id)?.header.shared.estimate == nil
    let shared = keys.count == 1 && isNew ? keys.first.flatMap { $0 } : nil
    if let id = shared.flatMap({ table.estimateIDs[$0] }) { head += "estimate: \(id)\n" }
    var parts = [head]
    let records = self.records(of: site)
    if !records.isEmpty { parts.append(records) }
    parts.append(
      "hotspots:\n"
        + site.hotspots.map { entry($0, shared: shared).entry($0.id, indent: 2) }.joined())
    return parts.joined(separator: "\n")
  }

  /// Records of the site's own hotspots stand in the site.
  private func records(of site: ImportedSite) -> String {
    let used = Set(site.hotspots.compactMap(\.estimate))
    var own = table
    own.estimates = table.estimates.filter { used.contains($0.key) }
    return ImportFiles(table: own, options: options, target: target).estimates
  }

  private func entry(_ hotspot: ImportedHotspot, shared: EstimateKey?) -> ImportYAML {
    var entries: [(key: String, value: ImportYAML)] = []
    if let code = hotspot.code { entries.append(("code", .text(code))) }
    entries.append(("typology", .scalar(hotspot.typology.rawValue)))
    if let area = hotspot.area { entries.append(("area", .scalar(area))) }
    if !hotspot.people.isEmpty { entries.append(("people", people(hotspot.people))) }
    if let key = hotspot.estimate, key != shared, let id = table.estimateIDs[key] {
      entries.append(("estimate", .scalar(id)))
    }
    if !hotspot.active.isEmpty {
      entries.append(
        (
          "active",
          .list(
            hotspot.active.map { window in
              .scalar(
                "\(window.window)" + (window.people.map { " with \(CountText.text($0))" } ?? ""))
            })
        ))
    }
    if !hotspot.peak.isEmpty {
      entries.append(("peak", .list(hotspot.peak.map { .scalar("\($0)") })))
    }
    return .map(entries)
  }

  private func privateText(_ site: ImportedSite, _ hotspots: [ImportedHotspot]) -> String {
    var text =
      "# Names of places. They stay with the team: keep this folder out of what others can read.\n"
    text += "sites:\n  \(site.id):\n    hotspots:\n"
    for hotspot in hotspots {
      var entries: [(key: String, value: ImportYAML)] = []
      if let name = hotspot.name { entries.append(("name", .text(name))) }
      if let near = hotspot.near { entries.append(("near", .text(near))) }
      text += ImportYAML.map(entries).entry(hotspot.id, indent: 6)
    }
    return text
  }
}

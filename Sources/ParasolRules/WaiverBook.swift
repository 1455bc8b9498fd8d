import ParasolModel
import ParasolSyntax

/// The agreed exceptions of a programme, and which of them were needed.
struct WaiverBook {
  private struct Entry {
    let waiver: Located<Waiver>
    let site: Site?
    var isUsed = false
  }

  private let programme: Programme
  private let judged: Set<String>
  private let asOf: CalendarDay?
  private var entries: [Entry] = []
  /// Which entries are about a rule, so that a country's waivers are not all looked at each time.
  private var places: [String: [Int]] = [:]

  init(_ programme: Programme, judging rules: [DiagnosticID], asOf: CalendarDay?) {
    self.programme = programme
    self.asOf = asOf
    judged = Set(rules.map(\.text))
    entries = programme.content.waivers.map { Entry(waiver: $0, site: nil) }
    for site in programme.sites {
      entries += site.content.waivers.map { Entry(waiver: $0, site: site) }
    }
    entries = entries.filter { judged.contains($0.waiver.value.rule.value.text) }
    for (index, entry) in entries.enumerated() {
      places[entry.waiver.value.rule.value.text, default: []].append(index)
    }
  }

  /// The first waiver in force that covers it; nil when none does.
  mutating func cover(_ finding: Finding) -> SuppressedDiagnostic.Cause? {
    // Most findings are of rules that nobody waives.
    guard let named = places[finding.diagnostic.id.text],
      RuleCatalogue.page(finding.diagnostic.id)?.isWaivable ?? true
    else { return nil }
    var cause: SuppressedDiagnostic.Cause?
    for index in named where matches(entries[index], finding) {
      entries[index].isUsed = true
      if cause == nil, entries[index].waiver.value.holds(on: asOf) {
        cause = self.cause(entries[index].waiver)
      }
    }
    return cause
  }

  private func cause(_ located: Located<Waiver>) -> SuppressedDiagnostic.Cause {
    let waiver = located.value
    return .waiver(
      reason: waiver.because?.value.text ?? "", decision: waiver.decided?.value.text,
      until: waiver.until.map { "\($0.value)" }, at: waiver.rule.span)
  }

  private func matches(_ entry: Entry, _ finding: Finding) -> Bool {
    entry.waiver.value.rule.value.text == finding.diagnostic.id.text
      && entry.waiver.value.reaches(
        finding.subject.path, in: finding.subject.site, statedIn: entry.site?.id)
  }

  /// A waiver that nothing needs, as nothing stands at its path.
  private func lostPath(_ entry: Entry) -> Diagnostic? {
    guard let at = entry.waiver.value.at else { return nil }
    var parts = at.value.text.split(separator: ".").map(String.init)[...]
    var content = entry.site?.content ?? programme.content
    if entry.site == nil, parts.first == "sites", parts.count > 1 {
      let id = parts[parts.index(after: parts.startIndex)]
      guard let site = programme.site(SiteID(id)) else {
        return lost(entry, at, id, known: programme.sites.map(\.id.text))
      }
      content = site.content
      parts = parts.dropFirst(2)
    }
    guard let section = parts.first, let id = parts.dropFirst().first,
      let kind = EntityCatalogue.entity(ofSection: section)?.kind, content.names[id] == nil
    else { return nil }
    return lost(
      entry, at, id, known: content.names.filter { $0.value.kind == kind }.map(\.key).sorted())
  }

  private func lost(
    _ entry: Entry, _ at: Located<PlainText>, _ id: String, known: [String]
  ) -> Diagnostic {
    let nearest = NearestName.of(id, among: known)
    return Diagnostic(
      "unused-waiver",
      "nothing is called '\(id)' at the path of the waiver of '\(entry.waiver.value.rule.value.text)'",
      at: at.span, severity: .warning,
      help: nearest.map { "did you mean '\($0)'?" } ?? "delete the waiver, or correct its 'at'")
  }

  /// Waivers that have ended or that nothing needed.
  var remarks: [Diagnostic] {
    entries.compactMap { entry in
      let waiver = entry.waiver.value
      let rule = waiver.rule.value.text
      guard RuleCatalogue.page(DiagnosticID(rule))?.isWaivable ?? false else { return nil }
      if let until = waiver.until, let asOf, until.value < asOf {
        return Diagnostic(
          "expired-waiver", "the waiver of '\(rule)' ended on \(until.value), before \(asOf)",
          at: until.span, severity: .warning,
          help: "decide about it again, or delete it")
      }
      // Beside what could not be read, nobody knows what a waiver is for.
      guard !entry.isUsed, programme.content.isWhole, entry.site?.content.isWhole ?? true,
        entry.site != nil || programme.sites.allSatisfy(\.content.isWhole)
      else { return nil }
      if let problem = lostPath(entry) { return problem }
      return Diagnostic(
        "unused-waiver", "nothing here needs the waiver of '\(rule)'", at: waiver.rule.span,
        severity: .warning, help: "delete it, or correct its 'at'")
    }
  }
}

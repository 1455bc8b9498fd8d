import ParasolModel
import ParasolSyntax

/// A choice that is the community's to make does not say that they took part.
enum DecisionWithoutCommunity: Rule {
  static let id: DiagnosticID = "decision-without-community"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .participation,
    summary: "A choice that is the community's to make does not say that they took part.",
    why:
      "Which places are listed, what good care is and what counts as success: decided by others, it does not fit, and nobody trusts it.",
    remedy: "Decide it with sex workers, and cite that decision.",
    citation: .swit("1.2.4 and 1.3", "p10-11, p16"))

  /// Safe spaces, risk factors, pairs, supplies and the choice of indicators have rules of their own.
  static func check(_ programme: Programme, report: RuleReport) {
    judge(programme.header.shared, programme.content, nil, programme, report)
    for site in programme.sites {
      judge(site.header.shared, site.content, site, programme, report)
      checkPlaces(site, programme, report)
    }
  }

  /// One choice, with the decision that it rests on.
  private struct Choice {
    let what: String
    let decided: Located<Reference>
    let subject: Subject
  }

  private static func judge(
    _ settings: SharedSettings, _ content: ScopeContent, _ site: Site?, _ programme: Programme,
    _ report: RuleReport
  ) {
    for record in content.estimates {
      guard let decided = record.decided else { continue }
      judge(
        Choice(
          what: "the estimate '\(record.id.value)'", decided: decided,
          subject: .of(record, in: site)), site, programme, report)
    }
    for committee in content.committees {
      guard let decided = committee.decided else { continue }
      judge(
        Choice(
          what: "committee '\(committee.id.value)'", decided: decided,
          subject: .of(committee, in: site)), site, programme, report)
    }
    guard !content.brokenKeys.contains("decided") else { return }
    if !content.brokenKeys.contains("indicators") {
      for row in settings.indicators?.value.own?.value.rows ?? [] {
        guard let decided = row.value.value.decided else { continue }
        judge(
          Choice(
            what: "the indicator '\(row.name.value)'", decided: decided,
            subject: Subject(site?.id, "indicators")), site, programme, report)
      }
    }
    if !content.brokenKeys.contains("quality_measures") {
      checkMeasures(settings.qualityMeasures, site, programme, report)
    }
  }

  /// A decision that is cited, and what an organization owes that sex workers do not lead, is judged by
  /// `QualityMeasuresImposed`.
  private static func checkMeasures(
    _ measures: Located<List<QualityMeasure>>?, _ site: Site?, _ programme: Programme,
    _ report: RuleReport
  ) {
    let lead = site.map(\.organization) ?? programme.header.shared.organization
    guard let measures, let lead,
      programme.find(\.organizations, lead.value, from: site)?.isCommunityLed ?? false
    else { return }
    let subject = Subject(site?.id, "quality_measures")
    let open = measures.value.items.filter { $0.value.decided == nil }
    if let first = open.first {
      let what = open.count == 1 ? "a measure" : "\(open.count) measures"
      report.absent(
        "nothing says that sex workers took part when \(what) of good quality "
          + "\(open.count == 1 ? "was" : "were") chosen", at: first.value.text.span,
        about: subject, isDraft: site?.isDraft ?? programme.isDraft,
        notes: open.dropFirst().prefix(3).map { .init("nor here", at: $0.value.text.span) },
        help: "add 'decided:' with the decision in which they took part")
    }
  }

  /// Hotspots take this over from patterns, so that one place in the text stands for many.
  private static func checkPlaces(_ site: Site, _ programme: Programme, _ report: RuleReport) {
    var seen: Set<Span> = []
    for hotspot in site.content.hotspots where hotspot.decided != nil || hotspot.mapped != nil {
      let subject = Subject.of(hotspot, in: site)
      if let decided = hotspot.decided, seen.insert(decided.span).inserted {
        judge(
          Choice(what: "hotspot '\(hotspot.id.value)'", decided: decided, subject: subject), site,
          programme, report)
      }
      guard let mapped = hotspot.mapped, seen.insert(mapped.span).inserted else { continue }
      let came = mapped.value.sexWorkers
      let isTheirs = mapped.value.who?.value.values.contains {
        programme.isOfSexWorkers($0, from: site)
      }
      guard came?.value.value == 0 || !(isTheirs ?? true) else { continue }
      report(
        "no sex worker took part when hotspot '\(hotspot.id.value)' was put on the map",
        at: (came?.value.value == 0 ? came?.span : mapped.value.who?.span) ?? mapped.span,
        about: subject, help: "look at the list of hotspots again with sex workers")
    }
  }

  private static func judge(
    _ choice: Choice, _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    if let problem = CitedDecision.problem(choice.decided, in: programme, from: site) {
      report(
        "\(problem.text), on which \(choice.what) rests", at: choice.decided.span,
        about: choice.subject, notes: problem.notes,
        help: "decide it again with sex workers, and cite that decision")
    } else if let decision = programme.find(\.decisions, choice.decided.value, from: site),
      decision.date == nil
    {
      report.absent(
        "'\(decision.id.value)', on which \(choice.what) rests, has no date",
        at: choice.decided.span, about: choice.subject,
        isDraft: site?.isDraft ?? programme.isDraft,
        notes: [.init("the decision", at: decision.span)], help: "add 'date:' to the decision")
    }
  }
}

import ParasolModel
import ParasolSyntax

/// Incidents are not written down, or nobody is responsible for the record.
enum IncidentWithoutRecordHolder: Rule {
  static let id: DiagnosticID = "incident-without-record-holder"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .violence, summary: "Incidents are not written down, or nobody is responsible for the record.",
    why:
      "What nobody writes down is not followed up, and what nobody locks away is read by the wrong people.",
    remedy:
      "Say on which form incidents are written, which role keeps it, where it is locked away, and when the person is asked again.",
    citation: .swit("2.2.7", "p34"))

  static func check(_ programme: Programme, report: RuleReport) {
    // Without anything on violence, that is what is told.
    guard let violence = programme.header.violence,
      !programme.content.brokenKeys.contains("violence"),
      RuleScope.isCertain(KeptRecord.self, in: programme)
    else { return }
    let stated = violence.value.records?.value
    let kept = keptElsewhere(programme)
    var missing: [(key: String, text: String)] = []
    if stated?.form == nil { missing.append(("form", "on which form it is written")) }
    if stated?.keeper == nil, !kept.hasKeeper { missing.append(("keeper", "who keeps the record")) }
    if stated?.storage == nil, !kept.isStored {
      missing.append(("storage", "where it is locked away"))
    }
    if stated?.followUp == nil {
      missing.append(("follow_up", "when the person is asked again"))
    }
    guard !missing.isEmpty else { return }
    report.absent(
      "nothing says of an incident \(missing.map(\.text).inWords)",
      at: violence.value.records?.span ?? violence.span, about: Subject(nil, "violence"),
      isDraft: programme.isDraft,
      help: stated == nil
        ? "add 'records:' with \(Listing.quoted(missing.map(\.key)))"
        : "add \(Listing.quoted(missing.map(\.key))) to 'records'")
  }

  /// Records of incidents among those that must be kept safe tell their keeper there.
  private static func keptElsewhere(
    _ programme: Programme
  ) -> (hasKeeper: Bool, isStored: Bool) {
    var records: [KeptRecord] = []
    RuleScope.forEach(in: programme) { scope in
      records += scope.all(\.records).filter { $0.recordKind.value == .incident_records }
    }
    guard !records.isEmpty else { return (false, false) }
    return (records.allSatisfy { $0.keeper != nil }, records.allSatisfy { $0.storage != nil })
  }
}

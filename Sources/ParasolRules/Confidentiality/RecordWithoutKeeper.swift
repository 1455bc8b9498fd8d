import ParasolModel
import ParasolSyntax

/// A confidential record has no keeper, place or end date.
enum RecordWithoutKeeper: Rule {
  static let id: DiagnosticID = "record-without-keeper"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .confidentiality, summary: "A confidential record has no keeper, place or end date.",
    why: "Paper for which nobody answers lies about, and old paper harms people who left long ago.",
    remedy: "Name one role that keeps it, the locked place, and when it is destroyed.",
    citation: .swit("ch. 6", "p143", .own))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, isDraft in
      for record in content.records where record.isConfidential {
        checkKeeping(record, site, isDraft, programme, report)
      }
    }
  }

  private static func checkKeeping(
    _ record: KeptRecord, _ site: Site?, _ isDraft: Bool, _ programme: Programme,
    _ report: RuleReport
  ) {
    let longest = DurationFigure(id, "retention_max", in: programme)
    var missing: [(said: String, help: String)] = []
    // Who keeps a map or a list of hotspots, and where, is asked by itself.
    if record.keeper == nil, !record.isOfHotspots {
      missing.append(("who keeps it", "add 'keeper:' with the role of one person"))
    }
    if record.storage == nil, !record.isOfHotspots {
      missing.append(("where it is locked away", "add 'storage:' with the locked place"))
    }
    if record.retention == nil {
      missing.append(
        ("when it is destroyed", "add 'keep: \(longest.value)' or a shorter time"))
    }
    if let first = missing.first {
      report.absent(
        "nothing says \(missing.map(\.said).inWords), but '\(record.id.value)' shows "
          + record.shown, at: record.span, about: .of(record, in: site), isDraft: isDraft,
        help: first.help)
    }
    guard let keep = record.retention, keep.value.isLonger(than: longest.value) else { return }
    report(
      "'\(record.id.value)' is kept for \(keep.value); after \(longest.value) it should be "
        + "destroyed", at: keep.span, about: .of(record, in: site), notes: longest.notes,
      help: "write 'keep: \(longest.value)' or a shorter time", citation: longest.citation)
  }
}

import ParasolModel
import ParasolSyntax

/// Those who gather the data can do nothing with it.
enum DataWithoutLocalUse: Rule {
  static let id: DiagnosticID = "data-without-local-use"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring, summary: "Those who gather the data can do nothing with it.",
    why: "Figures that only travel upward help nobody at the place where they were written down.",
    remedy: "Design each form with those who fill it in, for something that they decide with it.",
    citation: .swit("3.4.3, 3.2.2 D and 3.4.1", "p68, p62, p66"))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, isDraft in
      for record in content.records where isFilledOutside(record) {
        checkAbsent(record, site, isDraft, programme, report)
        checkStated(record, site, programme, report)
      }
    }
  }

  /// Whether those who meet people fill it in.
  private static func isFilledOutside(_ record: KeptRecord) -> Bool {
    guard let roles = record.filledBy else { return record.recordKind.value == .microplans }
    return roles.value.values.contains {
      [.outreach_worker, .supervisor, .crisis_responder].contains($0)
    }
  }

  private static func checkAbsent(
    _ record: KeptRecord, _ site: Site?, _ isDraft: Bool, _ programme: Programme,
    _ report: RuleReport
  ) {
    let longest = DurationFigure(id, "sharing_interval", in: programme)
    var missing: [(said: String, help: String)] = []
    if record.localUse == nil {
      missing.append(
        ("what those who fill it in use it for", "add 'local_use:' with what they decide by it"))
    }
    if record.designedWith == nil {
      missing.append(("with whom it was designed", "add 'designed_with: [outreach_workers]'"))
    }
    if record.mayAct == nil {
      missing.append(("whether they may act on it", "add 'may_act: yes' when they may"))
    }
    if record.committeeSees == nil {
      missing.append(
        ("how often the committee looks at it", "add 'committee_sees: \(longest.value)'"))
    }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says of '\(record.id.value)' \(missing.map(\.said).inWords)", at: record.span,
      about: .of(record, in: site), isDraft: isDraft, help: first.help)
  }

  private static func checkStated(
    _ record: KeptRecord, _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject.of(record, in: site)
    if let may = record.mayAct, !may.value.value {
      report(
        "those who fill in '\(record.id.value)' may not act on what they see", at: may.span,
        about: subject, help: "agree on what they may change themselves, then write 'may_act: yes'")
    }
    if let designed = record.designedWith,
      !designed.value.values.contains(where: { programme.isOfSexWorkers($0, from: site) })
    {
      report(
        "no sex worker took part in designing '\(record.id.value)', which those who meet people fill "
          + "in", at: designed.span, about: subject,
        help: "go through it with them, then add 'outreach_workers'")
    }
    let longest = DurationFigure(id, "sharing_interval", in: programme)
    guard let sees = record.committeeSees, sees.value.isLonger(than: longest.value) else { return }
    report(
      "the committee looks at the figures of '\(record.id.value)' every \(sees.value); at most "
        + "\(longest.value) should lie between two times", at: sees.span, about: subject,
      notes: longest.notes, help: "put them on the agenda of each meeting",
      citation: longest.citation)
  }
}

import ParasolModel
import ParasolSyntax

/// No safety information is printed, or it is in the wrong languages, or warnings are shared without
/// a rule.
enum NoSafetyInformation: Rule {
  static let id: DiagnosticID = "no-safety-information"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence,
    summary:
      "No safety information is printed, or it is in the wrong languages, or warnings are shared without a rule.",
    why:
      "What one person learned about a dangerous client can save the next, if it is written in her language and does not fall into wrong hands.",
    remedy:
      "Print safety tips in every language spoken, and say who keeps a list of dangerous clients and how it is shared.",
    citation: .swit("2.2.5 and Fig 2.1", "p31, p36"))

  static func check(_ programme: Programme, report: RuleReport) {
    judgeList(programme, report)
    let least = NumberFigure(id, "items_min", in: programme)
    var tips: [Located<Material>] = []
    var isKnown = true
    RuleScope.forEach(in: programme) { scope in
      if scope.isBroken("materials") { isKnown = false }
      tips +=
        scope.shared.materials?.value.items.filter { $0.value.kind.value == .safety_tips } ?? []
    }
    guard isKnown else { return }
    guard !tips.isEmpty, Fraction(tips.count) >= least.value else {
      guard least.value > .zero else { return }
      report.absent(
        tips.isEmpty
          ? "no safety tips are printed that somebody could carry home or pass on"
          : "\(tips.count) of safety tips is printed, but at least \(least.value) should be",
        at: programme.header.shared.materials?.span ?? programme.span,
        about: Subject(nil, "materials"), isDraft: programme.isDraft, notes: least.notes,
        help: "add '{kind: safety_tips, languages: […]}' to 'materials'", citation: least.citation)
      return
    }
    judgeLanguages(tips, programme, report)
  }

  private static func judgeLanguages(
    _ tips: [Located<Material>], _ programme: Programme, _ report: RuleReport
  ) {
    if let open = tips.first(where: { $0.value.languages == nil }) {
      report.absent(
        "nothing says in which languages the safety tips are printed", at: open.span,
        about: Subject(nil, "materials"), isDraft: programme.isDraft,
        help: "add 'languages:' in [ ]")
      return
    }
    guard let spoken = programme.header.context?.value.languages,
      !programme.content.brokenKeys.contains("context")
    else { return }
    let printed = Set(tips.flatMap { $0.value.languages?.value.values.map(\.text) ?? [] })
    let missing = spoken.value.values.map(\.text).filter { !printed.contains($0) }
    guard !missing.isEmpty, let first = tips.first else { return }
    report(
      "no safety tips are printed in \(Listing.quoted(missing)), which sex workers here speak",
      at: first.value.languages?.span ?? first.span, about: Subject(nil, "materials"),
      notes: [.init("the languages that they speak", at: spoken.span)],
      help: "print them in \(Listing.quoted(missing)) as well, and add this to 'languages'")
  }

  /// A list of dangerous clients: who keeps it, and with whom it is shared.
  private static func judgeList(_ programme: Programme, _ report: RuleReport) {
    guard let list = programme.header.violence?.value.aggressorList,
      !programme.content.brokenKeys.contains("violence")
    else { return }
    let missing = [
      list.value.keeper == nil ? ("keeper", "who keeps") : nil,
      list.value.sharingRule == nil ? ("sharing_rule", "how to share") : nil,
    ].compactMap { $0 }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says \(missing.map(\.1).inWords) the list of dangerous clients", at: list.span,
      about: Subject(nil, "violence"), isDraft: programme.isDraft,
      help: "add '\(first.0):' to 'aggressor_list'")
  }
}

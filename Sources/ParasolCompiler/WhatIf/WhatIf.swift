import ParasolModel
import ParasolPlanning
import ParasolSyntax

/// Two plans of one programme: as it is, and with other values.
public struct WhatIf: Sendable {
  let changes: [ChangedValue]
  /// As the files say.
  public let before: Compilation
  /// With the changes.
  public let after: Compilation

  /// What is told only with the changes.
  public var news: Compilation {
    var report = after.report
    let known = Set(before.report.diagnostics.map(Finding.init))
    report.diagnostics = report.diagnostics.filter { !known.contains(Finding($0)) }
    report.toDos = []
    report.suppressed = []
    return Compilation(report: report, programme: after.programme, plan: after.plan)
  }

  /// What is told no longer.
  var gone: [Diagnostic] {
    let places = Set(after.report.diagnostics.map { Place($0) })
    return before.report.diagnostics.filter { !places.contains(Place($0)) }
  }

  /// Whether anything is planned or told otherwise.
  public var isDifferent: Bool {
    !sites.allSatisfy(\.isSame) || !news.report.diagnostics.isEmpty || !gone.isEmpty
  }

  /// Two findings are the same when they say the same at the same place.
  private struct Finding: Hashable {
    let place: Place
    let message: String

    init(_ diagnostic: Diagnostic) {
      place = Place(diagnostic)
      message = diagnostic.message
    }
  }

  private struct Place: Hashable {
    let id: DiagnosticID
    let span: Span

    init(_ diagnostic: Diagnostic) {
      (id, span) = (diagnostic.id, diagnostic.span)
    }
  }

  /// By id; those that only one of the two has among them.
  var sites: [SiteWhatIf] {
    let (old, new) = (figures(before), figures(after))
    return Set(old.keys).union(new.keys).sorted().map {
      SiteWhatIf(site: $0, before: old[$0], after: new[$0])
    }
  }

  private func figures(_ compilation: Compilation) -> [SiteID: PlanFigures] {
    guard let programme = compilation.programme, let plan = compilation.plan else { return [:] }
    return plan.sites.reduce(into: [:]) { $0[$1.site] = PlanFigures($1, of: programme) }
  }

  // MARK: Words

  /// What changes at each site, for people to read.
  public func text() -> String {
    var text = "what if\n"
    for change in changes {
      text += "  \(change.path): \(change.before ?? "not stated") → \(change.after)\n"
    }
    guard after.plan != nil else {
      return text + "\nthere would be no plan, as this cannot be read\n"
    }
    if before.plan == nil {
      return text + "\nas it is the programme cannot be read whole; with this there is a plan\n\n"
        + after.planText()
    }
    let changed = sites.filter { !$0.isSame }
    for site in changed { text += "\n" + site.text }
    let same = sites.count - changed.count
    if same > 0 {
      text +=
        changed.isEmpty
        ? "\nnothing changes in the plan\n"
        : "\n\(NumberExplanation.count(same, "more site")) the same\n"
    }
    return text
  }

  /// What is no longer told, a line each, and how many findings stay; empty where there are none.
  public func findingsText() -> String {
    let gone = self.gone
    let stay = before.report.diagnostics.count - gone.count
    let staying =
      stay == 0 ? "" : "\n\(NumberExplanation.count(stay, "finding")) stay as they are\n"
    guard !gone.isEmpty else { return staying }
    let places = SourcePlaces(before.report.files)
    return staying + "\nno longer told\n"
      + gone.map {
        "  \(places.text($0.span)): \($0.severity.rawValue)[\($0.id)] \($0.message)\n"
      }.joined()
  }
}

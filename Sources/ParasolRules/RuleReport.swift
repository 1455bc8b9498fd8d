import ParasolModel
import ParasolSyntax

/// Where one rule tells what it finds. Each finding names what it is about, so that a waiver can be
/// matched with it.
package struct RuleReport {
  package let id: DiagnosticID
  package let severity: Diagnostic.Severity
  package let citation: Citation
  /// The day on which things are judged; nil for the first day of the plan.
  package let asOf: CalendarDay?
  let facts: RuleFacts
  private let collector: FindingCollector

  init(
    id: DiagnosticID, severity: Diagnostic.Severity, citation: Citation, asOf: CalendarDay?,
    facts: RuleFacts, collector: FindingCollector
  ) {
    self.id = id
    self.severity = severity
    self.citation = citation
    self.asOf = asOf
    self.facts = facts
    self.collector = collector
  }

  /// Something stated is wrong: an error or a warning, in a draft as well.
  package func callAsFunction(
    _ message: String, at span: Span, about subject: Subject, notes: [Diagnostic.Note] = [],
    help: String, replacement: Diagnostic.Replacement? = nil, citation: Citation? = nil
  ) {
    collector.findings.append(
      Finding(
        diagnostic: Diagnostic(
          id, message, at: span, severity: severity, notes: notes, help: help,
          replacement: replacement, citation: citation ?? self.citation),
        subject: subject, isToDo: false))
  }

  /// Something is not stated: wrong in what is agreed, still to do in a draft.
  package func absent(
    _ message: String, at span: Span, about subject: Subject, isDraft: Bool,
    notes: [Diagnostic.Note] = [], help: String, citation: Citation? = nil
  ) {
    let template = facts.templates.extends(subject.site, span)
    let open = template.map { _ in [Diagnostic.Note("the template leaves it open", at: span)] }
    collector.findings.append(
      Finding(
        diagnostic: Diagnostic(
          id, message, at: template ?? span, severity: severity, notes: notes + (open ?? []),
          help: help, citation: citation ?? self.citation),
        subject: subject, isToDo: isDraft))
  }
}

/// What a finding is about, as a path that a waiver can name: a section and an id in a site or in
/// the programme, or one of these two itself.
package struct Subject: Hashable, Sendable {
  /// Nil for the programme.
  package let site: SiteID?
  private let part: String
  private let id: String?

  package init(_ site: SiteID?, _ path: String = "") {
    self.init(site, part: path, id: nil)
  }

  private init(_ site: SiteID?, part: String, id: String?) {
    self.site = site
    self.part = part
    self.id = id
  }

  /// `hotspots.market-stage`; empty for the scope itself; `participation` for a part of it.
  package var path: String { id.map { "\(part).\($0)" } ?? part }

  package static func of<Named: Entity>(_ entity: Named, in site: Site?) -> Subject {
    Subject(site?.id, part: Named.section, id: entity.id.value)
  }

  package static func of(_ site: Site) -> Subject { Subject(site.id) }

  package static let programme = Subject(nil)

  package static func == (left: Subject, right: Subject) -> Bool {
    left.site == right.site && left.path == right.path
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(site)
    hasher.combine(path)
  }
}

/// One thing a rule found.
struct Finding: Sendable {
  let diagnostic: Diagnostic
  let subject: Subject
  let isToDo: Bool
}

final class FindingCollector {
  var findings: [Finding] = []
}

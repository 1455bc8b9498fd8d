import ParasolSyntax

/// Finds what a template must not hold: facts and decisions, which a town that adapts it would take
/// over as answers that nobody gave there.
package struct TemplateFacts {
  /// What each key states, by its name; what is written as a date is refused by its type.
  private static let facts: [String: String] = [
    "people": "how many people there are", "estimate": "how people were counted",
    "estimates": "how people were counted", "other_estimates": "how many people there are",
    "planning": "how many people there are", "active": "when people are there",
    "peak": "when people are there", "acts_per_week": "how people work",
    "anal_acts_per_week": "how people work", "injections_per_day": "how people live",
    "trained": "what has taken place", "starts": "what has taken place",
    "serves": "who is with whom today", "workers": "who holds a seat",
    "registered": "how many people there are", "enumerated": "how many people there are",
    "reference_population": "how many people there are",
    "printed_share": "how many people there are", "knows": "whom somebody knows",
    "questions": "what people answered", "forecasts": "what was forecast",
    "batches": "what is in stock", "actions": "what a committee agreed",
    "opening": "what is in stock", "leave": "who is away", "areas": "where things lie in one town",
    "mapped": "who mapped a place", "client_volume": "how people work",
    "violence_level": "how dangerous a place is", "age_mix": "how old people are",
    "service_points": "where things lie in one town", "travel": "where things lie in one town",
    "segments": "who is with whom today", "location_check": "what a look at one place found",
    "lease": "what was agreed with a landlord", "testers": "who works there today",
    "handover": "how far a handover has come", "number_present": "what is there today",
    "rights_charter": "what is there today", "confidentiality_notice": "what is there today",
    "trained_on_national_guidance": "what has taken place",
    "child_protection": "where things lie in one town",
  ]

  private static let decisions: [String: String] = [
    "decided": "what was decided", "decisions": "what was decided", "agreed": "what was agreed",
    "accepted": "what was agreed", "status": "how far one plan has come",
    "waivers": "what was agreed", "access": "what was agreed", "safety": "what was agreed",
    "welcome": "what was agreed", "partnerships": "what was agreed with partners",
    "elected": "who was elected when", "next_election": "who is elected when",
    "votes": "what was agreed with partners",
    "quality_measures": "what people there decided",
  ]

  let sink: DiagnosticSink
  private var refused: Set<YAMLTree.EntryPlace> = []

  init(sink: DiagnosticSink) {
    self.sink = sink
  }

  /// Tells every fact and decision of a template and of its patterns. What is left is the template
  /// without them, so that nothing else is said about them.
  static func refuse(in template: Outline.Named, sink: DiagnosticSink) -> Outline.Named {
    var facts = TemplateFacts(sink: sink)
    let root = template.root
    facts.look(at: root, SiteHeader.shape)
    for (key, section) in root.entries where facts.isOpen(root, key) {
      facts.lookAtEntities(section, of: key.text)
      guard key.isText("patterns") else { continue }
      for (name, patterns) in section.entries { facts.lookAtEntities(patterns, of: name.text) }
    }
    guard !facts.refused.isEmpty, let rest = root.tree.without(facts.refused)?.root else {
      return template
    }
    return Outline.Named(id: template.id, root: rest)
  }

  private func isOpen(_ mapping: YAMLCursor, _ key: YAMLCursor) -> Bool {
    !refused.contains(.init(mapping: mapping, key: key))
  }

  private mutating func lookAtEntities(_ section: YAMLCursor, of name: String) {
    guard let kind = EntityCatalogue.entity(ofSection: name) else { return }
    let shape = kind.fields
    for (_, entity) in section.entries { look(at: entity, shape) }
  }

  private mutating func look(at mapping: YAMLCursor, _ fields: [FieldShape]) {
    guard mapping.isMapping else { return }
    for (key, value) in mapping.entries where key.isScalar && !value.isRemoval {
      let field = fields.first { key.isText($0.key) }
      if let problem = problem(key, field, fields) {
        refused.insert(.init(mapping: mapping, key: key))
        sink.report(problem)
      } else if let field {
        look(into: value, field.type.shape)
      }
    }
  }

  private mutating func look(into value: YAMLCursor, _ shape: ValueShape) {
    switch shape {
    case .record(let fields): look(at: value, fields)
    case .list(let element): for item in value.items { look(into: item, element) }
    case .table(_, let element): for (_, row) in value.entries { look(into: row, element) }
    case .either(let shapes): for shape in shapes { look(into: value, shape) }
    case .scalar, .choice: break
    }
  }

  private func problem(
    _ key: YAMLCursor, _ field: FieldShape?, _ fields: [FieldShape]
  ) -> Diagnostic? {
    let name = key.text
    let isScopeKey = field == nil && SiteHeader.sections.contains(name)
    guard field != nil || isScopeKey else { return nil }
    guard let what = TemplateFacts.content(of: name, field?.type) else { return nil }
    let isDecision = TemplateFacts.decisions[name] != nil
    return refusal(isDecision ? "decision-in-template" : "fact-in-template", key, what)
  }

  /// What a key says that no template can know, such as `how many people there are`; nil for what
  /// may stand in a template.
  package static func content(of key: String, _ type: (any FieldValue.Type)?) -> String? {
    if let what = decisions[key] ?? facts[key] { return what }
    return type.map(isDate) ?? false ? "what takes place when" : nil
  }

  private static func isDate(_ type: any FieldValue.Type) -> Bool {
    type == CalendarDay.self || type == DaySpan.self || type == List<DaySpan>.self
      || type == List<CalendarDay>.self
  }

  private func refusal(_ id: DiagnosticID, _ key: YAMLCursor, _ what: String) -> Diagnostic {
    Diagnostic(
      id, "'\(key.text)' says \(what), which no template can know", at: key.span,
      notes: [
        .init("a town that adapts the template would inherit an answer that nobody gave there")
      ], help: "write it in the file of the site for which it is true")
  }
}

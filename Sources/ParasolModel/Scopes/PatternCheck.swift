import ParasolSyntax

/// Looks at patterns by themselves, as nobody may extend them yet: what is mistyped in one is told
/// all the same, and what it leaves to others is not missed.
struct PatternCheck {
  let context: ReadingContext
  let table: PatternTable

  /// The mistakes that a pattern can have by itself.
  static let own: Set<DiagnosticID> = [
    "unknown-key", "unknown-value", "unreadable-value", "wrong-form", "empty-value",
    "missing-space", "duplicate-key",
  ]

  func check(_ layers: [YAMLCursor]) {
    for layer in layers where layer.value(forKey: "patterns") != nil { checkForm(layer) }
    for (section, pattern) in table.own where !pattern.own.isEmpty {
      guard let kind = EntityCatalogue.entity(ofSection: section) else { continue }
      read(pattern, kind)
    }
    for (name, circle) in table.circles() {
      context.sink.report(PatternProblems.circular(name, circle))
    }
    for (pattern, outer) in table.shadows {
      context.sink.report(PatternProblems.shadow(pattern.id, outer: outer.id))
    }
  }

  private func checkForm(_ layer: YAMLCursor) {
    guard let (_, patterns) = layer.value(forKey: "patterns") else { return }
    guard patterns.isMapping else {
      context.sink.report(
        ReadingProblems.wrongForm(
          patterns, of: "patterns", expectation: "sections with patterns below"))
      return
    }
    let mark = context.sink.mark
    defer {
      context.sink.gather(since: mark, ["unknown-key"], what: "keys are no section's")
    }
    for (key, section) in patterns.entries where key.isScalar && !key.hasPrefix("x-") {
      checkForm(section, named: key)
    }
  }

  private func checkForm(_ section: YAMLCursor, named key: YAMLCursor) {
    guard EntityCatalogue.entity(ofSection: key.text) != nil else {
      context.sink.report(
        ReadingProblems.unknownKey(
          key, value: section, in: "'patterns'",
          known: EntityCatalogue.patterned.map { $0.section },
          synonym: Synonyms.keys[key.text]))
      return
    }
    guard section.isMapping else {
      context.sink.report(
        ReadingProblems.wrongForm(section, of: key.text, expectation: "ids with their keys below"))
      return
    }
    let mark = context.sink.mark
    defer {
      context.sink.gather(
        since: mark, ["wrong-form", "unreadable-value"], what: "here do not read like patterns")
    }
    for (id, pattern) in section.entries where !id.hasPrefix("x-") {
      guard EntityName.read(id, of: "patterns", in: context) != nil, !pattern.isMapping else {
        continue
      }
      context.sink.report(
        ReadingProblems.wrongForm(pattern, of: id.text, expectation: "a mapping of keys"))
    }
  }

  private func read(_ pattern: PatternTable.Pattern, _ kind: any Entity.Type) {
    let aside = DiagnosticSink()
    var fields = FieldReader(
      subject: "pattern '\(pattern.id.value)'", header: pattern.id.span,
      layers: EntityLayers(own: pattern.own), context: ReadingContext(sink: aside))
    if let parent = fields.find("extends") {
      _ = table.parent(parent, section: kind.section, in: context)
    }
    fields.allow("extends")
    _ = kind.init(id: pattern.id, fields: &fields)
    fields.finish(synonyms: Synonyms.keys)
    for diagnostic in aside.diagnostics where PatternCheck.own.contains(diagnostic.id) {
      context.sink.report(diagnostic)
    }
  }
}

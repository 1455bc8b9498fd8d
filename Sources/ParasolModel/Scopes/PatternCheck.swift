import ParasolSyntax

/// Looks at patterns by themselves, as nobody may extend them yet: what is mistyped in one is told
/// all the same, and what it leaves to others is not missed.
struct PatternCheck {
  let context: ReadingContext

  private static let kinds: [any Entity.Type] = [
    Hotspot.self, OutreachWorker.self, Supervisor.self, SafeSpace.self, Committee.self,
    CrisisTeam.self, Facility.self, Service.self, Training.self, Event.self, Post.self,
    Partnership.self, Organization.self, PopulationGroup.self, EstimateRecord.self,
    Decision.self, Region.self, KeptRecord.self, Goal.self, Referral.self, DirectoryEntry.self,
    DistributionPoint.self, ReportFlow.self,
  ]

  /// The mistakes that a pattern can have by itself.
  private static let own: Set<DiagnosticID> = [
    "unknown-key", "unknown-value", "unreadable-value", "wrong-form", "empty-value",
    "missing-space",
  ]

  func check(_ layers: [YAMLCursor]) {
    for layer in layers {
      guard let (_, patterns) = layer.value(forKey: "patterns") else { continue }
      guard patterns.isMapping else {
        context.sink.report(
          ReadingProblems.wrongForm(
            patterns, of: "patterns", expectation: "sections with patterns below"))
        continue
      }
      for (key, section) in patterns.entries where key.isScalar && !key.hasPrefix("x-") {
        check(section, named: key)
      }
    }
  }

  private func check(_ section: YAMLCursor, named key: YAMLCursor) {
    guard let kind = PatternCheck.kinds.first(where: { key.isText($0.section) }) else {
      context.sink.report(
        ReadingProblems.unknownKey(
          key, in: "'patterns'", known: PatternCheck.kinds.map { $0.section },
          synonym: Synonyms.keys[key.text]))
      return
    }
    guard section.isMapping else {
      context.sink.report(
        ReadingProblems.wrongForm(section, of: key.text, expectation: "ids with their keys below"))
      return
    }
    for (id, pattern) in section.entries where !id.hasPrefix("x-") {
      guard EntityName.read(id, of: "patterns", in: context) != nil else { continue }
      guard pattern.isMapping else {
        context.sink.report(
          ReadingProblems.wrongForm(pattern, of: id.text, expectation: "a mapping of keys"))
        continue
      }
      read(pattern, id, kind)
    }
  }

  private func read(_ pattern: YAMLCursor, _ id: YAMLCursor, _ kind: any Entity.Type) {
    let aside = DiagnosticSink()
    var fields = FieldReader(
      subject: "pattern '\(id.text)'", header: id.span, layers: EntityLayers(own: [pattern]),
      context: ReadingContext(sink: aside))
    fields.allow("extends")
    _ = kind.init(id: Located(id.text, at: id.span), fields: &fields)
    fields.finish(synonyms: Synonyms.keys)
    for diagnostic in aside.diagnostics where PatternCheck.own.contains(diagnostic.id) {
      context.sink.report(diagnostic)
    }
  }
}

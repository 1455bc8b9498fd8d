import ParasolSyntax

/// An indicator that a programme defines for itself (SWIT 1.3, p16).
package struct OwnIndicator: Record {
  package static let subject = "indicator"
  package let name: Located<LocalizedText>?
  package let numerator: Located<PlainText>?
  package let denominator: Located<PlainText>?
  package let kind: Located<IndicatorKind>?
  package let meaning: Located<CoverageMeaning>?
  package let disaggregation: Located<List<Disaggregation>>?
  package let every: Located<Duration>?
  package let aggregation: Located<Aggregation>?
  package let source: Located<DataSource>?
  package let level: Located<ProgrammeLevel>?
  package let measures: Located<EmpowermentMeasure>?
  package let codes: Located<List<IndicatorCode>>?
  package let organizations: Located<List<Reference>>?
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    name = fields.optional("name", "what is counted")
    numerator = fields.optional("numerator", "what is counted above the line")
    denominator = fields.optional("denominator", "what it is divided by")
    kind = fields.optional("kind", "what sort of thing it measures")
    meaning = fields.optional("meaning", "which of the three coverages it is")
    disaggregation = fields.optional("disaggregation", "how the figure is split")
    every = fields.optional("every", "how often it is counted")
    aggregation = fields.optional("aggregation", "how months and sites are put together")
    source = fields.optional("source", "where the figures come from")
    level = fields.optional("level", "level of the programme at which it is used")
    measures = fields.optional("measures", "the measure of empowerment that it stands for")
    codes = fields.optional("codes", "codes that others use for it")
    organizations = fields.optional(
      "organizations", "the sex worker-led organizations that it counts, or whose money")
    decided = fields.optional("decided", "the decision in which sex workers chose it")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(all: organizations, "organizations", .organization)
    list.add(decision: decided)
    return list.uses
  }
}

/// What an indicator is to reach.
package struct IndicatorTarget: Record {
  package static let subject = "targets"
  package let value: Located<TargetFigure>
  package let direction: Located<TargetDirection>?

  package init?(_ fields: inout FieldReader) {
    let value = fields.required("value", as: TargetFigure.self, "the share or number")
    direction = fields.optional("direction", "whether it is to rise, fall or stay")
    guard let value else { return nil }
    self.value = value
  }
}

extension IndicatorTarget {
  /// What is aimed at, however it is written.
  package static func figure(
    _ written: Located<Either<TargetFigure, IndicatorTarget>>
  ) -> Located<TargetFigure> {
    switch written.value {
    case .scalar(let figure): Located(figure, at: written.span)
    case .collection(let target): target.value
    }
  }

  /// Which of the three coverages an indicator is: as shipped, else as the nearest scope says.
  package static func meaning(
    of indicator: String, in scopes: [Located<Indicators>?]
  ) -> CoverageMeaning? {
    if let shipped = IndicatorCatalogue.shipped[indicator] { return shipped.meaning }
    return scopes.lazy.compactMap { $0?.value.own?.value[indicator]?.value.meaning?.value }.first
  }
}

/// The code that another body uses for an indicator.
package struct IndicatorCode: Record {
  package static let subject = "codes"
  package let system: Located<PlainText>
  package let code: Located<PlainText>
  package let edition: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    let system = fields.required("system", as: PlainText.self, "whose code it is, such as GAM")
    let code = fields.required("code", as: PlainText.self, "the code")
    edition = fields.optional("edition", "the edition in which it stands")
    guard let system, let code else { return nil }
    self.system = system
    self.code = code
  }
}

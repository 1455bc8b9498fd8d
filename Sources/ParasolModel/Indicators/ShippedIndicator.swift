import ParasolSyntax

/// How the values of an indicator over months and sites are put together.
package enum Aggregation: String, Choice {
  case sum, last
  case neverSum = "never-sum"
  package static let subject = "aggregation"
}

/// An indicator that ships with Parasol.
package struct ShippedIndicator: Record {
  package static let subject = "indicator"
  package let name: PlainText
  package let kind: IndicatorKind
  package let meaning: CoverageMeaning?
  package let aggregation: Aggregation
  package let citation: Citation

  package init?(_ fields: inout FieldReader) {
    let name = fields.required("name", as: PlainText.self, "what is measured")
    let kind = fields.required("kind", as: IndicatorKind.self, "what sort of thing it measures")
    let meaning = fields.optional(
      "meaning", as: CoverageMeaning.self, "which of the three coverages it is")
    let aggregation = fields.required(
      "aggregation", as: Aggregation.self, "how months and sites are put together")
    let mark = fields.required("evidence", as: EvidenceMark.self, "how its source was read")
    let source = fields.optional("source", as: PlainText.self, "publication and place in it")
    guard let name, let kind, let aggregation, let mark else { return nil }
    self.name = name.value
    self.kind = kind.value
    self.meaning = meaning?.value
    self.aggregation = aggregation.value
    citation = Citation(source?.value.text ?? "", mark.value.evidence)
  }
}

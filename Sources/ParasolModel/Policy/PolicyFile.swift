import ParasolSyntax

/// How a figure was read in its source.
package enum EvidenceMark: String, Choice {
  case seen, partial, practice, own
  package static let subject = "mark"

  package var evidence: Citation.Evidence {
    switch self {
    case .seen: .seen
    case .partial: .partial
    case .practice: .practice
    case .own: .own
    }
  }
}

/// A figure as the policy that introduces it gives it.
package struct PolicyParameter: Record {
  package static let subject = "parameters"
  package let value: Located<PolicyValue>
  package let unit: Located<PlainText>?
  package let mark: Located<EvidenceMark>?
  package let source: Located<PlainText>?
  package let atLeast: Located<PolicyValue>?
  package let atMost: Located<PolicyValue>?
  package let lowest: Located<PolicyValue>?
  package let highest: Located<PolicyValue>?

  package init?(_ fields: inout FieldReader) {
    let value = fields.required("value", as: PolicyValue.self, "the figure")
    unit = fields.optional("unit", "what it counts")
    mark = fields.optional("mark", "how it was read in the source")
    source = fields.optional("source", "publication, section and page")
    atLeast = fields.optional("at_least", "lowest value that the sources give")
    atMost = fields.optional("at_most", "highest value that the sources give")
    lowest = fields.optional("lowest", "below this nothing can be planned")
    highest = fields.optional("highest", "above this nothing can be planned")
    guard let value else { return nil }
    self.value = value
  }
}

/// A figure that a policy changes, with the reason.
package struct PolicyChange: Record {
  package static let subject = "change"
  package let value: Located<PolicyValue>
  package let because: Located<PlainText>?
  package let source: Located<PlainText>?
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    let value = fields.required("value", as: PolicyValue.self, "the figure that holds instead")
    because = fields.optional("because", "the reason")
    source = fields.optional("source", "publication in which the figure stands")
    decided = fields.optional("decided", "the decision that changed it")
    guard let value else { return nil }
    self.value = value
  }
}

/// One policy file.
package struct PolicyFile: Sendable {
  package let id: Located<String>
  /// Whether it ships with Parasol, and so may introduce figures.
  package let isShipped: Bool
  package let extends: Located<Reference>?
  package let source: Located<PlainText>?
  package let monthFactor: Located<MonthFactor>?
  package let profile: Located<CountryProfile>?
  package let parameters: Located<Table<Table<PolicyParameter>>>?
  package let change: Located<Table<Table<PolicyChange>>>?

  init(_ named: Outline.Named, sink: DiagnosticSink) {
    var fields = FieldReader(
      subject: "policy '\(named.id.value)'", header: named.id.span,
      layers: EntityLayers(own: [named.root]), context: ReadingContext(sink: sink))
    fields.allow("policy")
    self.init(id: named.id, isShipped: named.isShipped, fields: &fields)
    fields.finish()
  }

  init(id: Located<String>, isShipped: Bool = false, fields: inout FieldReader) {
    self.id = id
    self.isShipped = isShipped
    extends = fields.optional("extends", "the policy that this one starts from")
    source = fields.optional("source", "where its figures come from")
    monthFactor = fields.optional("month_factor", "weeks that are counted for a month")
    profile = fields.optional("profile", "the country whose age bands and forms hold")
    parameters = fields.optional(
      "parameters", "figures by rule, for a policy that starts from none")
    change = fields.optional("change", "figures that hold instead, by rule")
  }
}

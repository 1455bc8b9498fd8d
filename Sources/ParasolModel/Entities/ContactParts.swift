import ParasolSyntax

/// Who is met sooner (SWIT Fig 3.7, p57).
package struct Priority: Record {
  package static let subject = "priority"
  package let factors: Located<List<RiskFactor>>?
  package let ownFactors: Located<List<LocalizedText>>?
  package let above: Located<Count>?
  package let because: Located<PlainText>?
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    factors = fields.optional("factors", "risk factors that count")
    ownFactors = fields.optional("own_factors", "further risk factors, in your own words")
    above = fields.optional("above", "people with more factors than this are met first")
    because = fields.optional("because", "why another number than three was agreed")
    decided = fields.optional("decided", "the decision with outreach workers")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    return list.uses
  }
}

/// What everyone is to get within some months.
package struct CarePackage: Record {
  package static let subject = "package"
  package let elements: Located<List<PackageElement>>?
  package let within: Located<Duration>?

  package init?(_ fields: inout FieldReader) {
    elements = fields.optional("elements", "what belongs to it")
    within = fields.optional("within", "the time in which all of it is had")
  }
}

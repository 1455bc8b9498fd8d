import ParasolSyntax

/// What is known about the number of people at a place besides the number itself: a hotspot, a site
/// or a region. Nil when nothing was said, as at most places.
package final class CountDetails: Sendable {
  package let registered: Located<Table<Count>>?
  package let enumerated: Located<Table<Count>>?
  package let referencePopulation: Located<Table<Count>>?
  package let printedShare: Located<Table<Share>>?
  package let otherEstimates: Located<List<OtherEstimate>>?
  package let planning: Located<PlanningValue>?

  init?(_ fields: inout FieldReader, people: Located<Table<CountRange>>?) {
    registered = fields.optional(
      "registered", "people whom the programme has registered there, by population group")
    enumerated = fields.optional(
      "enumerated", "people who were counted one by one there, by population group")
    referencePopulation = fields.optional(
      "reference_population", "everyone of that gender and age there, by population group")
    printedShare = fields.optional(
      "printed_share", "the share of these as its source prints it, by population group")
    otherEstimates = fields.optional(
      "other_estimates", "further estimates of the same people, each with its survey")
    planning = fields.optional(
      "planning", "the numbers that staffing counts with instead, and why")
    let hasAny =
      registered != nil || enumerated != nil || referencePopulation != nil || printedShare != nil
      || otherEstimates != nil || planning != nil
    guard hasAny else { return nil }
    for row in planning?.value.people.value.rows ?? []
    where people?.value[row.name.value] == nil {
      fields.context.sink.report(CountDetails.withoutEstimate(row.name))
    }
  }

  private static func withoutEstimate(_ group: Located<String>) -> Diagnostic {
    Diagnostic(
      "planning-without-estimate",
      "'planning' counts '\(group.value)', but 'people' gives no estimate of that group here",
      at: group.span, help: "add '\(group.value)' to 'people', with the estimate")
  }

  /// What staffing counts with for a group instead of the estimate.
  package func planned(_ group: String) -> Fraction? {
    planning?.value.people.value[group]?.value.value
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(names: registered, "registered", .populationGroup)
    list.add(names: enumerated, "enumerated", .populationGroup)
    list.add(names: referencePopulation, "reference_population", .populationGroup)
    list.add(names: printedShare, "printed_share", .populationGroup)
    for other in otherEstimates?.value.values ?? [] {
      list.add(names: other.people, "people", .populationGroup)
      list.add(other.estimate, "estimate", .estimate)
    }
    list.add(names: planning?.value.people, "people", .populationGroup)
    list.add(decision: planning?.value.decided)
    return list.uses
  }
}

/// A further estimate of the same people.
package struct OtherEstimate: Record {
  package static let subject = "other_estimates"
  package let people: Located<Table<CountRange>>
  package let estimate: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    let people = fields.required(
      "people", as: Table<CountRange>.self, "how many people, by population group")
    estimate = fields.optional("estimate", "how these people were counted")
    guard let people else { return nil }
    self.people = people
  }
}

/// The numbers that staffing counts with instead of the estimate.
package struct PlanningValue: Record {
  package static let subject = "planning"
  package let people: Located<Table<Number>>
  package let method: Located<EstimateMethod>?
  package let because: Located<PlainText>?
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    let people = fields.required(
      "people", as: Table<Number>.self, "how many people, by population group")
    method = fields.optional("method", "how the number was found")
    because = fields.optional("because", "why it is used")
    decided = fields.optional("decided", "the decision to use it")
    guard let people else { return nil }
    self.people = people
  }
}

import ParasolSyntax

/// The way from a programme for sex workers to one that they lead (SWIT 1.2.2, p8).
package struct Transition: Record {
  package static let subject = "transition"
  package let approach: Located<ProgrammeApproach>?
  package let goal: Located<PlainText>?
  package let by: Located<CalendarDay>?
  package let steps: Located<List<TransitionStep>>?
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    approach = fields.optional("approach", "how the programme works today")
    goal = fields.optional("goal", "the end state, in a sentence")
    by = fields.optional("by", "day by which it is reached")
    steps = fields.optional("steps", "dated steps towards it")
    decided = fields.optional("decided", "the decision on the plan, with sex workers")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    for step in steps?.value.values ?? [] { list.add(step.leadsTo, "leads_to", .post) }
    return list.uses
  }
}

/// One step towards a programme that sex workers lead.
package struct TransitionStep: Record {
  package static let subject = "steps"
  package let date: Located<CalendarDay>?
  package let kind: Located<TransitionKind>?
  package let text: Located<PlainText>?
  package let owner: Located<ResponsibleRole>?
  package let leadsTo: Located<Reference>?
  package let towards: Located<ParticipationRole>?
  package let capacity: Located<Capacity>?
  package let approach: Located<ProgrammeApproach>?
  package let staffShare: Located<Share>?

  package init?(_ fields: inout FieldReader) {
    date = fields.optional("date", "day of the step")
    kind = fields.optional("kind", "what sort of step it is")
    text = fields.optional("text", "what happens")
    owner = fields.optional("owner", "role of who answers for it")
    leadsTo = fields.optional("leads_to", "the post that it prepares for")
    towards = fields.optional("towards", "the kind of power that it prepares for")
    capacity = fields.optional("capacity", "the mark of a strong collective that it builds")
    approach = fields.optional("approach", "how the programme works from then on")
    staffShare = fields.optional(
      "staff_share", "share of paid staff who are sex workers from then on")
  }
}

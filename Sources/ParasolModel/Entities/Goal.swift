import ParasolSyntax

/// What the programme wants to reach (SWIT 1.3, p16).
package struct Goal: Entity {
  package static let section = "goals"
  package static let subject = "goal"
  package static let kind = EntityKind.goal

  package let id: Located<String>
  package let text: Located<LocalizedText>?
  package let about: Located<GoalSubject>?
  package let horizon: Located<GoalHorizon>?
  package let measure: Located<PlainText>?
  package let review: Located<CalendarDay>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    text = fields.optional("text", "the goal, in a sentence")
    about = fields.optional("about", "what it is about")
    horizon = fields.optional("horizon", "whether it is near or far")
    measure = fields.optional("measure", "how one will know, such as the id of an indicator")
    review = fields.optional("review", "day on which it is looked at again")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    return list.uses
  }
}

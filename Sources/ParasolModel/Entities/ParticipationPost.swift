import ParasolSyntax

/// A kind of work in the programme (SWIT 1.2.2, p9).
package struct ParticipationPost: Record {
  package static let subject = "roles"
  package let kind: Located<ParticipationRole>
  package let heldBy: Located<PostHolder>?
  package let paid: Located<YesNo>?

  package init?(_ fields: inout FieldReader) {
    let kind = fields.required("kind", as: ParticipationRole.self, "what sort of work it is")
    heldBy = fields.optional("held_by", "who does it")
    paid = fields.optional("paid", "whether it is paid")
    guard let kind else { return nil }
    self.kind = kind
  }
}

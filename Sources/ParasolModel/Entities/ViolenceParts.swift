import ParasolSyntax

/// Studies of violence, with sex workers as partners in each step (SWIT 2.3, p37).
package struct ViolenceData: Record {
  package static let subject = "data_collection"
  package let design: Located<List<Reference>>?
  package let conduct: Located<List<Reference>>?
  package let release: Located<List<Reference>>?
  package let ethicsGuidance: Located<YesNo>?
  package let trainedCollectors: Located<YesNo>?

  package init?(_ fields: inout FieldReader) {
    design = fields.optional("design", "groups that design it")
    conduct = fields.optional("conduct", "groups that carry it out")
    release = fields.optional("release", "groups that decide what is published")
    ethicsGuidance = fields.optional("ethics_guidance", "whether there is guidance on ethics")
    trainedCollectors = fields.optional("trained_collectors", "whether those who ask are trained")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: design, "design")
    list.add(parties: conduct, "conduct")
    list.add(parties: release, "release")
    return list.uses
  }
}

/// A list of dangerous clients (SWIT Fig 2.1, p36).
package struct AggressorList: Record {
  package static let subject = "aggressor_list"
  package let keeper: Located<Keeper>?
  package let sharingRule: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    keeper = fields.optional("keeper", "role of the one person who keeps it")
    sharingRule = fields.optional("sharing_rule", "with whom it is shared, and how")
  }
}

/// Something printed that is given out (SWIT Box 2.6, p31).
package struct Material: Record {
  package static let subject = "materials"
  package let kind: Located<MaterialKind>
  package let languages: Located<List<LanguageTag>>?
  package let framing: Located<Framing>?
  package let givenIn: Located<List<Setting>>?
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    let kind = fields.required("kind", as: MaterialKind.self, "what it is about")
    languages = fields.optional("languages", "languages in which it exists")
    framing = fields.optional("framing", "whether its cover gives nobody away")
    givenIn = fields.optional("given_in", "settings in which it is given out, if not in all")
    decided = fields.optional("decided", "the decision on its text")
    guard let kind else { return nil }
    self.kind = kind
  }
}

/// Where people under eighteen are helped; they are no part of the programme (SWIT 2.1.2, p25).
package struct ChildProtection: Record {
  package static let subject = "child_protection"
  package let contact: Located<PlainText>?
  package let at: Located<Reference>?
  package let referTo: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    contact = fields.optional("contact", "whom to ask for there: a role, never a name")
    at = fields.optional("at", "the facility that helps them")
    referTo = fields.optional("refer_to", "the body that answers for their protection")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(at, "at", .facility)
    list.add(referTo, "refer_to", .organization, .facility)
    return list.uses
  }
}

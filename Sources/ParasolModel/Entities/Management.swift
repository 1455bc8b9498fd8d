import ParasolSyntax

/// One level of a large programme (SWIT Fig 6.6, p160).
package struct ManagementLevel: Record {
  package static let subject = "levels"
  package let runBy: Located<List<Reference>>?
  package let posts: Located<List<Reference>>?
  package let managers: Located<Count>?
  package let review: Located<Duration>?
  package let empowerment: Located<List<EmpowermentMeasure>>?

  package init?(_ fields: inout FieldReader) {
    runBy = fields.optional("run_by", "bodies that answer for it")
    posts = fields.optional("posts", "posts that do the work there")
    managers = fields.optional("managers", "how many managers look after the bodies below")
    review = fields.optional("review", "longest time between two reviews")
    empowerment = fields.optional("empowerment", "measures of empowerment that are followed there")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(all: runBy, "run_by", .organization)
    list.add(all: posts, "posts", .post)
    return list.uses
  }
}

/// Money that is set aside (SWIT 1.1, p5).
package struct BudgetLine: Record {
  package static let subject = "budget"
  package let amount: Located<Money>
  package let payee: Located<Reference>?
  package let purpose: Located<PlainText>?
  package let year: Located<Year>?
  package let countedAs: Located<OrganizationKind>?

  package init?(_ fields: inout FieldReader) {
    let amount = fields.required("amount", as: Money.self, "how much it is")
    payee = fields.optional("payee", "the organization that gets it")
    purpose = fields.optional("purpose", "what it is for")
    year = fields.optional("year", "the year in which it is paid")
    countedAs = fields.optional(
      "counted_as", "the sort of body as whose money reports and totals count it")
    guard let amount else { return nil }
    self.amount = amount
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(payee, "payee", .organization)
    return list.uses
  }
}

/// What good quality means to those who use a service (SWIT 3.4.2, p68).
package struct QualityMeasure: Record {
  package static let subject = "quality_measures"
  package let text: Located<LocalizedText>
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    let text = fields.required("text", as: LocalizedText.self, "the measure, in a sentence")
    decided = fields.optional("decided", "the decision with sex workers")
    guard let text else { return nil }
    self.text = text
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    return list.uses
  }
}

/// What is printed.
package struct PrintedForms: Record {
  package static let subject = "forms"
  package let print: Located<List<PlainText>>?
  package let app: Located<List<PlainText>>?
  package let register: Located<List<PlainText>>?
  package let languages: Located<List<LanguageTag>>?

  package init?(_ fields: inout FieldReader) {
    print = fields.optional("print", "ids of the forms to print")
    app = fields.optional("app", "ids of the forms to write for ODK and Kobo")
    register = fields.optional("register", "ids of the forms to write as spreadsheets")
    languages = fields.optional("languages", "languages in which they are printed")
  }
}

/// A report that goes from one level to another (SWIT Fig 6.6, p160).
package struct ReportFlow: Entity {
  package static let section = "reports"
  package static let subject = "report"
  package static let kind = EntityKind.report

  package let id: Located<String>
  package let from: Located<ProgrammeLevel>?
  package let to: Located<ProgrammeLevel>?
  package let every: Located<Duration>?
  package let content: Located<List<ReportContent>>?
  package let feedback: Located<Duration>?
  package let nilAsZero: Located<YesNo>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    from = fields.optional("from", "level that reports")
    to = fields.optional("to", "level that gets the report")
    every = fields.optional("every", "how often")
    content = fields.optional("content", "what it tells")
    feedback = fields.optional("feedback", "time within which the answer comes back")
    nilAsZero = fields.optional("nil_as_zero", "whether what did not happen is written as 0")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    return list.uses
  }
}

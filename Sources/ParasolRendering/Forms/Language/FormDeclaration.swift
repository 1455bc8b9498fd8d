import ParasolModel
import ParasolSyntax

/// A form as declared in YAML: what stands on it, in print order, for every language.
package struct FormDeclaration: Sendable {
  package let id: Located<String>
  /// Printed where the title would tell too much: `A1`.
  package let number: String
  /// Where that stands.
  let numberSpan: Span
  package let title: Located<FormWords>
  /// Where the guidance or practice shows it.
  package let source: String?
  package let mark: EvidenceMark?
  package let filledBy: FormRole
  package let every: Duration?
  package let variant: FormVariant
  package let paper: Paper
  package let formClass: FormClass
  package let keeper: FormRole
  /// How long it is kept after its period.
  package let keep: Duration?
  /// The pages that one set of it may take; told in every language.
  package let pages: Located<Count>?
  /// Whether it can be filled in with an app.
  package let isForApps: Bool
  /// Whether its questions make a register, one column each.
  package let isRegister: Bool
  /// The larger paper that it is cut from.
  package let sheet: Paper?
  /// Whether its pages lie in folding order on that paper.
  package let isBooklet: Bool
  /// What it is printed once for.
  package let forEach: FormSource?
  /// How many sheets a blank set has.
  package let sheets: Int
  package let blocks: [FormBlock]
  /// Printed once, on a page of its own after the last sheet of a set.
  package let closing: [FormBlock]

  /// Nil after a report.
  package init?(_ id: Located<String>, root: YAMLCursor, sink: DiagnosticSink) {
    var fields = FieldReader(
      subject: "form '\(id.value)'", header: id.span, layers: EntityLayers(own: [root]),
      context: ReadingContext(sink: sink))
    fields.allow("form")
    self.init(id, fields: &fields)
    fields.finish()
  }

  /// Nil after a report.
  private init?(_ id: Located<String>, fields: inout FieldReader) {
    let number = fields.required(
      "number", as: PlainText.self, "what is printed in its header, such as 'A1'")
    let title = fields.optional(
      "title", as: FormWords.self, "its name, in neutral words; else the word 'title' of the form")
    source = fields.optional("source", as: PlainText.self, "where it comes from")?.value.text
    mark = fields.optional("mark", as: EvidenceMark.self, "how sure that is")?.value
    let filledBy = fields.required("filled_by", as: FormRole.self, "who fills it in")
    every = fields.optional("every", as: Duration.self, "how often it is filled in")?.value
    let variant = fields.optional("variant", as: FormVariant.self, "how it is filled in")
    let paper = fields.optional("paper", as: PaperFormat.self, "the paper it is printed on")
    let formClass = fields.required("class", as: FormClass.self, "who may see it when filled in")
    let keeper = fields.required("keeper", as: FormRole.self, "who keeps it")
    keep = fields.optional("keep", as: Duration.self, "how long it is kept after its period")?.value
    pages = fields.optional("pages", as: Count.self, "pages that it may take")
    let app = fields.optional("app", as: YesNo.self, "'no' for what only paper can be")
    let register = fields.optional("register", as: YesNo.self, "'yes' for a table of it as well")
    sheet =
      fields.optional("sheet", as: PaperFormat.self, "larger paper that it is cut from")?.value
      .paper
    let booklet = fields.optional("booklet", as: YesNo.self, "'yes' to fold that paper")
    forEach =
      fields.optional("for_each", as: FormSource.self, "what a sheet each is printed for")?.value
    sheets =
      fields.optional("sheets", as: Count.self, "sheets of a blank set; else one")?.value.value ?? 1
    let blocks = fields.required("blocks", as: List<FormBlock>.self, "what stands on it, in order")
    let closing = fields.optional(
      "closing", as: List<FormBlock>.self, "what is printed once, after the last sheet")
    guard let number, let filledBy, let formClass, let keeper, let blocks else { return nil }
    self.id = id
    self.number = number.value.text
    numberSpan = number.span
    self.title = title ?? Located(.name("title"), at: id.span)
    self.filledBy = filledBy.value
    self.variant = variant?.value ?? .text
    self.paper = paper?.value.paper ?? Paper()
    self.formClass = formClass.value
    self.keeper = keeper.value
    isForApps = app?.value.value ?? true
    isRegister = register?.value.value ?? false
    isBooklet = booklet?.value.value ?? false
    self.blocks = blocks.value.values
    self.closing = closing?.value.values ?? []
  }

  /// The keys of a form, its own first.
  package static var fields: [FieldShape] {
    var reader = FieldReader.recorder()
    _ = FormDeclaration(Located("", at: reader.header), fields: &reader)
    let own = FieldShape(
      key: "form", isRequired: true, type: EntityName.self, summary: "id of the form")
    return [own] + reader.fields
  }
}

import ParasolModel
import ParasolSyntax

/// A form as declared in YAML: what stands on it, in print order, for every language.
package struct FormDeclaration: Sendable {
  package let id: Located<String>
  /// Printed where the title would tell too much: `A1`.
  package let number: String
  package let title: LocalizedText
  package let filledBy: Keeper
  package let every: Duration?
  package let variant: FormVariant
  package let paper: Paper
  package let formClass: FormClass
  package let keeper: Keeper
  /// How long it is kept after its period.
  package let keep: Duration?
  /// The pages that one set of it may take; told in every language.
  package let pages: Int?
  package let blocks: [FormBlock]
  /// Printed once, on a page of its own after the last sheet of a set.
  package let closing: [FormBlock]

  /// Nil after a report.
  package init?(_ id: Located<String>, root: YAMLCursor, sink: DiagnosticSink) {
    var fields = FieldReader(
      subject: "form '\(id.value)'", header: id.span, layers: EntityLayers(own: [root]),
      context: ReadingContext(sink: sink))
    fields.allow("form")
    self.init(id, fields: &fields, sink: sink)
    fields.finish()
  }

  /// Nil after a report.
  private init?(_ id: Located<String>, fields: inout FieldReader, sink: DiagnosticSink) {
    let number = fields.required(
      "number", as: PlainText.self, "what is printed in its header, such as 'A1'")
    let title = fields.required("title", as: LocalizedText.self, "its name, in neutral words")
    let filledBy = fields.required("filled_by", as: Keeper.self, "who fills it in")
    every = fields.optional("every", as: Duration.self, "how often it is filled in")?.value
    let variant = fields.optional("variant", as: FormVariant.self, "how it is filled in")
    let paper = fields.optional("paper", as: PaperFormat.self, "the paper it is printed on")
    let formClass = fields.required("class", as: FormClass.self, "who may see it when filled in")
    let keeper = fields.required("keeper", as: Keeper.self, "who keeps it")
    keep = fields.optional("keep", as: Duration.self, "how long it is kept after its period")?.value
    pages = fields.optional("pages", as: Count.self, "pages that it may take")?.value.value
    let blocks = fields.required("blocks", as: List<FormBlock>.self, "what stands on it, in order")
    let closing = fields.optional(
      "closing", as: List<FormBlock>.self, "what is printed once, after the last sheet")
    guard let number, let title, let filledBy, let formClass, let keeper, let blocks else {
      return nil
    }
    self.id = id
    self.number = number.value.text
    self.title = title.value
    self.filledBy = filledBy.value
    self.variant = variant?.value ?? .text
    self.paper = paper?.value.paper ?? Paper()
    self.formClass = formClass.value
    self.keeper = keeper.value
    self.blocks = blocks.value.values
    self.closing = closing?.value.values ?? []
    FormLabels.check(blocks.value, sink: sink)
    if let closing { FormLabels.check(closing.value, sink: sink) }
  }

  /// The keys of a form, its own first.
  package static var fields: [FieldShape] {
    var reader = FieldReader.recorder()
    _ = FormDeclaration(
      Located("", at: reader.header), fields: &reader, sink: reader.context.sink)
    let own = FieldShape(
      key: "form", isRequired: true, type: EntityName.self, summary: "id of the form")
    return [own] + reader.fields
  }
}

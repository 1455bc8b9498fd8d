import ParasolModel
import ParasolSyntax

/// A grid of a form as declared.
package struct FormGrid: Record {
  package static let subject = "grid"
  package let name: Located<FormName>?
  package let label: Located<FormWords>?
  package let rows: Located<NamedTable<FormName, FormRow>>
  package let columns: Located<NamedTable<FormName, FormColumn>>
  package let total: Located<YesNo>?

  package init?(_ fields: inout FieldReader) {
    name = fields.optional("name", "its id; needed where a form has two grids")
    label = fields.optional("label", "what the grid shows, read aloud before it")
    let rows = fields.required(
      "rows", as: NamedTable<FormName, FormRow>.self, "rows in print order")
    let columns = fields.required(
      "columns", as: NamedTable<FormName, FormColumn>.self, "columns in print order")
    total = fields.optional("total", "'yes' prints a last row with totals")
    guard let rows, let columns else { return nil }
    self.rows = rows
    self.columns = columns
  }

  package var id: String { name?.value.text ?? "rows" }
  package var hasTotal: Bool { total?.value.value ?? false }
}

/// A row of a grid, or several alike.
package struct FormRow: Record {
  package static let subject = "row"
  package let label: Located<FormWords>?
  package let pictograms: Located<List<Pictogram>>?
  package let heading: Located<YesNo>?
  package let count: Located<Count>?
  package let from: Located<FormSource>?
  package let each: Located<FormSource>?
  package let spare: Located<Count>?
  package let repetition: Located<FormSource>?
  package let height: Located<PaperLength>?
  package let cell: Located<List<FormCellItem>>?
  package let words: Located<NamedTable<FormName, FormWords>>?

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "its words; else those of its name")
    pictograms = fields.optional("pictograms", "drawings in its first cell")
    heading = fields.optional("heading", "'yes' when it is only a heading of the rows below")
    count = fields.optional("count", "how many rows alike stand on a sheet")
    from = fields.optional("from", "prints one row for each entry of this source")
    each = fields.optional("each", "then one for each of these under it")
    spare = fields.optional("spare", "blank rows after those of the source")
    repetition = fields.optional("repeat", "the same as 'from'")
    height = fields.optional("height", "its least height")
    cell = fields.optional("cell", "what is printed in its cells")
    words = fields.optional("words", "words printed in the cells of these columns")
  }

  package var source: Located<FormSource>? { from ?? repetition }
}

/// A column of a grid, or several alike.
package struct FormColumn: Record {
  package static let subject = "column"
  package let answer: FormAnswer
  package let width: Located<PaperLength>?
  package let repetition: Located<FormSource>?
  package let count: Located<Count>?
  package let names: Located<YesNo>?
  package let parts: Located<NamedTable<FormName, FormPart>>?
  package let cell: Located<List<FormCellItem>>?
  package let total: Located<FormTotalRule>?
  package let first: Located<FormName>?

  package init?(_ fields: inout FieldReader) {
    answer = FormAnswer(&fields)
    width = fields.optional("width", "its width; columns without one share what is left")
    repetition = fields.optional("repeat", "prints one for each entry of this source")
    count = fields.optional("count", "how many of them, such as 3 months")
    names = fields.optional("names", "'yes' when it names the rows")
    parts = fields.optional("parts", "narrower columns that it is divided into")
    cell = fields.optional("cell", "what is printed in its cells")
    total = fields.optional("total", "what stands below it in the row of totals")
    first = fields.optional("first", "the field that 'previous' means in the first row")
  }

  package var namesRows: Bool { names?.value.value ?? false }
}

/// A narrow column inside another.
package struct FormPart: Record {
  package static let subject = "part"
  package let answer: FormAnswer
  package let width: Located<PaperLength>?
  package let cell: Located<List<FormCellItem>>?
  package let total: Located<FormTotalRule>?

  package init?(_ fields: inout FieldReader) {
    answer = FormAnswer(&fields)
    width = fields.optional("width", "its width; parts without one share what is left")
    cell = fields.optional("cell", "what is printed in its cells")
    total = fields.optional("total", "what stands below it in the row of totals")
  }
}

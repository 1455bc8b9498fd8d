import ParasolModel

/// A grid of a form as declared.
package struct FormGrid: Record {
  package static let subject = "grid"
  package let label: Located<LocalizedText>?
  package let rows: Located<Table<FormRow>>
  package let columns: Located<Table<FormColumn>>

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "what the grid shows, read aloud before it")
    let rows = fields.required("rows", as: Table<FormRow>.self, "rows in print order")
    let columns = fields.required("columns", as: Table<FormColumn>.self, "columns in print order")
    guard let rows, let columns else { return nil }
    self.rows = rows
    self.columns = columns
  }
}

/// A row of a grid, or several alike.
package struct FormRow: Record {
  package static let subject = "row"
  package let label: Located<LocalizedText>?
  package let pictograms: Located<List<Pictogram>>?
  package let count: Located<Count>?
  package let repetition: Located<FormRepeat>?
  package let height: Located<PaperLength>?
  package let cell: Located<List<FormCellPart>>?

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "its words; else the printed phrase of the same name")
    pictograms = fields.optional("pictograms", "drawings in its first cell")
    count = fields.optional("count", "how many rows alike stand on a sheet")
    repetition = fields.optional("repeat", "'time_blocks' prints one for each time of day")
    height = fields.optional("height", "its least height")
    cell = fields.optional("cell", "what is printed in its cells")
  }
}

/// A column of a grid, or several alike.
package struct FormColumn: Record {
  package static let subject = "column"
  package let label: Located<LocalizedText>?
  package let pictogram: Located<Pictogram>?
  package let width: Located<PaperLength>?
  package let repetition: Located<FormRepeat>?
  package let names: Located<YesNo>?
  package let parts: Located<Table<FormPart>>?
  package let cell: Located<List<FormCellPart>>?

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "its words; else the printed phrase of the same name")
    pictogram = fields.optional("pictogram", "a drawing in its heading")
    width = fields.optional("width", "its width; columns without one share what is left")
    repetition = fields.optional("repeat", "'weeks' or 'weekdays' prints one for each")
    names = fields.optional("names", "'yes' when it names the rows")
    parts = fields.optional("parts", "narrower columns that it is divided into")
    cell = fields.optional("cell", "what is printed in its cells")
  }
}

/// A narrow column inside another.
package struct FormPart: Record {
  package static let subject = "part"
  package let label: Located<LocalizedText>?
  package let pictogram: Located<Pictogram>?

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "its words; else the printed phrase of the same name")
    pictogram = fields.optional("pictogram", "a drawing in its heading")
  }
}

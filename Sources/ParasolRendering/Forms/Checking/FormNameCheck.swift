import ParasolModel
import ParasolSyntax

/// Holds the ids of questions: each once on a form, and none that asks who a person is.
struct FormNameCheck {
  let sink: DiagnosticSink

  func check(_ form: FormDeclaration) {
    tellTwice(form.allBlocks.flatMap(FormNameCheck.ids), what: "question of the form")
    for block in form.allBlocks {
      for name in FormNameCheck.ids(block) { judge(name, form) }
      if case .grid(let grid) = block.content {
        let columns = FormNameCheck.columns(of: grid)
        tellTwice(columns, what: "column of the grid")
        for column in columns { judge(column, form) }
      }
    }
  }

  private func tellTwice(_ names: [Located<String>], what: String) {
    var known: [String: Span] = [:]
    for name in names {
      guard let first = known[name.value] else {
        known[name.value] = name.span
        continue
      }
      sink.report(
        Diagnostic(
          "duplicate-name", "another \(what) is called '\(name.value)'", at: name.span,
          notes: [.init("the first one", at: first)],
          help: "give one of them another name; its words can stay the same with 'label:'"))
    }
  }

  /// Columns and the parts of those that are printed once, which are called by their own names.
  private static func columns(of grid: FormGrid) -> [Located<String>] {
    grid.columns.value.rows.flatMap { column -> [Located<String>] in
      let parts = column.value.value.parts?.value.rows ?? []
      let isRepeated = column.value.value.repetition != nil
      return parts.isEmpty || isRepeated ? [column.name] : parts.map(\.name)
    }
  }

  private static func ids(_ block: FormBlock) -> [Located<String>] {
    switch block.content {
    case .fields(let table): table.rows.map(\.name)
    case .totals(let table): table.rows.map(\.name)
    case .grid(let grid): [Located(grid.id, at: grid.name?.span ?? block.span)]
    case .ticks(let ticks): [Located(ticks.id, at: ticks.name?.span ?? block.span)]
    case .squares(let squares): [Located(squares.id, at: squares.name?.span ?? block.span)]
    case .drawing(let drawing): [Located(drawing.id, at: drawing.name?.span ?? block.span)]
    case .heading, .text, .note, .map, .key, .pageBreak, .beside: []
    }
  }

  /// Parts of names that ask who or where a person is.
  private static let personal: Set = [
    "name", "surname", "firstname", "lastname", "nickname", "phone", "telephone", "mobile",
    "whatsapp", "address", "email", "photo", "photograph", "picture", "passport", "gps",
    "latitude", "longitude", "coordinates", "birthday", "fingerprint", "facebook", "instagram",
  ]

  /// Names that hold what only a clinic may know.
  private static let clinical: Set = [
    "test_result", "hiv_result", "hiv_status", "hiv_positive", "syphilis_result", "sti_result",
    "diagnosis", "viral_load", "serostatus", "cd4",
  ]

  /// Whether a question of this name asks who or where a person is.
  static func asksWho(_ name: String) -> Bool {
    ["id_number", "national_id", "date_of_birth"].contains(where: name.contains)
      || name.split(separator: "_").map(String.init).contains(where: personal.contains)
  }

  private func judge(_ name: Located<String>, _ form: FormDeclaration) {
    if FormNameCheck.asksWho(name.value) {
      sink.report(
        Diagnostic(
          "personal-field", "'\(name.value)' would ask who a person is, or where to find them",
          at: name.span,
          help: "take it out; a person is 'type: person' (colour code and symbol) or 'type: code'"))
    } else if form.formClass != .clinical, FormNameCheck.clinical.contains(name.value) {
      sink.report(
        Diagnostic(
          "personal-field", "'\(name.value)' may only stand on a form of class 'clinical'",
          at: name.span,
          help:
            "ask for the date of the test alone, or write 'class: clinical' if it stays in the clinic"
        ))
    }
  }
}

import ParasolModel
import ParasolSyntax

/// One piece of a form in print order: exactly one of its keys is written.
package struct FormBlock: Record {
  package static let subject = "block"

  package enum Content: Sendable {
    case heading(LocalizedText)
    case text(LocalizedText)
    case note(LocalizedText)
    case fields(Table<FormLabel>)
    case grid(FormGrid)
    case ticks(FormTicks)
    case totals(Table<FormLabel>)
    /// The drawings of the risks with their words.
    case key(FormKey)
  }

  package let content: Content

  package init?(_ fields: inout FieldReader) {
    var found: [Content] = []
    if let read = fields.optional("heading", as: LocalizedText.self, "words above what follows") {
      found.append(.heading(read.value))
    }
    if let read = fields.optional("text", as: LocalizedText.self, "words to read") {
      found.append(.text(read.value))
    }
    if let read = fields.optional("note", as: LocalizedText.self, "words in a box") {
      found.append(.note(read.value))
    }
    if let read = fields.optional("fields", as: Table<FormLabel>.self, "lines to fill in") {
      found.append(.fields(read.value))
    }
    if let read = fields.optional("grid", as: FormGrid.self, "columns and rows") {
      found.append(.grid(read.value))
    }
    if let read = fields.optional("ticks", as: FormTicks.self, "boxes to tick") {
      found.append(.ticks(read.value))
    }
    if let read = fields.optional("totals", as: Table<FormLabel>.self, "results at the foot") {
      found.append(.totals(read.value))
    }
    if let read = fields.optional("key", as: FormKey.self, "what its drawings mean") {
      found.append(.key(read.value))
    }
    guard found.count == 1, let only = found.first else {
      FormBlock.report(found.count, fields)
      return nil
    }
    content = only
  }

  /// Nothing is said about a block whose one key could not be read: that is told already.
  private static func report(_ count: Int, _ fields: FieldReader) {
    guard !fields.readsNothing, case .record(let shapes) = shape else { return }
    guard count > 1 || !shapes.contains(where: { fields.has($0.key) }) else { return }
    let known = shapes.map(\.key).joined(separator: ", ")
    fields.context.sink.report(
      Diagnostic(
        "block-unclear", count > 1 ? "a block holds \(count) things" : "a block holds nothing",
        at: fields.header, help: "write one of \(known) in each block"))
  }
}

/// Words beside room to write, and what they mean to a computer.
package struct FormLabel: Record {
  package static let subject = "field"
  package let label: Located<LocalizedText>?
  package let share: Located<Count>?
  package let formula: Located<LocalizedText>?

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "its words; else the printed phrase of the same name")
    share = fields.optional("share", "its part of the line's width")
    formula = fields.optional("formula", "how a computed value is found, printed below it")
  }
}

/// Boxes to tick, and what they answer.
package struct FormTicks: Record {
  package static let subject = "ticks"
  package let ask: Located<LocalizedText>?
  package let boxes: Located<Table<FormLabel>>

  package init?(_ fields: inout FieldReader) {
    ask = fields.optional("ask", "what the boxes answer")
    let boxes = fields.required("boxes", as: Table<FormLabel>.self, "the boxes in order")
    guard let boxes else { return nil }
    self.boxes = boxes
  }
}

/// What the key of a form explains.
package enum FormKey: String, Choice {
  case factors
  package static let subject = "key"
}

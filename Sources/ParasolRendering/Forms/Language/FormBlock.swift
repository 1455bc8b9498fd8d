import ParasolModel
import ParasolSyntax

/// One piece of a form in print order: exactly one of its keys is written.
package struct FormBlock: Record {
  package static let subject = "block"

  package enum Content: Sendable {
    case heading(Located<FormWords>)
    case text(Located<FormWords>)
    case note(Located<FormWords>)
    case fields(NamedTable<FormName, FormField>)
    case grid(FormGrid)
    case ticks(FormTicks)
    case squares(FormSquares)
    case drawing(FormDrawing)
    case map(FormMapKind)
    case totals(NamedTable<FormName, FormTotal>)
    /// The drawings of the risks or others with their words.
    case key(FormKey)
    case pageBreak
    /// Blocks side by side.
    case beside([FormBesidePart])
  }

  package let content: Content
  /// Where the block stands.
  package let span: Span

  package init?(_ fields: inout FieldReader) {
    var found = FormBlock.contents(&fields)
    if let read = fields.optional(
      "beside", as: List<FormBesidePart>.self, "blocks that stand side by side")
    {
      found.append(.beside(read.value.values))
    }
    guard found.count == 1, let only = found.first else {
      FormBlock.report(found.count, fields, FormBlock.fields.map(\.key))
      return nil
    }
    content = only
    span = fields.header
  }

  fileprivate init(_ content: Content, at span: Span) {
    self.content = content
    self.span = span
  }

  /// Every thing that its keys hold, but for blocks.
  fileprivate static func contents(_ fields: inout FieldReader) -> [Content] {
    var found: [Content] = []
    if let read = fields.optional("heading", as: FormWords.self, "words above what follows") {
      found.append(.heading(read))
    }
    if let read = fields.optional("text", as: FormWords.self, "words to read") {
      found.append(.text(read))
    }
    if let read = fields.optional("note", as: FormWords.self, "words in a box") {
      found.append(.note(read))
    }
    if let read = fields.optional(
      "fields", as: NamedTable<FormName, FormField>.self, "lines to fill in")
    {
      found.append(.fields(read.value))
    }
    if let read = fields.optional("grid", as: FormGrid.self, "columns and rows") {
      found.append(.grid(read.value))
    }
    if let read = fields.optional("ticks", as: FormTicks.self, "boxes to tick") {
      found.append(.ticks(read.value))
    }
    if let read = fields.optional("squares", as: FormSquares.self, "squares with drawings") {
      found.append(.squares(read.value))
    }
    if let read = fields.optional("drawing", as: FormDrawing.self, "room to draw") {
      found.append(.drawing(read.value))
    }
    if let read = fields.optional("map", as: FormMapKind.self, "a map of the programme") {
      found.append(.map(read.value))
    }
    if let read = fields.optional(
      "totals", as: NamedTable<FormName, FormTotal>.self, "results at the foot")
    {
      found.append(.totals(read.value))
    }
    if let read = fields.optional("key", as: FormKey.self, "what its drawings mean") {
      found.append(.key(read.value))
    }
    if let read = fields.optional("page_break", as: YesNo.self, "'yes' begins a new page"),
      read.value.value
    {
      found.append(.pageBreak)
    }
    return found
  }

  /// Nothing is said about a block whose one key could not be read or is not known: that is told
  /// already. The keys are asked for only then, as blocks hold blocks.
  fileprivate static func report(
    _ count: Int, _ fields: FieldReader, _ keys: @autoclosure () -> [String]
  ) {
    guard !fields.readsNothing else { return }
    guard count > 1 || fields.hasNoKeys else { return }
    fields.context.sink.report(
      Diagnostic(
        "block-unclear", count > 1 ? "a block holds \(count) things" : "a block holds nothing",
        at: fields.header, help: "write one of \(keys().joined(separator: ", ")) in each block"))
  }
}

/// Blocks that stand beside others.
package struct FormBesidePart: Record {
  package static let subject = "part"
  package let share: Located<Count>?
  /// True for a dashed line before it, to be cut along.
  package let cut: Located<YesNo>?
  package let blocks: [FormBlock]

  package init?(_ fields: inout FieldReader) {
    share = fields.optional("share", "its part of the width")
    cut = fields.optional("cut", "'yes' prints a line to cut along before it")
    let blocks = fields.required(
      "blocks", as: List<FormInnerBlock>.self, "what stands in it, in order")
    guard let blocks else { return nil }
    self.blocks = blocks.value.values.map(\.block)
  }
}

/// A block beside others: it holds no further ones side by side.
package struct FormInnerBlock: Record {
  package static let subject = "block"
  package let block: FormBlock

  package init?(_ fields: inout FieldReader) {
    let found = FormBlock.contents(&fields)
    guard found.count == 1, let only = found.first else {
      FormBlock.report(found.count, fields, FormInnerBlock.fields.map(\.key))
      return nil
    }
    block = FormBlock(only, at: fields.header)
  }
}

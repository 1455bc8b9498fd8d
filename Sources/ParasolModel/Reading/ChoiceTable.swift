import ParasolSyntax

/// Values by name, where only the words of a list can be names: `{transparent_money: yes}`.
package struct ChoiceTable<Name: Choice, Element: FieldValue>: FieldValue {
  /// In the order in which they were written.
  package let rows: [Table<Element>.Row]

  package subscript(name: Name) -> Located<Element>? { self[name.rawValue] }

  package subscript(name: String) -> Located<Element>? {
    rows.first { $0.name.value == name }?.value
  }

  package static var expectation: String {
    let first = Name.words.first ?? ""
    return "names such as '\(first)' with \(Element.expectation)"
  }

  package static var shape: ValueShape { .table(names: Name.shape, Element.shape) }

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> ChoiceTable? {
    guard cursor.isMapping else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    var rows: [Table<Element>.Row] = []
    for (name, value) in cursor.entries {
      let text = name.text
      if text.hasPrefix("x-") { continue }
      guard Name(rawValue: text) != nil else {
        context.sink.report(
          ReadingProblems.unknownKey(name, in: "'\(key)'", known: Name.words, synonym: nil))
        continue
      }
      guard let element = Element.read(value, of: text, in: context) else { continue }
      rows.append(
        .init(name: Located(text, at: name.span), value: Located(element, at: value.span)))
    }
    return ChoiceTable(rows: rows)
  }
}

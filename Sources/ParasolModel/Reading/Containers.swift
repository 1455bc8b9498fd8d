import ParasolSyntax

/// Values in brackets or below each other with `- `, each with its place.
package struct List<Element: FieldValue>: FieldValue {
  package let items: [Located<Element>]

  package init(_ items: [Located<Element>]) {
    self.items = items
  }

  @inlinable package var values: [Element] { items.map { $0.value } }

  package static var expectation: String { "a list in [ ] of \(Element.expectation)" }
  package static var shape: ValueShape { .list(Element.shape) }

  /// Items that cannot be read are told and left out.
  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> List? {
    guard cursor.isSequence else {
      context.sink.report(wrongForm(cursor, of: key))
      return nil
    }
    var items: [Located<Element>] = []
    items.reserveCapacity(cursor.count)
    var cut = 0
    for item in cursor.items {
      cut -= 1
      if cut > 0 { continue }
      if let value = Element.readSilently(item) {
        items.append(Located(value, at: item.span))
        continue
      }
      if let problem = commaCut(item, in: cursor) {
        context.sink.report(problem.diagnostic)
        cut = problem.count
      } else if let value = Element.read(item, of: key, in: context) {
        items.append(Located(value, at: item.span))
      }
    }
    return List(items)
  }

  /// Whether this item is the first part of a value that commas cut apart.
  private static func commaCut(
    _ item: YAMLCursor, in list: YAMLCursor
  ) -> (count: Int, diagnostic: Diagnostic)? {
    guard let type = Element.self as? any ScalarValue.Type, item.isScalar, item.style == .plain
    else { return nil }
    let rest = Array(list.items).drop { $0.index != item.index }
    return CommaCut.problem(rest, of: type)
  }

  /// A single value where a list belongs gets its brackets.
  private static func wrongForm(_ cursor: YAMLCursor, of key: String) -> Diagnostic {
    guard cursor.isScalar, !cursor.isEmptyValue else {
      return ReadingProblems.wrongForm(cursor, of: key, expectation: expectation)
    }
    let listed = listed(cursor.text)
    return Diagnostic(
      "wrong-form", "'\(key)' must be a list, even with one entry", at: cursor.span,
      help: listed.map { "write '\($0)'" } ?? "write \(expectation)",
      replacement: listed.map { .init(cursor.valueSpan, with: $0) })
  }

  /// The text as a list of one, or of the parts between its commas; nil where an item would not do.
  private static func listed(_ text: String) -> String? {
    if let whole = item(text) { return "[\(whole)]" }
    let parts = text.split(separator: ",").map { String($0).trimmedBlanks }.map(item)
    let items = parts.compactMap { $0 }
    guard !items.isEmpty, items.count == parts.count else { return nil }
    return "[" + items.joined(separator: ", ") + "]"
  }

  /// One item as YAML, in its right spelling.
  private static func item(_ text: String) -> String? {
    if let type = Element.self as? any ScalarValue.Type {
      if type.reads(text) { return YAMLSpelling.source(of: text) }
      guard let offer = type.offer(for: text), offer.isSafe else { return nil }
      return offer.spelling.map(YAMLSpelling.source)
    }
    if case .choice(let choice) = Element.shape {
      return WordForm.same(as: text, among: choice.values.map(\.word))
    }
    return text.contains(",") ? nil : YAMLSpelling.source(of: text)
  }
}

/// Values by names that are the author's own, such as ids.
package typealias Table<Element: FieldValue> = NamedTable<AnyName, Element>

/// Any name at all; where it must be one that exists, that is looked up later.
package enum AnyName: FieldValue {
  package static let expectation = "a name"
  package static let shape = ValueShape.scalar(PlainText.scalar)

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> AnyName? { nil }
}

/// Values by name, in the order in which they were written. Names that
/// are no ids, such as months, are read like values.
package struct NamedTable<Name: FieldValue, Element: FieldValue>: FieldValue {
  package struct Row: Sendable {
    package let name: Located<String>
    package let value: Located<Element>

    package init(name: Located<String>, value: Located<Element>) {
      (self.name, self.value) = (name, value)
    }
  }

  package let rows: [Row]

  package init(_ rows: [Row]) {
    self.rows = rows
  }

  package subscript(name: String) -> Located<Element>? {
    rows.first { $0.name.value == name }?.value
  }

  package static var expectation: String { "names with \(Element.expectation)" }
  package static var shape: ValueShape {
    .table(names: Name.self == AnyName.self ? nil : Name.shape, Element.shape)
  }

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> NamedTable? {
    guard cursor.isMapping else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    var rows: [Row] = []
    rows.reserveCapacity(cursor.count)
    for (name, value) in cursor.entries {
      if name.hasPrefix("x-") { continue }
      let text = name.text
      if let problem = CommaCut.problem(name, value, in: cursor) {
        context.sink.report(problem)
        continue
      }
      if CommaCut.isBare(name, value), let meant = ReadingProblems.missingSpace(text) {
        context.sink.report(ReadingProblems.missingSpace(name, meant: meant))
        continue
      }
      guard isName(name, with: value, of: key, in: context) else { continue }
      guard let element = Element.read(value, of: text, in: context) else { continue }
      rows.append(
        Row(name: Located(text, at: name.span), value: Located(element, at: value.span)))
    }
    return NamedTable(rows)
  }

  /// False after a report. A word that is not in a list of names is an unknown key.
  private static func isName(
    _ name: YAMLCursor, with value: YAMLCursor, of key: String, in context: ReadingContext
  ) -> Bool {
    if Name.self == AnyName.self { return true }
    if let choice = Name.self as? any Choice.Type, choice.has(name) { return true }
    if case .choice(let choice) = Name.shape {
      let known = choice.values.map(\.word)
      if known.contains(name.text) { return true }
      context.sink.report(
        ReadingProblems.unknownKey(
          name, value: value, in: "'\(key)'", known: known, synonym: nil))
      return false
    }
    return Name.read(name, of: key, in: context) != nil
  }
}

/// Either of two forms; told apart by whether a mapping or list, or a scalar stands there.
package enum Either<Scalar: FieldValue, Collection: FieldValue>: FieldValue {
  case scalar(Scalar)
  case collection(Collection)

  package static var expectation: String {
    "\(Scalar.expectation), or \(Collection.expectation)"
  }
  package static var shape: ValueShape { .either([Scalar.shape, Collection.shape]) }

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> Either? {
    if cursor.isEmptyValue {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    if cursor.isScalar {
      return Scalar.read(cursor, of: key, in: context).map { .scalar($0) }
    }
    return Collection.read(cursor, of: key, in: context).map { .collection($0) }
  }
}

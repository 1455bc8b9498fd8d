import ParasolSyntax

/// A value that somebody wrote, taken apart by its declared type, each scalar with its place.
package indirect enum Datum: Sendable {
  case scalar(DumpedValue, YAMLCursor)
  case list([Datum], YAMLCursor)
  case object([Entry], YAMLCursor)

  package struct Entry: Sendable {
    package let key: String
    package let value: Datum
    /// What the key means; nil where the author chose it.
    package let summary: String?
  }

  /// Where it is written.
  package var cursor: YAMLCursor {
    switch self {
    case .scalar(_, let cursor), .list(_, let cursor), .object(_, let cursor): cursor
    }
  }

  /// Names sorted where authors chose them.
  package var json: DumpedValue {
    switch self {
    case .scalar(let value, _): value
    case .list(let items, _): .list(items.map(\.json))
    case .object(let entries, _):
      .object(entries.map { DumpedValue.Member(key: $0.key, value: $0.value.json) })
    }
  }

  /// What lies inside, by the next part of a path.
  package var parts: [(name: String, value: Datum, summary: String?)] {
    switch self {
    case .scalar: []
    case .list(let items, _): items.enumerated().map { ("\($0)", $1, nil) }
    case .object(let entries, _): entries.map { ($0.key, $0.value, $0.summary) }
    }
  }

  /// With the entries of another part of the same scope behind its own.
  func adding(_ other: Datum) -> Datum {
    switch (self, other) {
    case (.list(let own, let cursor), .list(let more, _)): .list(own + more, cursor)
    case (.object(let own, let cursor), .object(let more, _)):
      .object(
        (own + more).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }, cursor)
    default: self
    }
  }

  /// Every scalar with its path, in order.
  package func scalars(at path: String) -> [(path: String, value: DumpedValue, cursor: YAMLCursor)]
  {
    if case .scalar(let value, let cursor) = self { return [(path, value, cursor)] }
    return parts.flatMap { $0.value.scalars(at: "\(path).\($0.name)") }
  }
}

extension FieldValue {
  /// What a type does not take apart is a text.
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    .scalar(.text(cursor.text), cursor)
  }
}

extension ScalarValue {
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    let text = cursor.text
    return .scalar(Self(parsing: text)?.json(text) ?? .text(text), cursor)
  }

  package func json(_ text: String) -> DumpedValue { .text(text) }
}

extension List {
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    .list(cursor.items.map { Element.datum($0) }, cursor)
  }
}

extension Table {
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    .object(DatumEntries.named(cursor) { Element.datum($0) }, cursor)
  }
}

extension ChoiceTable {
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    .object(DatumEntries.named(cursor) { Element.datum($0) }, cursor)
  }
}

extension Either {
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    cursor.isScalar ? Scalar.datum(cursor) : Collection.datum(cursor)
  }
}

extension LocalizedText {
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    guard cursor.isMapping else { return .scalar(.text(cursor.text), cursor) }
    return .object(DatumEntries.named(cursor) { .scalar(.text($0.text), $0) }, cursor)
  }
}

extension Record {
  package static func datum(_ cursor: YAMLCursor) -> Datum {
    guard case .record(let fields) = shape else { return .scalar(.text(cursor.text), cursor) }
    return .object(
      fields.compactMap { field in
        cursor.value(forKey: field.key).map {
          Datum.Entry(
            key: field.key, value: field.type.datum($0.value), summary: "\(field.summary)")
        }
      }, cursor)
  }
}

private enum DatumEntries {
  /// Sorted by name, without what is the author's own.
  static func named(_ cursor: YAMLCursor, _ value: (YAMLCursor) -> Datum) -> [Datum.Entry] {
    cursor.entries.filter { !$0.key.hasPrefix("x-") }.map {
      Datum.Entry(key: $0.key.text, value: value($0.value), summary: nil)
    }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}

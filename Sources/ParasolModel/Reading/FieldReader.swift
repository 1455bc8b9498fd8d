import ParasolSyntax

/// The mappings in which one entity is written: its own parts, then what it inherits, nearest first.
package struct EntityLayers: Sendable {
  package var own: [YAMLCursor]
  package var inherited: [YAMLCursor]

  package init(own: [YAMLCursor], inherited: [YAMLCursor] = []) {
    self.own = own
    self.inherited = inherited
  }
}

/// Reads the keys of one entity. Ask for every key, then call `finish()`, which tells the keys that
/// nobody asked for.
package struct FieldReader {
  /// As messages name it: `hotspot 'market-stage'`.
  package var subject: String { makeSubject() }
  private let makeSubject: () -> String
  /// The entity's id, where a message about what is absent points.
  package let header: Span
  package let context: ReadingContext
  /// True when others of its scope stand in several files and this one in one: its id may be meant
  /// for another.
  var isLonePart = false
  private let layers: EntityLayers
  /// The keys asked for so far: the entity's whole language. Kept only by a reader that records.
  package private(set) var fields: [FieldShape] = []
  /// Keys asked for, and keys read elsewhere.
  private var known: [String] = []
  private let isRecording: Bool

  package init(
    subject: @autoclosure @escaping () -> String, header: Span, layers: EntityLayers,
    context: ReadingContext, isRecording: Bool = false
  ) {
    makeSubject = subject
    self.header = header
    self.layers = layers
    self.context = context
    self.isRecording = isRecording
    known.reserveCapacity(24)
  }

  private mutating func note<Value: FieldValue>(
    _ key: String, _ isRequired: Bool, _ type: Value.Type, _ summary: StaticString
  ) {
    known.append(key)
    guard isRecording else { return }
    fields.append(FieldShape(key: key, isRequired: isRequired, type: type, summary: summary))
  }

  package mutating func optional<Value: FieldValue>(
    _ key: String, as type: Value.Type = Value.self, _ summary: StaticString
  ) -> Located<Value>? {
    note(key, false, type, summary)
    return find(key).flatMap { read($0, key) }
  }

  /// Tells when the key is absent; in a draft that is still to do.
  package mutating func required<Value: FieldValue>(
    _ key: String, as type: Value.Type = Value.self, _ summary: StaticString
  ) -> Located<Value>? {
    note(key, true, type, summary)
    if let cursor = find(key) { return read(cursor, key) }
    let problem = ReadingProblems.missingKey(
      key, in: subject, expectation: Value.expectation, isLonePart: isLonePart, at: header)
    if context.isDraft { context.sink.toDo(problem) } else { context.sink.report(problem) }
    return nil
  }

  /// A key that is read by somebody else, such as `extends`.
  package mutating func allow(_ keys: String...) {
    known += keys
  }

  /// The cursor of a key, as written or inherited; nil when absent or `removed`.
  package func find(_ key: String) -> YAMLCursor? {
    var found: (key: YAMLCursor, value: YAMLCursor)?
    for layer in layers.own {
      guard let next = layer.value(forKey: key) else { continue }
      if let first = found {
        context.sink.report(
          ReadingProblems.writtenTwice(next.key, in: subject, first: first.key.span))
      } else {
        found = next
      }
    }
    if found == nil {
      for layer in layers.inherited {
        if let next = layer.value(forKey: key) {
          found = next
          break
        }
      }
    }
    guard let found, !isRemoved(found.value) else { return nil }
    return found.value
  }

  private func isRemoved(_ cursor: YAMLCursor) -> Bool {
    cursor.isScalar && cursor.style == .plain && cursor.text == "removed"
  }

  private func read<Value: FieldValue>(_ cursor: YAMLCursor, _ key: String) -> Located<Value>? {
    Value.read(cursor, of: key, in: context).map { Located($0, at: cursor.span) }
  }

  /// Tells every key that is not known here, with the nearest one that is.
  package func finish(synonyms: [String: String] = [:]) {
    for layer in layers.own + layers.inherited {
      for (key, _) in layer.entries where key.isScalar && !key.isAlias && !isKnown(key) {
        context.sink.report(
          ReadingProblems.unknownKey(
            key, in: subject, known: known, synonym: synonyms[key.text]))
      }
    }
  }

  private func isKnown(_ key: YAMLCursor) -> Bool {
    known.contains { key.isText($0) } || key.hasPrefix("x-")
  }
}

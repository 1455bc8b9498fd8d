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
  /// The ids beside this one when it stands in one of several parts: it may be meant for another.
  var neighbours: (names: PartNames, id: String)?
  /// Keys that stand for the layer in which they are written and are not inherited.
  var ownKeys: [String] = []
  private let layers: EntityLayers
  /// The keys asked for so far: the entity's whole language. Kept only by a reader that records.
  package private(set) var fields: [FieldShape] = []
  /// Keys asked for, and keys read elsewhere.
  package private(set) var known: [String] = []
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
    _ key: String, _ isRequired: Bool, _ type: Value.Type, _ summary: StaticString,
    _ audience: FieldAudience
  ) {
    known.append(key)
    guard isRecording else { return }
    fields.append(
      FieldShape(
        key: key, isRequired: isRequired, type: type, summary: summary, audience: audience))
  }

  package mutating func optional<Value: FieldValue>(
    _ key: String, as type: Value.Type = Value.self, _ summary: StaticString,
    audience: FieldAudience = .everyone
  ) -> Located<Value>? {
    note(key, false, type, summary, audience)
    return find(key).flatMap { read($0, key) }
  }

  /// Tells when the key is absent; in a draft that is still to do.
  package mutating func required<Value: FieldValue>(
    _ key: String, as type: Value.Type = Value.self, _ summary: StaticString,
    audience: FieldAudience = .everyone
  ) -> Located<Value>? {
    note(key, true, type, summary, audience)
    if let cursor = find(key) { return read(cursor, key) }
    let question = neighbours.flatMap { $0.names.question(about: $0.id) }
    let problem = ReadingProblems.missingKey(
      key, in: subject, expectation: Value.expectation, isLonePart: neighbours != nil,
      question: question, at: header)
    guard context.isDraft else {
      context.sink.report(problem)
      return nil
    }
    context.sink.toDo(problem)
    if let question {
      context.sink.report(PatternProblems.lonePart(header, subject, question: question))
    }
    return nil
  }

  /// A key that is read by somebody else, such as `extends`.
  package mutating func allow(_ keys: String...) {
    known += keys
  }

  mutating func allow(keys: [String]) {
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
    if let found {
      guard found.value.isRemoval else { return found.value }
      checkRemoval(of: found.key)
      return nil
    }
    guard let inherited = inherited(key), !inherited.isRemoval else { return nil }
    return inherited
  }

  /// Whether the key takes away what would be inherited or hold from outside.
  package func isRemoved(_ key: String) -> Bool {
    layers.own.contains { $0.value(forKey: key)?.value.isRemoval ?? false }
  }

  private func inherited(_ key: String) -> YAMLCursor? {
    for (depth, layer) in layers.inherited.enumerated() {
      guard let found = layer.value(forKey: key) else { continue }
      if ownKeys.contains(key) { return nil }
      if let beside = Citations.beside[key], let replaced = replaced(beside, by: depth) {
        context.sink.report(PatternProblems.staleCitation(found, replaced: replaced, of: subject))
        return nil
      }
      return found.value
    }
    return nil
  }

  /// The key in a nearer layer that replaces something beside a citation of this inherited layer.
  private func replaced(_ beside: Citations.Scope, by depth: Int) -> YAMLCursor? {
    for nearer in layers.own + layers.inherited[..<depth] {
      for (key, _) in nearer.entries where beside.covers(key) {
        if layers.inherited[depth].value(forKey: key.text) != nil { return key }
      }
    }
    return nil
  }

  private func checkRemoval(of key: YAMLCursor) {
    let inherited = Set(layers.inherited.flatMap { $0.entries.map(\.key.text) })
    guard !inherited.contains(key.text) || ownKeys.contains(key.text),
      !context.settings.contains(key.text)
    else { return }
    let removable = inherited.subtracting(ownKeys).subtracting(["extends"])
    context.sink.report(
      PatternProblems.nothingToRemove(key, subject, inherited: removable.sorted()))
  }

  private func read<Value: FieldValue>(_ cursor: YAMLCursor, _ key: String) -> Located<Value>? {
    Value.read(cursor, of: key, in: context).map { Located($0, at: cursor.span) }
  }

  /// Tells every key that is not known here, with the nearest one that is.
  package func finish(synonyms: [String: String] = [:]) {
    for (depth, layer) in (layers.own + layers.inherited).enumerated() {
      for (key, value) in layer.entries where key.isScalar && !key.isAlias && !isKnown(key) {
        if depth >= layers.own.count, ownKeys.contains(where: { key.isText($0) }) { continue }
        context.sink.report(
          ReadingProblems.unknownKey(
            key, value: value, in: subject, known: known, synonym: synonyms[key.text]))
      }
    }
  }

  private func isKnown(_ key: YAMLCursor) -> Bool {
    known.contains { key.isText($0) } || key.hasPrefix("x-")
  }
}

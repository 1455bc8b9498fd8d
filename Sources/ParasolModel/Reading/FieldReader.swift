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
///
/// Most keys of an entity are absent, so one that is absent costs no more than looking at a bit.
package struct FieldReader {
  /// As messages name it: `hotspot 'market-stage'`.
  package var subject: String { name.text }
  private let name: FieldSubject
  /// The entity's id, where a message about what is absent points.
  package let header: Span
  package let context: ReadingContext
  /// The ids beside this one when it stands in one of several parts: it may be meant for another.
  var neighbours: (names: PartNames, id: String)?
  /// Keys that stand for the layer in which they are written and are not inherited.
  var ownKeys: [String] = []
  let layers: FieldLayers
  /// Entries that somebody asked for.
  var asked = EntryMarks()
  /// The keys asked for so far: the entity's whole language. Kept only by a reader that records.
  package private(set) var fields: [FieldShape] = []
  /// Keys asked for, and keys read elsewhere. Not kept by a reader that can ask once more.
  package private(set) var known: [String] = []
  private let isRecording: Bool
  private let keepsKnown: Bool

  package init(
    subject: String, header: Span, layers: EntityLayers, context: ReadingContext,
    isRecording: Bool = false
  ) {
    self.init(
      .text(subject), header: header, layers: FieldLayers(layers), context: context,
      isRecording: isRecording, keepsKnown: true)
  }

  /// A reader that does not keep what it is asked for; `finish` is then told how to ask once more.
  init(
    _ name: FieldSubject, header: Span, layers: FieldLayers, context: ReadingContext,
    isRecording: Bool = false, keepsKnown: Bool = false
  ) {
    self.keepsKnown = keepsKnown
    self.name = name
    self.header = header
    self.layers = layers
    self.context = context
    self.isRecording = isRecording
  }

  /// A reader of nothing, which only learns what is asked for.
  private init(learning name: FieldSubject, header: Span) {
    self.init(
      name, header: header, layers: FieldLayers(EntityLayers(own: [])),
      context: ReadingContext(sink: DiagnosticSink()), keepsKnown: true)
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
    if keepsKnown { note(key, false, type, summary, audience) }
    guard let cursor = find(key) else { return nil }
    return read(cursor, key)
  }

  /// Tells when the key is absent; in a draft that is still to do.
  package mutating func required<Value: FieldValue>(
    _ key: String, as type: Value.Type = Value.self, _ summary: StaticString,
    audience: FieldAudience = .everyone
  ) -> Located<Value>? {
    if keepsKnown { note(key, true, type, summary, audience) }
    if let cursor = find(key) { return read(cursor, key) }
    tellMissing(key, Value.expectation)
    return nil
  }

  private func tellMissing(_ key: String, _ expectation: String) {
    let question = neighbours.flatMap { $0.names.question(about: $0.id) }
    let problem = ReadingProblems.missingKey(
      key, in: subject, expectation: expectation, isLonePart: neighbours != nil,
      question: question, at: header)
    guard context.isDraft else {
      context.sink.report(problem)
      return
    }
    context.sink.toDo(problem)
    if let question {
      context.sink.report(PatternProblems.lonePart(header, subject, question: question))
    }
  }

  /// A key that is read by somebody else, such as `extends`.
  package mutating func allow(_ keys: String...) {
    allow(keys: keys)
  }

  mutating func allow(keys: [String]) {
    for key in keys { allow(key: key) }
  }

  mutating func allow(key: String) {
    if keepsKnown { known.append(key) }
    _ = find(key, isRead: false)
  }

  /// The cursor of a key, as written or inherited; nil when absent or `removed`.
  @discardableResult package mutating func find(_ key: String) -> YAMLCursor? {
    find(key, isRead: true)
  }

  /// True when there is no text, and somebody only wants to know the keys.
  package var readsNothing: Bool { layers.isEmpty }

  /// Whether no key stands anywhere.
  package var hasNoKeys: Bool { layers.entryCount == 0 }

  /// Whether a key stands somewhere, whatever its value.
  package func has(_ key: String) -> Bool {
    let tag = KeyTag(key)
    return layers.contains { $0.entry(forKey: key, tag) != nil }
  }

  /// Whether the key takes away what would be inherited or hold from outside.
  package func isRemoved(_ key: String) -> Bool {
    guard layers.mayHold(KeyTag(key)) else { return false }
    return layers.containsOwn { $0.value(forKey: key)?.value.isRemoval ?? false }
  }

  /// - Parameter isRead: false for a key that others read, and whose parts they compare.
  private mutating func find(_ key: String, isRead: Bool) -> YAMLCursor? {
    let tag = KeyTag(key)
    guard layers.mayHold(tag) else { return nil }
    var found: (layer: YAMLCursor, place: YAMLCursor.EntryPlace)?
    if let first = layers.first, let place = first.entry(forKey: key, tag) {
      asked.mark(place.number)
      found = (first, place)
    }
    if !layers.others.isEmpty { findInOthers(key, tag, &found, isRead: isRead) }
    guard let found else {
      return layers.inherited.isEmpty ? nil : findInherited(key, tag, isRead: isRead)
    }
    let value = found.layer.value(of: found.place)
    guard isRead, value.isRemoval else { return value }
    checkRemoval(of: found.layer.key(of: found.place))
    return nil
  }

  /// Further parts of its own, in which the key may not stand again.
  private mutating func findInOthers(
    _ key: String, _ tag: KeyTag, _ found: inout (layer: YAMLCursor, place: YAMLCursor.EntryPlace)?,
    isRead: Bool
  ) {
    var before = layers.first?.count ?? 0
    for layer in layers.others {
      if let next = layer.entry(forKey: key, tag) {
        asked.mark(before + next.number)
        if found == nil {
          found = (layer, next)
        } else if isRead, let first = found {
          context.sink.report(
            ReadingProblems.writtenTwice(
              layer.key(of: next), in: subject, first: first.layer.key(of: first.place).span))
        }
      }
      before += layer.count
    }
  }

  private func read<Value: FieldValue>(_ cursor: YAMLCursor, _ key: String) -> Located<Value>? {
    guard let value = Value.read(cursor, of: key, in: context) else { return nil }
    return Located(value, at: cursor.span)
  }

  /// Tells every key that is not known here, with the nearest one that is.
  ///
  /// - Parameter asking: asks for the keys once more, to learn their names.
  package func finish(
    synonyms: [String: String] = [:], asking: (inout FieldReader) -> Void = { _ in }
  ) {
    if asked.count == layers.entryCount { return }
    let unasked = unaskedKeys()
    guard !unasked.isEmpty else { return }
    let names = keepsKnown ? known : learnt(asking)
    let mark = context.sink.mark
    for (key, value, layer) in unasked where !names.contains(where: { key.isText($0) }) {
      context.sink.report(
        CommaCut.problem(key, value, in: layer)
          ?? ReadingProblems.unknownKey(
            key, value: value, in: subject, known: names, synonym: synonyms[key.text]))
    }
    context.sink.gather(since: mark, ["unknown-key"], what: "keys are not known here")
  }

  private func learnt(_ asking: (inout FieldReader) -> Void) -> [String] {
    var reader = FieldReader(learning: name, header: header)
    asking(&reader)
    return reader.known
  }
}

import ParasolSyntax

/// Reads one section of a scope after another, entity by entity, through patterns and templates.
struct SectionReader {
  let scope: ScopeParts
  let patterns: PatternTable
  let context: ReadingContext
  var content = ScopeContent()
  /// Sections whose own key is mistyped.
  var lost: Set<String> = []

  /// Reads all entities of a section and sorts them by id.
  mutating func read<Found: Entity>(
    _ type: Found.Type = Found.self, isKnownID: (YAMLCursor) -> Diagnostic? = { _ in nil }
  ) -> [Found] {
    var found: [Found] = []
    let all = collect(Found.self, isKnownID: isKnownID)
    let names = partNames(all)
    for written in all {
      declare(written.id, Found.kind)
      let before = context.sink.mark
      var fields = FieldReader(
        .entity(kind: Found.subject, id: written.id.value), header: written.id.span,
        layers: FieldLayers(written.layers), context: context)
      if let names, written.layers.own.count == 1 {
        fields.neighbours = (names, written.id.value)
      }
      if written.layers.own.count > 1 { fields.find("extends") }
      fields.allow(key: "extends")
      let entity = Found(id: written.id, fields: &fields)
      fields.finish(synonyms: Synonyms.keys) { fields in
        fields.allow(key: "extends")
        _ = Found(id: written.id, fields: &fields)
      }
      guard let entity, context.sink.reportCount == before.reportCount, !written.lacksParent else {
        if let misfit = Misfit(written, Found.self, isLost: lost.contains(Found.section), context) {
          settle(misfit, of: written.id.value, since: before)
        } else if let entity {
          content.damaged.append(entity)
        }
        content.brokenKinds.insert(Found.kind)
        continue
      }
      found.append(entity)
    }
    return found.sorted { Bytes.precede($0.id.value, $1.id.value) }
  }

  /// Tells the one cause instead of what follows from it.
  private mutating func settle(_ misfit: Misfit, of id: String, since mark: DiagnosticSink.Mark) {
    let told = context.sink.since(mark)
    context.sink.takeBack(since: mark)
    switch misfit {
    case .elsewhere(let diagnostic, let section):
      context.sink.report(diagnostic)
      content.lostSections.insert(section)
      content.names[id] = nil
    case .incomplete:
      for diagnostic in told where diagnostic.id != "missing-key" {
        context.sink.report(diagnostic)
      }
    }
  }

  /// Areas are one scalar each.
  mutating func readAreas() -> [Area] {
    var found: [Area] = []
    for layer in scope.own + scope.templates {
      guard let (_, section) = layer.value(forKey: Area.section) else { continue }
      guard
        let table = Table<Position>.read(section, of: Area.section, in: context)
      else {
        content.brokenKinds.insert(.area)
        continue
      }
      if table.rows.count < section.count { content.brokenKinds.insert(.area) }
      for (key, _) in section.entries where !key.text.hasPrefix("x-") {
        guard EntityName.read(key, of: Area.section, in: context) != nil else { continue }
        declare(Located(key.text, at: key.span), .area)
      }
      found += table.rows.map { Area(id: $0.name, position: $0.value.value) }
    }
    return found.sorted { Bytes.precede($0.id.value, $1.id.value) }
  }

  /// Makes an id known; an id names one thing.
  mutating func declare(_ id: Located<String>, _ kind: EntityKind) {
    if let first = content.names[id.value] {
      if first.span != id.span { context.sink.report(SectionReader.taken(id, kind, first)) }
    } else {
      content.names[id.value] = DeclaredName(kind: kind, span: id.span)
    }
  }

  static func taken(_ id: Located<String>, _ kind: EntityKind, _ first: DeclaredName) -> Diagnostic
  {
    Diagnostic(
      "duplicate-name",
      "'\(id.value)' is already the id of \(first.kind.withArticle)", at: id.span,
      notes: [.init("that \(first.kind.rawValue)", at: first.span)],
      help: "give this \(kind.rawValue) another id; an id names one thing")
  }

  /// The entities of a section with everything that is written about each, and what each inherits.
  mutating func collect<Found: Entity>(
    _ type: Found.Type, isKnownID: (YAMLCursor) -> Diagnostic? = { _ in nil }
  ) -> [WrittenEntity] {
    var written: [WrittenEntity] = []
    var places: [String: Int] = [:]
    for (depth, layer) in (scope.own + scope.templates).enumerated() {
      guard let (_, section) = layer.value(forKey: Found.section) else { continue }
      guard section.isMapping else {
        context.sink.report(
          ReadingProblems.wrongForm(
            section, of: Found.section, expectation: "ids with their keys below"))
        content.brokenKinds.insert(Found.kind)
        continue
      }
      let mark = context.sink.mark
      defer {
        context.sink.gather(
          since: mark, ["wrong-form", "unreadable-value"],
          what: "here do not read like \(Found.section)")
      }
      let fields = fieldsWithoutID(section, Found.self)
      if let first = fields.first {
        context.sink.report(Misfit.fieldForID(first, Found.self))
        content.brokenKinds.insert(Found.kind)
        content.lostSections.insert(Found.section)
      }
      for (key, value) in section.entries where !fields.contains(where: { $0.index == key.index }) {
        guard isEntity(key, value, Found.self, isKnownID) else { continue }
        let id = key.text
        let place = places[id] ?? written.count
        if place == written.count {
          places[id] = place
          written.append(WrittenEntity(id: Located(id, at: key.span)))
        }
        if depth < scope.own.count {
          written[place].addOwn(key, value, part: depth, of: scope.subject, sink: context.sink)
        } else {
          written[place].inherit(value)
        }
      }
    }
    noteRemovals(in: &written, Found.section)
    if !patterns.isEmpty || !scope.templates.isEmpty {
      for index in written.indices {
        if !expand(&written[index].layers, places, written, Found.section) {
          written[index].lacksParent = true
        }
      }
    }
    return written
  }

  /// Keys of an entity that stand where the ids of entities belong, as the line with the id is gone.
  private func fieldsWithoutID<Found: Entity>(
    _ section: YAMLCursor, _ type: Found.Type
  ) -> [YAMLCursor] {
    guard section.entries.contains(where: { !$1.isMapping && !$1.isRemoval && !$1.isEmptyValue })
    else { return [] }
    let known = Set(Found.fields.map(\.key) + ["extends"])
    let found = section.entries.filter { known.contains($0.key.text) }
    return found.contains { !$0.value.isMapping } ? found.map(\.key) : []
  }

  /// Drops what is removed, and tells where nothing was inherited that could be.
  private mutating func noteRemovals(in written: inout [WrittenEntity], _ section: String) {
    guard written.contains(where: { $0.removal != nil || $0.layers.isEmpty }) else { return }
    let inherited = written.filter { $0.isInherited }.map(\.id.value).sorted()
    for entity in written {
      guard let removal = entity.removal else { continue }
      content.removed[entity.id.value] = removal.span
      if !entity.isInherited {
        context.sink.report(
          PatternProblems.nothingToRemove(removal, scope.subject, inherited: inherited))
      }
    }
    written.removeAll { $0.layers.isEmpty }
  }

  /// Puts the patterns of an entity behind the layer that extends them; false when the one that it
  /// extends cannot be found.
  private func expand(
    _ layers: inout EntityLayers, _ places: [String: Int], _ written: [WrittenEntity],
    _ section: String
  ) -> Bool {
    if patterns.expandOnce(&layers, section: section) { return true }
    var all = layers.own + layers.inherited
    guard let place = all.firstIndex(where: { $0.value(forKey: "extends") != nil }),
      let name = all[place].value(forKey: "extends")?.value
    else { return true }
    if name.isScalar, patterns.find(name.text, in: section) == nil, places[name.text] != nil,
      let entity = written.first(where: { $0.id.value == name.text })
    {
      context.sink.report(
        PatternProblems.entityExtended(name, section: section, at: entity.id.span))
      return false
    }
    if name.isRemoval, !all[(place + 1)...].contains(where: { $0.value(forKey: "extends") != nil }),
      let key = all[place].value(forKey: "extends")?.key
    {
      context.sink.report(PatternProblems.nothingToRemove(key, scope.subject, inherited: []))
    }
    let count = layers.own.count
    if place < count - 1 { all.swapAt(place, count - 1) }
    let expanded = patterns.expand(all, section: section, in: context)
    layers = EntityLayers(
      own: Array(expanded[..<count]), inherited: Array(expanded[count...]))
    return name.isRemoval || (name.isScalar && patterns.find(name.text, in: section) != nil)
  }

  private func partNames(_ written: [WrittenEntity]) -> PartNames? {
    guard scope.own.count > 1 || scope.loneSite != nil else { return nil }
    return PartNames(
      Dictionary(
        written.map { ($0.id.value, $0.parts) }, uniquingKeysWith: { first, _ in first }),
      // In what is agreed, the site itself is asked about.
      site: scope.inheritsDraft ? scope.loneSite?.id : nil, sites: scope.loneSite?.all ?? [])
  }

  private mutating func isEntity<Found: Entity>(
    _ key: YAMLCursor, _ value: YAMLCursor, _ type: Found.Type,
    _ isKnownID: (YAMLCursor) -> Diagnostic?
  ) -> Bool {
    if key.hasPrefix("x-") { return false }
    if let problem = isKnownID(key) {
      context.sink.report(problem)
      content.brokenKinds.insert(Found.kind)
      return false
    }
    if Found.self != Service.self, EntityName.read(key, of: Found.section, in: context) == nil {
      content.brokenKinds.insert(Found.kind)
      return false
    }
    if value.isMapping || value.isRemoval { return true }
    declare(Located(key.text, at: key.span), Found.kind)
    content.brokenKinds.insert(Found.kind)
    context.sink.report(
      ReadingProblems.wrongForm(value, of: key.text, expectation: "a mapping of keys"))
    return false
  }
}

import ParasolSyntax

/// Reads one section of a scope after another, entity by entity, through patterns and templates.
struct SectionReader {
  /// The mappings of the scope: its own parts, then the templates that it extends.
  let own: [YAMLCursor]
  let templates: [YAMLCursor]
  /// Where patterns are sought, nearest first.
  let patternHomes: [YAMLCursor]
  let context: ReadingContext
  var content = ScopeContent()

  private struct Written {
    let id: Located<String>
    var layers: EntityLayers
    var isRemoved = false
  }

  /// Reads all entities of a section and sorts them by id.
  mutating func read<Found: Entity>(
    _ type: Found.Type = Found.self, isKnownID: (YAMLCursor) -> Diagnostic? = { _ in nil }
  ) -> [Found] {
    var found: [Found] = []
    for written in collect(Found.self, isKnownID: isKnownID) where !written.isRemoved {
      declare(written.id, Found.kind)
      let before = context.sink.reportCount
      var fields = FieldReader(
        subject: "\(Found.subject) '\(written.id.value)'", header: written.id.span,
        layers: written.layers, context: context)
      fields.isLonePart = own.count > 1 && written.layers.own.count == 1
      fields.allow("extends")
      let entity = Found(id: written.id, fields: &fields)
      fields.finish(synonyms: Synonyms.keys)
      guard let entity, context.sink.reportCount == before else {
        if let entity { content.damaged.append(entity) }
        content.brokenKinds.insert(Found.kind)
        continue
      }
      found.append(entity)
    }
    return found.sorted { $0.id.value.utf8.lexicographicallyPrecedes($1.id.value.utf8) }
  }

  /// Areas are one scalar each.
  mutating func readAreas() -> [Area] {
    var found: [Area] = []
    for layer in own + templates {
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
    return found.sorted { $0.id.value.utf8.lexicographicallyPrecedes($1.id.value.utf8) }
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

  private mutating func collect<Found: Entity>(
    _ type: Found.Type, isKnownID: (YAMLCursor) -> Diagnostic?
  ) -> [Written] {
    var written: [Written] = []
    var places: [String: Int] = [:]
    for (depth, layer) in (own + templates).enumerated() {
      guard let (_, section) = layer.value(forKey: Found.section) else { continue }
      guard section.isMapping else {
        context.sink.report(
          ReadingProblems.wrongForm(
            section, of: Found.section, expectation: "ids with their keys below"))
        content.brokenKinds.insert(Found.kind)
        continue
      }
      for (key, value) in section.entries {
        guard isEntity(key, value, Found.self, isKnownID) else { continue }
        let isRemoved = value.isScalar
        if let place = places[key.text] {
          if depth < own.count, !isRemoved { written[place].layers.own.append(value) }
          if depth >= own.count { written[place].layers.inherited.append(value) }
        } else {
          places[key.text] = written.count
          written.append(
            Written(
              id: Located(key.text, at: key.span),
              layers: EntityLayers(own: isRemoved ? [] : [value]), isRemoved: isRemoved))
        }
      }
    }
    let patterns = patterns(Found.section)
    for index in written.indices {
      addPatterns(to: &written[index].layers, patterns, section: Found.section)
    }
    return written
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
    if value.isMapping || (value.isScalar && value.text == "removed") { return true }
    declare(Located(key.text, at: key.span), Found.kind)
    content.brokenKinds.insert(Found.kind)
    context.sink.report(
      ReadingProblems.wrongForm(value, of: key.text, expectation: "a mapping of keys"))
    return false
  }

  /// Appends the chain of patterns of each layer behind it, and tells unknown and circular ones.
  private func addPatterns(
    to layers: inout EntityLayers, _ patterns: [String: YAMLCursor], section: String
  ) {
    var chain = patternChain(from: layers.own, patterns, section: section)
    for template in layers.inherited {
      chain.append(template)
      chain += patternChain(from: [template], patterns, section: section)
    }
    layers.inherited = chain
  }

  private func patternChain(
    from layers: [YAMLCursor], _ patterns: [String: YAMLCursor], section: String
  ) -> [YAMLCursor] {
    var chain: [YAMLCursor] = []
    var seen: [String] = []
    var next = layers.lazy.compactMap { $0.value(forKey: "extends")?.value }.first
    while let name = next {
      guard name.isScalar, !name.isEmptyValue else {
        context.sink.report(
          ReadingProblems.wrongForm(name, of: "extends", expectation: "the id of a pattern"))
        return chain
      }
      if seen.contains(name.text) {
        context.sink.report(circular(name, seen))
        return chain
      }
      guard let pattern = patterns[name.text] else {
        context.sink.report(unknownPattern(name, Array(patterns.keys), section))
        return chain
      }
      seen.append(name.text)
      chain.append(pattern)
      next = pattern.value(forKey: "extends")?.value
    }
    return chain
  }

  /// The patterns of a section by id, those of the nearest home first.
  private func patterns(_ section: String) -> [String: YAMLCursor] {
    var found: [String: YAMLCursor] = [:]
    for home in patternHomes {
      guard let all = home.value(forKey: "patterns")?.value.value(forKey: section)?.value else {
        continue
      }
      for (key, value) in all.entries where value.isMapping && found[key.text] == nil {
        found[key.text] = value
      }
    }
    return found
  }

  private func unknownPattern(
    _ name: YAMLCursor, _ names: [String], _ section: String
  ) -> Diagnostic {
    let known = names.sorted()
    let nearest = NearestName.of(name.text, among: known)
    let list =
      known.isEmpty
      ? "write it under 'patterns: \(section):'"
      : "known: \(known.joined(separator: ", "))"
    return Diagnostic(
      "unknown-name", "no pattern of \(section) is called '\(name.text)'", at: name.span,
      help: [nearest.map { "did you mean '\($0)'?" }, list].compactMap { $0 }
        .joined(separator: " "))
  }

  private func circular(_ name: YAMLCursor, _ seen: [String]) -> Diagnostic {
    Diagnostic(
      "circular-extends",
      "'\(name.text)' extends itself, by way of \(seen.joined(separator: " → "))", at: name.span,
      help: "take one 'extends' out of the circle")
  }
}

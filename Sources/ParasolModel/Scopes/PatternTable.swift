import ParasolSyntax

/// The patterns of one scope by section and id. Patterns of a site and of the templates it extends
/// merge as entities do; those of the programme stay a scope of their own, and nothing shadows them.
final class PatternTable: Sendable {
  /// A pattern with all its parts, nearest first.
  struct Pattern: Sendable {
    let id: Located<String>
    let own: [YAMLCursor]
    var layers: [YAMLCursor]
  }

  private let sections: [String: [String: Pattern]]
  private let outer: PatternTable?

  /// - Parameters:
  ///   - own: the parts of the scope.
  ///   - templates: the templates that it extends, nearest first.
  ///   - outer: the programme's, for a site.
  init(own: [YAMLCursor], templates: [YAMLCursor], outer: PatternTable?) {
    var found: [String: [String: Pattern]] = [:]
    for (depth, layer) in (own + templates).enumerated() {
      guard let all = layer.value(forKey: "patterns")?.value else { continue }
      for (section, entries) in all.entries where section.isScalar {
        for (id, pattern) in entries.entries where pattern.isMapping {
          let key = (section.text, id.text)
          if found[key.0]?[key.1] == nil {
            found[key.0, default: [:]][key.1] = Pattern(
              id: Located(id.text, at: id.span), own: depth < own.count ? [pattern] : [],
              layers: [pattern])
          } else if let known = found[key.0]?[key.1] {
            found[key.0]?[key.1] = Pattern(
              id: known.id, own: known.own + (depth < own.count ? [pattern] : []),
              layers: known.layers + [pattern])
          }
        }
      }
    }
    sections = found.mapValues { $0.mapValues(PatternTable.extendingLast) }
    self.outer = outer
  }

  var isEmpty: Bool { sections.isEmpty && (outer?.isEmpty ?? true) }

  /// The patterns that stand in this scope itself, in the order of sections and ids.
  var own: [(section: String, pattern: Pattern)] {
    sections.sorted { $0.key < $1.key }.flatMap { section, patterns in
      patterns.values.sorted { $0.id.value < $1.id.value }.map { (section, $0) }
    }
  }

  /// Those of the programme included.
  var all: [(section: String, pattern: Pattern)] { own + (outer?.all ?? []) }

  /// Ids of a section, those of the programme included.
  func ids(of section: String) -> Set<String> {
    Set((sections[section] ?? [:]).keys).union(outer?.ids(of: section) ?? [])
  }

  /// Sections in which something has this id.
  func sections(with id: String) -> [String] {
    let here = sections.filter { $0.value[id] != nil }.map(\.key)
    return Set(here + (outer?.sections(with: id) ?? [])).sorted()
  }

  /// A pattern, and the table in which its own `extends` is looked up.
  func find(_ id: String, in section: String) -> (pattern: Pattern, home: PatternTable)? {
    if let own = sections[section]?[id] { return (own, self) }
    return outer?.find(id, in: section)
  }

  /// True when this entity has one layer and the pattern that it extends, if any, extends nothing
  /// itself: what nearly every entity is like. Then its layers are complete.
  func expandOnce(_ layers: inout EntityLayers, section: String) -> Bool {
    guard layers.own.count == 1, layers.inherited.isEmpty else { return false }
    guard let name = layers.own[0].value(forKey: "extends")?.value else { return true }
    guard name.isScalar, !name.isRemoval, !name.isEmptyValue,
      let found = find(name.text, in: section)?.pattern,
      !found.layers.contains(where: { $0.value(forKey: "extends") != nil })
    else { return false }
    layers.inherited = found.layers
    return true
  }

  /// These layers with the pattern that they extend, and what that extends, each right behind the
  /// layer that says so. What a farther layer extends is not looked at: the nearer one replaces it.
  /// A circle ends the chain and is told with the patterns themselves.
  func expand(
    _ layers: [YAMLCursor], section: String, in context: ReadingContext
  ) -> [YAMLCursor] {
    var expanded: [YAMLCursor] = []
    var tail: [YAMLCursor] = []
    var current = layers
    var home = self
    var seen: Set<Span> = []
    while let place = current.firstIndex(where: { $0.value(forKey: "extends") != nil }),
      let name = current[place].value(forKey: "extends")?.value,
      let found = home.parent(name, section: section, in: context),
      seen.insert(found.pattern.id.span).inserted
    {
      expanded += current[...place]
      tail = current[(place + 1)...] + tail
      current = found.pattern.layers
      home = found.home
    }
    return expanded + current + tail
  }

  /// The pattern that an `extends` names; nil after a report, or where it is `removed`.
  func parent(
    _ name: YAMLCursor, section: String, in context: ReadingContext
  ) -> (pattern: Pattern, home: PatternTable)? {
    guard name.isScalar, !name.isEmptyValue else {
      context.sink.report(PatternProblems.oneParent(name, what: "pattern"))
      return nil
    }
    if name.isRemoval { return nil }
    if let found = find(name.text, in: section) { return found }
    let elsewhere = sections(with: name.text)
    // A mistyped section was told.
    if elsewhere.contains(where: { EntityCatalogue.entity(ofSection: $0) == nil }) { return nil }
    context.sink.report(
      PatternProblems.unknown(
        name, section: section, known: ids(of: section).sorted(),
        elsewhere: elsewhere))
    return nil
  }

  /// Of several parts, the one that extends another pattern goes last, as what is inherited comes
  /// behind all of them.
  private static func extendingLast(_ pattern: Pattern) -> Pattern {
    guard pattern.own.count > 1 else { return pattern }
    let extending = pattern.own.filter { $0.value(forKey: "extends") != nil }
    let others = pattern.own.filter { $0.value(forKey: "extends") == nil }
    return Pattern(
      id: pattern.id, own: others + extending,
      layers: others + extending + pattern.layers.dropFirst(pattern.own.count))
  }
}

/// What can be wrong among the patterns themselves.
extension PatternTable {
  /// Each circle once, with the place of its first `extends` and the ids on its way.
  func circles() -> [(Located<String>, [Located<String>])] {
    let quiet = ReadingContext(sink: DiagnosticSink())
    var circles: [(Located<String>, [Located<String>])] = []
    var told: Set<Span> = []
    for (section, pattern) in own where !pattern.own.isEmpty && !told.contains(pattern.id.span) {
      var way = [pattern.id]
      var last = pattern
      while let name = last.layers.lazy.compactMap({ $0.value(forKey: "extends")?.value }).first,
        let next = parent(name, section: section, in: quiet)?.pattern,
        !way.dropFirst().contains(next.id)
      {
        guard next.id != pattern.id else {
          told.formUnion(way.map(\.span))
          let place = pattern.layers.lazy.compactMap { $0.value(forKey: "extends")?.value.span }
          circles.append((Located(pattern.id.value, at: place.first ?? pattern.id.span), way))
          break
        }
        way.append(next.id)
        last = next
      }
    }
    return circles
  }

  /// Patterns of a site, or of a template that it extends, whose id the programme gave to another.
  var shadows: [(pattern: Pattern, outer: Pattern)] {
    guard let outer, !outer.isEmpty else { return [] }
    return own.compactMap { section, pattern in
      outer.find(pattern.id.value, in: section).map { (pattern, $0.pattern) }
    }
  }
}

import ParasolSyntax

/// Takes one scope apart with the same layers, and the same look-up, as its reader.
struct WrittenScopeReader {
  let scope: ScopeParts
  let path: String
  let id: String
  let patterns: PatternTable
  /// Ids of templates by file.
  let templates: [FileID: String]
  /// What the programme states for all inside, for a site.
  let settings: [String: ValueSource]

  /// What a setting fills in entities that do not say it, by section, key and setting.
  private static let fills: [String: [String: String]] = [
    Hotspot.section: ["estimate": "estimate", "languages": "languages"],
    OutreachWorker.section: ["languages": "languages"],
    Supervisor.section: ["languages": "languages", "at": "meeting_place"],
    Training.section: ["at": "meeting_place"], Committee.section: ["at": "meeting_place"],
    Event.section: ["at": "meeting_place"], Region.section: ["estimate": "estimate"],
  ]

  func read(_ header: [FieldShape], _ sections: [any Entity.Type]) -> WrittenScope {
    let origins = origins()
    let own = fields(
      header + scopeFields, EntityLayers(own: scope.own, inherited: scope.templates),
      path: path, subject: scope.subject, id: id, span: scope.header, origins: origins,
      ownKeys: path.isEmpty ? [] : TemplateHeader.keys,
      fills: Dictionary(uniqueKeysWithValues: settings.keys.map { ($0, $0) }), from: settings,
      isEntity: false)
    var inside = settings.filter { own.field($0.key)?.gap == nil }
    for key in ScopeParts.settings {
      guard let source = own.field(key)?.holding else { continue }
      if case .setting = source.layer { continue }
      inside[key] = source.asSetting(of: scope.subject)
    }
    let read = sections.compactMap { section($0, origins, inside) }
    return WrittenScope(header: own, sections: read.sorted { $0.key < $1.key })
  }

  /// Keys of a scope that its header does not read itself.
  private var scopeFields: [FieldShape] {
    let areas = FieldShape(
      key: Area.section, isRequired: false, type: Table<Position>.self,
      summary: "parts of the town, in metres from a landmark")
    let waivers = FieldShape(
      key: "waivers", isRequired: false, type: List<Waiver>.self,
      summary: "agreed exceptions to rules")
    let extends = FieldShape(
      key: "extends", isRequired: false, type: Reference.self,
      summary: "the template that it takes its choices from")
    return path.isEmpty ? [waivers] : [areas, extends, waivers]
  }

  private func section(
    _ kind: any Entity.Type, _ origins: [Place: ValueSource.Layer],
    _ inside: [String: ValueSource]
  ) -> WrittenSection? {
    var reader = SectionReader(
      scope: scope, patterns: patterns, context: ReadingContext(sink: DiagnosticSink()))
    let written = WrittenScopeReader.collect(kind, &reader)
    guard !written.isEmpty else { return nil }
    let extends = FieldShape(
      key: "extends", isRequired: false, type: Reference.self,
      summary: "the pattern that it takes its keys from")
    let entities = written.map { entity in
      fields(
        kind.fields + [extends], entity.layers,
        path: (path.isEmpty ? "" : path + ".") + "\(kind.section).\(entity.id.value)",
        subject: "\(kind.subject) '\(entity.id.value)'", id: entity.id.value,
        span: entity.id.span, origins: origins, ownKeys: [],
        fills: WrittenScopeReader.fills[kind.section] ?? [:], from: inside, isEntity: true)
    }
    return WrittenSection(
      key: kind.section, subject: kind.subject,
      entities: entities.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) })
  }

  private static func collect<Found: Entity>(
    _ kind: Found.Type, _ reader: inout SectionReader
  ) -> [WrittenEntity] { reader.collect(kind) }

  private func fields(
    _ shape: [FieldShape], _ layers: EntityLayers, path: String, subject: String, id: String,
    span: Span, origins: [Place: ValueSource.Layer], ownKeys: [String], fills: [String: String],
    from settings: [String: ValueSource], isEntity: Bool
  ) -> WrittenFields {
    var reader = FieldReader(
      subject: subject, header: span, layers: layers,
      context: ReadingContext(sink: DiagnosticSink()))
    reader.ownKeys = ownKeys
    let found = shape.map { field -> WrittenField in
      let chosen = reader.find(field.key)
      var sources: [ValueSource] = []
      for (depth, layer) in (layers.own + layers.inherited).enumerated() {
        guard let entry = layer.value(forKey: field.key),
          depth < layers.own.count || !ownKeys.contains(field.key)
        else { continue }
        let origin = depth < layers.own.count ? .own : origins[Place(layer)] ?? origin(of: layer)
        sources.append(ValueSource(layer: origin, key: entry.key, value: entry.value))
      }
      let holding = chosen == nil ? nil : sources.first
      let isRemoved = sources.first?.value.isRemoval ?? false
      // Where nobody was counted, nothing rests on an estimate.
      let isIdle = isEntity && field.key == "estimate" && reader.find("people") == nil
      let outer = isIdle ? nil : fills[field.key].flatMap { settings[$0] }
      let filled = sources.isEmpty ? outer : nil
      let others =
        sources.dropFirst() + (sources.isEmpty || outer == nil ? [] : [outer].compactMap { $0 })
      let gap: WrittenField.Gap? =
        chosen != nil
        ? nil : sources.first.map { isRemoved ? .removed(at: $0.value) : .staleCitation }
      // Parts of a scope add their areas and waivers to each other.
      let addsUp = !isEntity && [Area.section, "waivers"].contains(field.key)
      return WrittenField(
        key: field.key, type: field.type, summary: "\(field.summary)",
        holding: holding ?? filled,
        replaced: addsUp ? [] : Array(chosen == nil && !isRemoved ? sources + others : others),
        gap: gap,
        more: addsUp ? Array(sources.dropFirst()) : [])
    }
    return WrittenFields(path: path, subject: subject, id: id, span: span, fields: found)
  }

  /// A mapping in a file.
  private struct Place: Hashable {
    let file: FileID
    let index: Int

    init(_ cursor: YAMLCursor) {
      file = cursor.tree.file
      index = cursor.index
    }
  }

  /// The patterns that may stand behind an entity of this scope, by the mappings that they are.
  private func origins() -> [Place: ValueSource.Layer] {
    var origins: [Place: ValueSource.Layer] = [:]
    for (section, pattern) in patterns.all {
      for layer in pattern.layers {
        if let template = templates[layer.tree.file] {
          origins[Place(layer)] = .templatePattern(
            pattern.id.value, section: section, template: template)
        } else {
          origins[Place(layer)] = .pattern(pattern.id.value, section: section)
        }
      }
    }
    return origins
  }

  private func origin(of layer: YAMLCursor) -> ValueSource.Layer {
    templates[layer.tree.file].map { .template($0) } ?? .own
  }
}

/// What stands at a path from the programme, such as `sites.harbour-town.hotspots.ferry-road.pairs`.
package enum WrittenPath: Sendable {
  case programme(WrittenScope)
  case sites([String])
  case site(WrittenScope)
  case section(WrittenSection, in: WrittenScope)
  case entity(WrittenFields)
  case field(WrittenField, of: WrittenFields)
  /// Something inside a field's value.
  case part(Datum, of: WrittenField, owner: WrittenFields, summary: String?)
  case missing(Missing)

  /// How far a path leads.
  package struct Missing: Sendable {
    /// What there is, as a path; empty for the programme.
    package let known: String
    /// The part that does not exist.
    package let part: String
    /// What could stand there, sorted.
    package let names: [String]
  }
}

extension WrittenProgramme {
  /// Follows a path as far as it leads.
  package func find(_ path: String) -> WrittenPath {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.first == "sites" else { return find(parts[...], in: scope, isProgramme: true) }
    guard parts.count > 1 else { return .sites(sites.map(\.header.id)) }
    guard let site = site(parts[1]) else {
      return .missing(.init(known: "sites", part: parts[1], names: sites.map(\.header.id)))
    }
    if parts.count == 2 { return .site(site) }
    return find(parts[2...], in: site, isProgramme: false)
  }

  private func find(
    _ parts: ArraySlice<String>, in scope: WrittenScope, isProgramme: Bool
  ) -> WrittenPath {
    guard let first = parts.first else { return .programme(scope) }
    if let field = scope.header.field(first) {
      return find(parts.dropFirst(), in: field, of: scope.header)
    }
    let rest = parts.dropFirst()
    guard let section = scope.section(first) else {
      let names =
        scope.header.fields.map(\.key) + scope.sections.map(\.key) + (isProgramme ? ["sites"] : [])
      return .missing(.init(known: scope.header.path, part: first, names: names.sorted()))
    }
    guard let id = rest.first else { return .section(section, in: scope) }
    let known = scope.header.path(of: first)
    guard let entity = section.entities.first(where: { $0.id == id }) else {
      return .missing(.init(known: known, part: id, names: section.entities.map(\.id)))
    }
    guard let key = rest.dropFirst().first else { return .entity(entity) }
    guard let field = entity.field(key) else {
      return .missing(
        .init(known: entity.path, part: key, names: entity.fields.map(\.key).sorted()))
    }
    return find(rest.dropFirst(2), in: field, of: entity)
  }

  private func find(
    _ parts: ArraySlice<String>, in field: WrittenField, of owner: WrittenFields
  ) -> WrittenPath {
    guard !parts.isEmpty else { return .field(field, of: owner) }
    var known = owner.path(of: field.key)
    var datum = field.datum
    var summary: String?
    for part in parts {
      let inside = datum?.parts ?? []
      guard let next = inside.first(where: { $0.name == part }) else {
        return .missing(.init(known: known, part: part, names: inside.map(\.name)))
      }
      known += "." + part
      datum = next.value
      summary = next.summary
    }
    guard let datum else { return .field(field, of: owner) }
    return .part(datum, of: field, owner: owner, summary: summary)
  }

  /// The programme's keys and values, as other programs read them.
  package var json: DumpedValue {
    guard case .object(let own) = scope.json else { return .null }
    let inside = sites.map { DumpedValue.Member(key: $0.header.id, value: $0.json) }
    return .object(own + [DumpedValue.Member(key: "sites", value: .object(inside))])
  }
}

extension WrittenScope {
  var json: DumpedValue {
    guard case .object(let own) = header.json else { return .null }
    return .object(
      own
        + sections.map { section in
          DumpedValue.Member(
            key: section.key,
            value: .object(
              section.entities.map { DumpedValue.Member(key: $0.id, value: $0.json) }))
        })
  }
}

extension WrittenFields {
  /// What holds, in the order of the keys' declaration.
  package var json: DumpedValue {
    .object(
      fields.compactMap { field in
        field.datum.map { DumpedValue.Member(key: field.key, value: $0.json) }
      })
  }
}

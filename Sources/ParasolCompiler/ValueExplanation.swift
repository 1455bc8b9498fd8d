import ParasolModel
import ParasolSyntax

/// What stands at a path of a programme, how it came there and what it means, for people to read.
struct ValueExplanation {
  let written: WrittenProgramme
  let places: SourcePlaces

  /// Nil where nothing stands at the path; `missing(_:)` then tells how far it leads.
  func text(_ path: String) -> String? {
    switch written.find(path) {
    case .programme(let scope), .site(let scope): overview(path, scope)
    case .sites(let ids): list(path, ids)
    case .section(let section, _): list(path, section.entities.map(\.id))
    case .entity(let entity): overview(entity)
    case .field(let field, let owner): explain(field, of: owner)
    case .part(let datum, let field, let owner, let summary):
      explain(datum, at: path, in: field, of: owner, summary: summary)
    case .missing: nil
    }
  }

  /// The value at a path, as `parasol dump` gives it; nil where none is.
  func value(_ path: String) -> DumpedValue? {
    switch written.find(path) {
    case .field(let field, _): field.datum?.json
    case .part(let datum, _, _, _): datum.json
    default: nil
    }
  }

  /// How far the path leads, and what may have been meant.
  func missing(_ path: String) -> String? {
    guard case .missing(let missing) = written.find(path) else { return nil }
    let place = missing.known.isEmpty ? "the programme" : "'\(missing.known)'"
    let prefix = missing.known.isEmpty ? "" : missing.known + "."
    if missing.names.contains("organization"),
      EntityCatalogue.entity(ofSection: missing.part) != nil
    {
      return "\(place) lists no '\(missing.part)' yet"
    }
    let numbers = missing.names.contains("organization") ? NumberExplanation.names : []
    if let nearest = NearestName.of(missing.part, among: missing.names + numbers) {
      return "\(place) has no '\(missing.part)'; did you mean '\(prefix)\(nearest)'?"
    }
    if let other = elsewhere(missing.part) {
      return "\(place) has no '\(missing.part)'; did you mean '\(other)'?"
    }
    let names = missing.names.prefix(24).joined(separator: ", ")
    return "\(place) has no '\(missing.part)'"
      + (names.isEmpty ? "; nothing lies inside it" : "; it has \(names)")
  }

  /// Where in the programme something has this id.
  private func elsewhere(_ id: String) -> String? {
    if written.site(id) != nil { return "sites.\(id)" }
    for scope in [written.scope] + written.sites {
      for entity in scope.sections.flatMap(\.entities) where entity.id == id { return entity.path }
    }
    return nil
  }

  // MARK: Values

  private func explain(_ field: WrittenField, of owner: WrittenFields) -> String {
    var text = owner.path(of: field.key) + "\n\n"
    if let holding = field.holding {
      text += shown(holding.value)
      text += "\n" + came(holding, field, owner)
      for source in field.more {
        text += "\n" + shown(source.value) + "\n" + came(source, field, owner)
      }
    } else {
      text += "  not stated\n"
      text += field.gap.map { "\n" + reason($0) } ?? ""
    }
    text += replaced(field)
    return text + meaning(field, of: owner)
  }

  private func explain(
    _ datum: Datum, at path: String, in field: WrittenField, of owner: WrittenFields,
    summary: String?
  ) -> String {
    guard let holding = field.holding else { return "" }
    var text = path + "\n\n" + shown(datum.cursor)
    text += "\n" + came(holding, field, owner, at: datum.cursor)
    text += "It is a part of '\(field.key)', which is taken over or replaced as a whole.\n"
    text += replaced(field)
    if let summary { text += "\nMeans: \(summary)\n" }
    return text + meaning(field, of: owner)
  }

  private func shown(_ cursor: YAMLCursor) -> String {
    let lines = places.source(cursor.valueSpan)
    let rest = lines.count - 20
    return lines.prefix(20).map { "  \($0)\n" }.joined()
      + (rest > 0 ? "  … and \(rest) more lines\n" : "")
  }

  /// Which layer says it, and where.
  private func came(
    _ source: ValueSource, _ field: WrittenField, _ owner: WrittenFields,
    at cursor: YAMLCursor? = nil
  ) -> String {
    let place = places.text((cursor ?? source.value).valueSpan)
    let alias =
      source.value.isAlias ? "It stands here by an alias: \(places.text(source.value.span))\n" : ""
    switch source.layer {
    case .own: return "Written at \(place), by \(owner.subject) itself.\n" + alias
    case .template where owner.path.split(separator: ".").count > 2:
      return "Written at \(place), in \(source.layer.description), which its site extends.\n"
        + alias
    case .pattern, .template, .templatePattern:
      return
        "Written at \(place), in \(source.layer.description), which \(owner.subject) extends.\n"
        + alias
    case .setting(let scope):
      let what =
        source.key.text == field.key
        ? "says no '\(field.key)' of its own" : "says no '\(field.key)' and so takes this one"
      return
        "Written at \(place), as '\(source.key.text)' of \(scope), which holds for all inside; "
        + "\(owner.subject) \(what).\n" + alias
    }
  }

  private func reason(_ gap: WrittenField.Gap) -> String {
    switch gap {
    case .removed(let word): "It is taken away by 'removed' at \(places.text(word.valueSpan)).\n"
    case .staleCitation:
      "What is inherited was about another value than the one that holds now, so it went with that.\n"
    }
  }

  private func replaced(_ field: WrittenField) -> String {
    guard !field.replaced.isEmpty else { return "" }
    let title = field.holding == nil ? "\nWritten farther away:\n" : "\nIt replaces:\n"
    return field.replaced.reduce(title) { text, source in
      let lines = places.source(source.value.valueSpan)
      let value = lines.count == 1 ? lines[0] : "\(lines[0]) …"
      return text + "  \(value)  (\(places.text(source.value.valueSpan)), "
        + "\(source.layer.description))\n"
    }
  }

  private func meaning(_ field: WrittenField, of owner: WrittenFields) -> String {
    "\nThe key '\(field.key)': \(field.summary); written as \(field.type.expectation)\n"
  }

  // MARK: Overviews

  private func overview(_ path: String, _ scope: WrittenScope) -> String {
    let sections = scope.sections.map { section in
      "  \(section.key)  \(section.entities.map(\.id).joined(separator: ", "))\n"
    }
    return overview(scope.header)
      + (sections.isEmpty ? "" : "\nWhat stands inside:\n" + sections.joined())
  }

  private func overview(_ owner: WrittenFields) -> String {
    let stated = owner.fields.filter { $0.holding != nil }
    let width = stated.map { $0.key.count }.max() ?? 0
    let lines = stated.compactMap { field -> String? in
      guard let source = field.holding else { return nil }
      let lines = places.source(source.value.valueSpan)
      let value = lines.count == 1 ? lines[0] : "\(lines[0]) …"
      let gap = String(repeating: " ", count: width - field.key.count + 2)
      return "  \(field.key)\(gap)\(value)  (\(places.text(source.value.valueSpan)), "
        + "\(source.layer.description))\n"
    }
    let title = owner.path.isEmpty ? owner.subject : "\(owner.path): \(owner.subject)"
    let unsaid = owner.fields.filter { $0.holding == nil }.map(\.key)
    return title + "\n\n" + lines.joined()
      + (unsaid.isEmpty ? "" : "\nNot stated: \(unsaid.joined(separator: ", "))\n")
  }

  private func list(_ path: String, _ ids: [String]) -> String {
    "\(path): \(ids.count == 1 ? "1 entry" : "\(ids.count) entries")\n\n"
      + ids.map { "  \($0)\n" }.joined()
  }
}

import ParasolModel
import ParasolSyntax

/// What the path of a change leads to.
struct ChangeTarget {
  enum Kind {
    /// A key, and how many parts of the path lead to it.
    case field(WrittenField, depth: Int)
    /// An entity, which may be new.
    case entity(isThere: Bool)
  }

  let change: ProgrammeChange
  let kind: Kind
  /// Nil for what is the whole programme's.
  let site: String?
  /// Nil for a key of the scope itself.
  let section: String?
  let entity: String?

  init(
    _ change: ProgrammeChange, outline: Outline, places: SourcePlaces
  ) throws(ChangedFiles.Mistake) {
    self.change = change
    let written = WrittenProgramme(outline)
    func lost() -> ChangedFiles.Mistake {
      let known = ValueExplanation(written: written, places: places).missing(change.path)
      return .init(change, known ?? "name a key inside '\(change.path)'")
    }
    var parts = change.parts[...]
    var scope = written.scope
    if parts.first == "sites" {
      guard parts.count > 2, let found = written.site(parts[1]) else { throw lost() }
      (scope, site) = (found, parts[1])
      parts = parts.dropFirst(2)
    } else {
      site = nil
    }
    guard let first = parts.first else { throw lost() }
    if let field = scope.header.field(first) {
      guard !["parasol", "programme", "include"].contains(first) || site != nil else {
        throw .init(change, "'\(first)' is what the programme is; it cannot be tried out")
      }
      (section, entity) = (nil, nil)
      kind = .field(field, depth: parts.startIndex + 1)
      return
    }
    guard let kinds = EntityCatalogue.entity(ofSection: first),
      ChangeTarget.may(first, standIn: site)
    else { throw lost() }
    guard parts.count > 1 else {
      throw .init(change, "name one of the \(kinds.section), or a new id: \(change.path).ID")
    }
    let id = parts[parts.startIndex + 1]
    section = first
    entity = id
    let found = scope.section(first)?.entities.first { $0.id == id }
    guard parts.count > 2 else {
      kind = .entity(isThere: found != nil)
      return
    }
    guard let found, let field = found.field(parts[parts.startIndex + 2]) else { throw lost() }
    kind = .field(field, depth: parts.startIndex + 3)
  }

  private static func may(_ section: String, standIn site: String?) -> Bool {
    let kinds = site == nil ? EntityCatalogue.keyedOfProgramme : EntityCatalogue.keyedOfSite
    return kinds.contains { $0.section == section }
  }

  /// The scope's own parts.
  private func parts(_ outline: Outline) -> [YAMLCursor] {
    guard let site else { return outline.programme }
    return outline.sites.first { $0.id.value == site }?.own ?? []
  }

  /// The mappings in which the scope itself writes the keys of the target.
  func mappings(_ outline: Outline) -> [YAMLCursor] {
    guard let section, let entity else { return parts(outline) }
    return parts(outline).compactMap { part in
      let found = part.value(forKey: section)?.value.value(forKey: entity)?.value
      return found.flatMap { $0.isMapping ? $0 : nil }
    }
  }

  /// The entries of the target in the sections that the scope itself writes.
  func entries(_ outline: Outline) -> [(section: YAMLCursor, key: YAMLCursor)] {
    guard let section, let entity else { return [] }
    return parts(outline).compactMap { part in
      guard let holder = part.value(forKey: section)?.value,
        let entry = holder.value(forKey: entity)
      else { return nil }
      return (holder, entry.key)
    }
  }

  /// Adds the lines that lead to a part of the path, and the key of its last one.
  func open(_ lines: inout ChangeText, upTo depth: Int) {
    var first = 0
    if let site {
      lines.add("site", for: 0)
      lines.add(": \(site)\n", for: 1)
      first = 2
    }
    for part in first..<depth {
      lines.add(String(repeating: "  ", count: part - first), for: part)
      lines.add(part: part)
      lines.add(part + 1 == depth ? ": " : ":\n", for: part)
    }
  }
}

import ParasolModel
import ParasolSyntax

/// What a newer template means for one site.
struct SiteComparison {
  let outline: Outline
  let files: [LoadedFile]

  static func isShipped(_ template: Outline.Named, _ files: [LoadedFile]) -> Bool {
    files[Int(template.root.tree.file.index)].isShipped
  }

  /// The templates that a site follows, nearest first.
  func chain(of site: Outline.SiteOutline) -> [Outline.Named] {
    var chain: [Outline.Named] = []
    var next = site.own.lazy.compactMap { $0.value(forKey: "extends")?.value.text }.first
    while let name = next, let found = outline.templates.first(where: { $0.id.value == name }),
      !chain.contains(where: { $0.id.value == name })
    {
      chain.append(found)
      next = found.root.value(forKey: "extends")?.value.text
    }
    return chain
  }

  func differences(of site: Outline.SiteOutline, _ pair: TemplatePair) -> [TemplateDifference] {
    let chain = chain(of: site)
    guard let depth = chain.firstIndex(where: { $0.id.value == pair.copy.id }) else { return [] }
    let nearer = site.own + chain[..<depth].map(\.root)
    return pair.differences.filter { !$0.isEdited || $0.change != nil }.map { difference in
      let users = users(of: difference.path, in: site.own)
      let isPattern = difference.path.hasPrefix("patterns.")
      var effect = TemplateDifference.Effect.wouldChange
      if let stated = statement(of: difference.path, in: nearer) {
        effect = .stated(value: stated.text, place: place(of: stated.span))
      } else if isPattern, users.isEmpty {
        effect = .unused
      }
      return TemplateDifference(
        site: site.id.value, template: pair.copy.id, path: difference.path, then: difference.then,
        place: difference.thenSpan.map(place), now: difference.now,
        because: difference.change?.because?.value.text,
        source: difference.change?.source?.value.text, effect: effect, users: users,
        isEdited: difference.isEdited)
    }
  }

  /// What the nearest of some mappings says at a path, or that it removed what stands above.
  private func statement(
    of path: String, in layers: [YAMLCursor]
  ) -> (text: String, span: Span)? {
    let parts = path.split(separator: ".").map(String.init)
    for layer in layers {
      var cursor = layer
      for (index, part) in parts.enumerated() {
        guard let found = cursor.value(forKey: part)?.value else { break }
        cursor = found
        let isEnd = index == parts.count - 1
        if isEnd || (found.isScalar && found.text == "removed") {
          return (FlowText.of(found), found.span)
        }
      }
    }
    return nil
  }

  /// The entities of a site that extend a changed pattern, also by way of another, and do not state
  /// the changed field themselves.
  private func users(of path: String, in own: [YAMLCursor]) -> [String] {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count >= 3, parts[0] == "patterns" else { return [] }
    let homes = own + outline.templates.map(\.root)
    var found: Set<String> = []
    for layer in own {
      for (id, entity) in layer.value(forKey: parts[1])?.value.entries.map({ $0 }) ?? [] {
        if follows(entity, parts, homes) { found.insert(id.text) }
      }
    }
    return found.sorted()
  }

  /// - Parameter path: `patterns`, a section, a pattern's id and perhaps a field, which nothing on
  ///   the way to the pattern may state.
  private func follows(_ entity: YAMLCursor, _ path: [String], _ homes: [YAMLCursor]) -> Bool {
    var current = [entity]
    var seen: Set<String> = []
    while true {
      if path.count > 3, current.contains(where: { $0.value(forKey: path[3]) != nil }) {
        return false
      }
      let next = current.lazy.compactMap { $0.value(forKey: "extends")?.value.text }.first
      guard let next, seen.insert(next).inserted else { return false }
      if next == path[2] { return true }
      current = homes.compactMap {
        $0.value(forKey: "patterns")?.value.value(forKey: path[1])?.value.value(forKey: next)?.value
      }
    }
  }

  private func place(of span: Span) -> TemplateDifference.Place {
    let source = files[Int(span.file.index)].source
    return .init(
      path: source.path,
      line: LineIndex(source).position(ofScalar: Int(span.start)).line)
  }
}

import ParasolSyntax

/// What an entity takes over from patterns and templates.
extension FieldReader {
  mutating func findInherited(_ key: String, _ tag: KeyTag, isRead: Bool) -> YAMLCursor? {
    var before = layers.ownCount
    for (depth, layer) in layers.inherited.enumerated() {
      if let place = layer.entry(forKey: key, tag) {
        asked.mark(before + place.number)
        guard isRead, !ownKeys.contains(key) else { return nil }
        if let beside = Citations.scope(beside: key), let replaced = replaced(beside, by: depth) {
          let found = (layer.key(of: place), layer.value(of: place))
          context.sink.report(PatternProblems.staleCitation(found, replaced: replaced, of: subject))
          return nil
        }
        let value = layer.value(of: place)
        return value.isRemoval ? nil : value
      }
      before += layer.count
    }
    return nil
  }

  /// The key in a nearer layer that replaces something beside a citation of this inherited layer.
  private func replaced(_ beside: Citations.Scope, by depth: Int) -> YAMLCursor? {
    let cited = layers.inherited[depth]
    var found: YAMLCursor?
    var nearer = layers.ownLayerCount + depth
    layers.forEach { layer in
      nearer -= 1
      guard nearer >= 0, found == nil else { return }
      for (key, _) in layer.entries where beside.covers(key) {
        guard cited.entry(sameKeyAs: key) != nil else { continue }
        found = key
        return
      }
    }
    return found
  }

  func checkRemoval(of key: YAMLCursor) {
    let inherited = Set(layers.inherited.flatMap { $0.entries.map(\.key.text) })
    guard !inherited.contains(key.text) || ownKeys.contains(key.text),
      !context.settings.contains(key.text)
    else { return }
    let removable = inherited.subtracting(ownKeys).subtracting(["extends"])
    context.sink.report(
      PatternProblems.nothingToRemove(key, subject, inherited: removable.sorted()))
  }
}

/// What nobody asked for.
extension FieldReader {
  /// Keys that no one asked for, but for those that an inner layer hides, that are no business of
  /// this one, or that are the author's own notes.
  func unaskedKeys() -> [(key: YAMLCursor, value: YAMLCursor, layer: YAMLCursor)] {
    var unasked: [(key: YAMLCursor, value: YAMLCursor, layer: YAMLCursor)] = []
    var number = 0
    var depth = 0
    layers.forEach { layer in
      for (key, value) in layer.entries {
        if !asked.contains(number), key.isScalar, !key.isAlias, !key.hasPrefix("x-"),
          !isHidden(key, depth), !isOfOther(key, depth)
        {
          unasked.append((key, value, layer))
        }
        number += 1
      }
      depth += 1
    }
    return unasked
  }

  /// True when a nearer layer has the same key, asked for.
  private func isHidden(_ key: YAMLCursor, _ depth: Int) -> Bool {
    var before = 0
    var nearer = 0
    var isHidden = false
    layers.forEach { layer in
      if nearer < depth, !isHidden, let place = layer.entry(sameKeyAs: key) {
        isHidden = asked.contains(before + place.number)
      }
      before += layer.count
      nearer += 1
    }
    return isHidden
  }

  /// True for a key that stands for an inherited layer alone.
  private func isOfOther(_ key: YAMLCursor, _ depth: Int) -> Bool {
    depth >= layers.ownLayerCount && ownKeys.contains { key.isText($0) }
  }
}

extension YAMLTree {
  /// One entry of a mapping, by the places of both in the tree.
  package struct EntryPlace: Hashable, Sendable {
    package let mapping: Int
    package let key: Int

    package init(mapping: YAMLCursor, key: YAMLCursor) {
      self.mapping = mapping.index
      self.key = key.index
    }

    init(mapping: Int, key: Int) {
      self.mapping = mapping
      self.key = key
    }
  }

  /// The same tree as if these entries had not been written, every span as before. Nil where an
  /// alias stands for something inside them.
  package func without(_ entries: Set<EntryPlace>) -> YAMLTree? {
    var isGone = Array(repeating: false, count: nodes.count)
    var fewer: [Int: Int32] = [:]
    for entry in entries {
      let value = Int(nodes[entry.key].subtreeEnd)
      for index in entry.key..<Int(nodes[value].subtreeEnd) { isGone[index] = true }
      fewer[entry.mapping, default: 0] += 1
    }
    var places: [Int32] = []
    places.reserveCapacity(nodes.count + 1)
    var kept: Int32 = 0
    for gone in isGone {
      places.append(kept)
      if !gone { kept += 1 }
    }
    places.append(kept)
    var rest: [YAMLNode] = []
    rest.reserveCapacity(Int(kept))
    for (index, node) in nodes.enumerated() where !isGone[index] {
      if node.kind == .alias, isGone[Int(node.textStart)] { return nil }
      rest.append(
        YAMLNode(
          kind: node.kind, style: node.style, tag: node.tag,
          subtreeEnd: places[Int(node.subtreeEnd)],
          textStart: node.kind == .alias ? places[Int(node.textStart)] : node.textStart,
          count: node.count - (fewer[index] ?? 0), start: node.start, end: node.end))
    }
    return YAMLTree(file: file, nodes: rest, arena: arena, isComplete: isComplete)
  }
}

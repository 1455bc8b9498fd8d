/// Where a value stands in its document whatever line it is on: keys from the top, joined with
/// dots, items of lists by their number from zero: `hotspots.market-stage.active[1]`.
package struct NodePathFinder {
  private let files: [SourceFile]
  private var maps: [Int32: NodeMap] = [:]

  package init(_ files: [SourceFile]) {
    self.files = files
  }

  /// The path of the innermost value that a span begins in; empty for the document itself. A file
  /// is read once more when the first of its spans is asked for, so nothing keeps its tree till then.
  package mutating func path(of span: Span) -> String {
    if let known = maps[span.file.index] { return known.path(at: span.start) }
    let file = files[Int(span.file.index)]
    let (_, tree) = YAMLLoader.load(
      file.id, path: file.path, bytes: file.bytes, sink: DiagnosticSink())
    let map = NodeMap(tree)
    maps[span.file.index] = map
    return map.path(at: span.start)
  }
}

/// A tree with the way back up from each of its nodes.
private struct NodeMap {
  private let tree: YAMLTree
  /// The collection around each node; -1 for the top.
  private var parents: [Int32]
  /// The number of each node among its collection's children; keys and values count alike.
  private var numbers: [Int32]

  init(_ tree: YAMLTree) {
    self.tree = tree
    parents = [Int32](repeating: -1, count: tree.nodes.count)
    numbers = [Int32](repeating: 0, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated()
    where node.kind == .mapping || node.kind == .sequence {
      var child = index + 1
      var number: Int32 = 0
      while child < Int(node.subtreeEnd) {
        parents[child] = Int32(index)
        numbers[child] = number
        number += 1
        child = Int(tree.nodes[child].subtreeEnd)
      }
    }
  }

  func path(at offset: Int32) -> String {
    guard var node = innermost(at: offset) else { return "" }
    var parts: [String] = []
    while parents[node] >= 0 {
      let parent = Int(parents[node])
      if tree.nodes[parent].kind == .sequence {
        parts.append("[\(numbers[node])]")
      } else {
        parts.append("." + text(of: numbers[node] % 2 == 0 ? node : key(of: node)))
      }
      node = parent
    }
    let path = parts.reversed().joined()
    return path.hasPrefix(".") ? String(path.dropFirst()) : path
  }

  /// Nodes stand in the order in which they begin.
  private func innermost(at offset: Int32) -> Int? {
    var (low, high) = (0, tree.nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if tree.nodes[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var node = low - 1
    while parents[node] >= 0, tree.nodes[node].end <= offset, tree.nodes[node].start != offset {
      node = Int(parents[node])
    }
    return node
  }

  /// The key stands right before its value, and is a scalar or an alias of one.
  private func key(of value: Int) -> Int {
    var key = value - 1
    while parents[key] != parents[value] { key -= 1 }
    return key
  }

  private func text(of node: Int) -> String {
    guard tree.nodes[node].kind == .scalar else { return "?" }
    let start = Int(tree.nodes[node].textStart)
    return String(
      decoding: tree.arena[start..<start + Int(tree.nodes[node].count)], as: UTF8.self)
  }
}

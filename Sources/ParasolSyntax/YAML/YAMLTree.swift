/// One document: nodes in pre-order, a mapping as key, value, key, value, over one byte arena.
package final class YAMLTree: Sendable {
  package let file: FileID
  package let nodes: [YAMLNode]
  package let arena: [UInt8]
  /// Plain texts behind which a `#` and more letters stand; in order.
  package let hashCuts: [HashCut]
  /// False when a syntax error cut the document short.
  package let isComplete: Bool

  package init(
    file: FileID, nodes: [YAMLNode], arena: [UInt8], hashCuts: [HashCut] = [], isComplete: Bool
  ) {
    self.hashCuts = hashCuts
    self.file = file
    self.nodes = nodes
    self.arena = arena
    self.isComplete = isComplete
  }

  /// Nil when nothing stands in the file, or nothing could be read.
  package var root: YAMLCursor? {
    nodes.isEmpty ? nil : YAMLCursor(tree: self, index: 0)
  }
}

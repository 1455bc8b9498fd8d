extension YAMLTree {
  /// The same tree as if every node stood elsewhere in its file.
  ///
  /// - Parameter place: from a span of the text that was read to one of the text that is shown.
  package func placed(_ place: (Range<Int>) -> Range<Int>) -> YAMLTree {
    let moved = nodes.map { node in
      let span = place(Int(node.start)..<max(Int(node.start), Int(node.end)))
      return YAMLNode(
        kind: node.kind, style: node.style, tag: node.tag, subtreeEnd: node.subtreeEnd,
        textStart: node.textStart, count: node.count, start: Int32(span.lowerBound),
        end: Int32(span.upperBound))
    }
    return YAMLTree(file: file, nodes: moved, arena: arena, isComplete: isComplete)
  }
}

/// Compares a file with what was made of it: the same keys and values, and the same comments in the
/// same order. A formatter that is wrong about this may not write.
struct FormatProof {
  let file: SourceFile
  let tree: YAMLTree
  let tokens: [FormatToken]

  func holds(for result: [UInt8]) -> Bool {
    let (formatted, after) = YAMLLoader.load(
      file.id, path: file.path, bytes: result, sink: DiagnosticSink())
    guard let tokensAfter = FormatTokens(formatted)?.tokens else { return false }
    return FormatProof.isSame(tree, after)
      && FormatProof.comments(tokens, file) == FormatProof.comments(tokensAfter, formatted)
  }

  /// Whether two trees say the same, places aside.
  static func isSame(_ left: YAMLTree, _ right: YAMLTree) -> Bool {
    guard left.nodes.count == right.nodes.count else { return false }
    return left.nodes.indices.allSatisfy { index in
      let (first, second) = (left.nodes[index], right.nodes[index])
      guard first.kind == second.kind, first.subtreeEnd == second.subtreeEnd,
        first.count == second.count
      else { return false }
      switch first.kind {
      case .mapping, .sequence: return true
      case .alias: return first.textStart == second.textStart
      case .scalar: return isSameText(left, first, right, second)
      }
    }
  }

  private static func isSameText(
    _ left: YAMLTree, _ first: YAMLNode, _ right: YAMLTree, _ second: YAMLNode
  ) -> Bool {
    func bytes(_ tree: YAMLTree, _ node: YAMLNode) -> ArraySlice<UInt8> {
      tree.arena[Int(node.textStart)..<Int(node.textStart) + Int(node.count)]
    }
    guard bytes(left, first) == bytes(right, second) else { return false }
    // Quotes matter to words that are no text, and an empty key has none to lose.
    let isDash = first.count == 1 && left.arena[Int(first.textStart)] == UInt8(ascii: "-")
    return (first.style == .plain) == (second.style == .plain) || isDash || first.count == 0
      || second.style != .plain
        && !YAMLSpelling.isPlain(String(decoding: bytes(left, first), as: UTF8.self))
  }

  /// The text of every comment, in order.
  static func comments(_ tokens: [FormatToken], _ file: SourceFile) -> [String] {
    var texts: [String] = []
    for token in tokens {
      texts += token.above.map(\.text)
      if case .scalar(let style) = token.kind, style == .literal || style == .folded {
        let block = BlockText(
          file.bytes[token.range], value: token.value, parentColumn: 0, lineWidth: 0)
        if let comment = block.comment { texts.append(comment.text) }
      }
      if let trailing = token.trailing { texts.append(trailing.text) }
    }
    return texts
  }
}

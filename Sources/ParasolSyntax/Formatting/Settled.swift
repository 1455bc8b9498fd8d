/// A node with a place for each of its comments.
struct Settled {
  let node: FormatNode
  /// On lines of their own above the entry.
  private(set) var above: [FormatComment] = []
  /// Behind the node, or behind the key of what stands below it.
  private(set) var lineComment: FormatComment?
  /// At the end of what stands below.
  private(set) var closing: [FormatComment] = []

  /// - Parameter isItem: true when its first entry goes on behind a dash, where no comment can be.
  init(_ node: FormatNode, isItem: Bool) {
    self.node = node
    if node.isCollection, !node.entries.isEmpty || !node.isFlow {
      settleCollection(isItem: isItem)
    } else {
      settleLeaf()
    }
  }

  private mutating func settleLeaf() {
    var comments = node.header + [node.opening].compactMap { $0 } + node.closing
    if let trailing = node.trailing {
      lineComment = trailing
    } else if let last = comments.last, !last.isOwnLine, !node.isBlockText {
      comments.removeLast()
      lineComment = last
    }
    above = comments
  }

  /// In brackets on one line it has no comments inside, so that both ways to write it agree.
  private mutating func settleCollection(isItem: Bool) {
    var header = node.header + [node.opening].compactMap { $0 }
    closing = node.closing
    let hasInner = !closing.isEmpty || node.entries.contains { Settled.hasComments($0) }
    if let trailing = node.trailing {
      if hasInner {
        closing.append(trailing)
      } else {
        header.append(trailing)
      }
    }
    if !isItem, let last = header.last, !last.isOwnLine {
      header.removeLast()
      lineComment = last
    }
    above = header
  }

  private static func hasComments(_ entry: FormatEntry) -> Bool {
    let node = entry.value
    return !entry.above.isEmpty || !node.header.isEmpty || node.trailing != nil
      || node.opening != nil || !node.closing.isEmpty || node.entries.contains { hasComments($0) }
  }
}

/// A place in a tree. Aliases are followed without being copied.
package struct YAMLCursor: Sendable {
  package let tree: YAMLTree
  package let index: Int
  /// The alias through which this node was reached, for its place in the file.
  private let alias: Int

  package init(tree: YAMLTree, index: Int) {
    self.tree = tree
    let node = tree.nodes[index]
    self.index = node.kind == .alias ? Int(node.textStart) : index
    self.alias = node.kind == .alias ? index : -1
  }

  private var node: YAMLNode { tree.nodes[index] }

  package var kind: YAMLNode.Kind { node.kind }
  package var style: YAMLNode.Style { node.style }

  /// Entries of a mapping, items of a sequence.
  package var count: Int { Int(node.count) }

  /// Where this stands: for an alias, the alias itself.
  package var span: Span {
    let shown = tree.nodes[alias >= 0 ? alias : index]
    return Span(file: tree.file, start: Int(shown.start), end: Int(shown.end))
  }

  /// Where the value itself is written: for an alias, what it refers to.
  package var valueSpan: Span {
    Span(file: tree.file, start: Int(node.start), end: Int(node.end))
  }

  /// Whether a comma ends this value in braces and a key without colon and value follows.
  package var isCutByComma: Bool {
    let next = Int(node.subtreeEnd)
    guard next + 1 < tree.nodes.count, node.kind == .scalar else { return false }
    let (key, value) = (tree.nodes[next], tree.nodes[next + 1])
    return key.kind == .scalar && key.style == .plain && (1...2).contains(key.start - node.end)
      && value.kind == .scalar && value.style == .plain && value.count == 0
      && value.start == key.end
  }

  /// When a `#` behind this plain text may belong to it.
  package var hashCut: HashCut? {
    tree.hashCuts.isEmpty ? nil : tree.hashCuts.first { $0.node == index }
  }

  /// A scalar's text; empty for anything else.
  package var text: String {
    node.kind == .scalar ? String(decoding: bytes, as: UTF8.self) : ""
  }

  /// A scalar's text as bytes of UTF-8.
  package var bytes: ArraySlice<UInt8> {
    let start = Int(node.textStart)
    return tree.arena[start..<start + Int(node.count)]
  }

  /// True when an alias stands here and this is what it refers to.
  package var isAlias: Bool { alias >= 0 }

  /// Whether a scalar's text is exactly this.
  package func isText(_ text: String) -> Bool {
    guard text.utf8.count == Int(node.count) else { return false }
    return hasPrefix(text)
  }

  /// Whether a scalar's text begins with this.
  package func hasPrefix(_ text: String) -> Bool {
    let node = self.node
    guard node.kind == .scalar, text.utf8.count <= Int(node.count) else { return false }
    var index = Int(node.textStart)
    for byte in text.utf8 {
      if tree.arena[index] != byte { return false }
      index += 1
    }
    return true
  }

  package var isScalar: Bool { node.kind == .scalar }
  package var isMapping: Bool { node.kind == .mapping }
  package var isSequence: Bool { node.kind == .sequence }

  /// Nothing after the colon, `~` or `null`: not a value in this language.
  package var isEmptyValue: Bool {
    guard node.kind == .scalar, node.style == .plain else { return false }
    switch node.count {
    case 0: return true
    case 1: return tree.arena[Int(node.textStart)] == UInt8(ascii: "~")
    case 4: return text == "null" || text == "Null" || text == "NULL"
    default: return false
    }
  }

  /// True when the scalar stands in the file letter for letter, so that a part of its text has an
  /// exact place. The start of the text lies `offset` scalars into the span.
  package var exactTextOffset: Int? {
    guard node.kind == .scalar, alias < 0 else { return nil }
    let length = tree.arena[Int(node.textStart)..<Int(node.textStart) + Int(node.count)]
      .reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    switch node.style {
    case .plain: return Int(node.end - node.start) == length ? 0 : nil
    case .singleQuoted, .doubleQuoted: return Int(node.end - node.start) == length + 2 ? 1 : nil
    case .literal, .folded: return nil
    }
  }

  /// The value of a key; the first one where a key was written twice.
  package func value(forKey key: String) -> (key: YAMLCursor, value: YAMLCursor)? {
    guard let place = entry(forKey: key, KeyTag(key)) else { return nil }
    return (self.key(of: place), value(of: place))
  }

  /// Where an entry of a mapping is.
  package struct EntryPlace {
    /// Among the entries, from 0.
    package let number: Int
    fileprivate let key: Int
    fileprivate let value: Int
  }

  package func key(of place: EntryPlace) -> YAMLCursor {
    YAMLCursor(tree: tree, index: place.key)
  }

  package func value(of place: EntryPlace) -> YAMLCursor {
    YAMLCursor(tree: tree, index: place.value)
  }

  /// Which keys a mapping can hold.
  package var keyBits: KeyBits { node.kind == .mapping ? node.keys : KeyBits() }

  /// The entry of a key with its tag; the first one where a key was written twice.
  package func entry(forKey key: String, _ tag: KeyTag) -> EntryPlace? {
    guard keyBits.mayHold(tag) else { return nil }
    var key = key
    return key.withUTF8 { entry($0, tag) }
  }

  /// The entry of the same key as one of another mapping.
  package func entry(sameKeyAs key: YAMLCursor) -> EntryPlace? {
    guard key.isScalar, keyBits.mayHold(key.node.tag) else { return nil }
    return key.bytes.withUnsafeBufferPointer { entry($0, key.node.tag) }
  }

  private func entry(_ wanted: UnsafeBufferPointer<UInt8>, _ tag: KeyTag) -> EntryPlace? {
    tree.nodes.withUnsafeBufferPointer { nodes in
      var child = index + 1
      var number = 0
      let end = Int(nodes[index].subtreeEnd)
      while child < end {
        let name = nodes[child]
        let value = Int(name.subtreeEnd)
        if name.tag == tag, Int(name.count) == wanted.count, matches(name, wanted) {
          return EntryPlace(number: number, key: child, value: value)
        }
        child = Int(nodes[value].subtreeEnd)
        number += 1
      }
      return nil
    }
  }

  private func matches(_ name: YAMLNode, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.kind == .scalar else { return false }
    let start = Int(name.textStart)
    for offset in 0..<wanted.count where tree.arena[start + offset] != wanted[offset] {
      return false
    }
    return true
  }

  /// Entries in the order in which they were written.
  package var entries: Entries { Entries(self) }

  /// Items in the order in which they were written.
  package var items: Items { Items(self) }

  package struct Entries: Sequence, IteratorProtocol {
    private let tree: YAMLTree
    private var position: Int
    private let end: Int

    init(_ cursor: YAMLCursor) {
      tree = cursor.tree
      position = cursor.index + 1
      end = cursor.isMapping ? Int(cursor.node.subtreeEnd) : position
    }

    package mutating func next() -> (key: YAMLCursor, value: YAMLCursor)? {
      guard position < end else { return nil }
      let key = YAMLCursor(tree: tree, index: position)
      let valueIndex = Int(tree.nodes[position].subtreeEnd)
      let value = YAMLCursor(tree: tree, index: valueIndex)
      position = Int(tree.nodes[valueIndex].subtreeEnd)
      return (key, value)
    }
  }

  package struct Items: Sequence, IteratorProtocol {
    private let tree: YAMLTree
    private var position: Int
    private let end: Int

    init(_ cursor: YAMLCursor) {
      tree = cursor.tree
      position = cursor.index + 1
      end = cursor.isSequence ? Int(cursor.node.subtreeEnd) : position
    }

    package mutating func next() -> YAMLCursor? {
      guard position < end else { return nil }
      let item = YAMLCursor(tree: tree, index: position)
      position = Int(tree.nodes[position].subtreeEnd)
      return item
    }
  }
}

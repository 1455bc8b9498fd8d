/// Turns events into the flat tree, and judges what libyaml lets pass: duplicate keys, unknown and
/// circular aliases, alias bombs, depth, tags, merge keys, keys that are not text.
struct YAMLTreeBuilder {
  /// Deeper than any programme needs; libyaml's time grows with the square of the depth.
  static let depthLimit = 64
  /// Nodes that aliases may stand for before they are taken for an attack.
  static let expansionLimit = 5_000_000

  let file: FileID
  let sink: DiagnosticSink
  private(set) var nodes: [YAMLNode] = []
  private(set) var arena: [UInt8] = []
  private var keys = KeyTable()
  private var keyNumbers: [Int32] = []
  private var open: [Open] = []
  private var anchors: [String: Anchor] = [:]
  private var lastSeen: [(mapping: Int32, node: Int32)] = []
  private var mappingsClosed: Int32 = 0
  /// Entries that are as good as not written, as the same key stands in its mapping with a value.
  private(set) var surplus: Set<YAMLTree.EntryPlace> = []
  private var expanded = 0
  private(set) var isTooLarge = false
  /// True when an alias stands for nothing, so that what it would hold is not known.
  private(set) var hasHoles = false

  private struct Open {
    let node: Int
    let isMapping: Bool
    var expectsKey: Bool
    let isFlow: Bool
    var children: Int32 = 0
    let anchor: String?
  }

  private struct Anchor {
    let node: Int
    let expandedBefore: Int
    /// Nil while the node is still open.
    var size: Int?
  }

  init(file: FileID, sink: DiagnosticSink, byteCount: Int) {
    self.file = file
    self.sink = sink
    nodes.reserveCapacity(byteCount / 12 + 8)
    arena.reserveCapacity(byteCount / 2 + 8)
  }

  var depth: Int { open.count }

  func span(_ start: Int, _ end: Int) -> Span { Span(file: file, start: start, end: end) }

  private var isKeyPosition: Bool { open.last.map { $0.isMapping && $0.expectsKey } ?? false }

  /// Called after each finished child of the innermost collection.
  private mutating func finishChild() {
    guard !open.isEmpty else { return }
    let last = open.count - 1
    if open[last].isMapping {
      if open[last].expectsKey {
        open[last].expectsKey = false
      } else {
        open[last].expectsKey = true
        open[last].children += 1
      }
    } else {
      open[last].children += 1
    }
  }

  mutating func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, style: YAMLNode.Style, start: Int, end: Int,
    anchor: String?
  ) {
    let isKey = isKeyPosition
    let textStart: Int32
    var number: Int32 = -1
    var tag = KeyTag.none
    if isKey {
      (number, textStart, tag) = keys.intern(bytes, arena: &arena)
      judgeKey(bytes, style: style, span: span(start, end))
    } else {
      textStart = Int32(arena.count)
      arena.append(contentsOf: bytes)
    }
    let index = nodes.count
    nodes.append(
      YAMLNode(
        kind: .scalar, style: style, tag: tag, subtreeEnd: Int32(index + 1), textStart: textStart,
        count: Int32(bytes.count), start: Int32(start), end: Int32(end)))
    keyNumbers.append(number)
    if isKey, let mapping = open.last { nodes[mapping.node].keys.insert(tag) }
    expanded += 1
    if let anchor {
      anchors[anchor] = Anchor(node: index, expandedBefore: expanded - 1, size: 1)
    }
    finishChild()
  }

  private func judgeKey(
    _ bytes: UnsafeBufferPointer<UInt8>, style: YAMLNode.Style, span: Span
  ) {
    if style == .plain, bytes.count == 2, bytes[0] == UInt8(ascii: "<"), bytes[1] == bytes[0] {
      sink.report(YAMLProblems.mergeKey(at: span))
    }
  }

  mutating func openCollection(
    isMapping: Bool, isFlow: Bool, start: Int, end: Int, anchor: String?
  ) {
    if isKeyPosition { sink.report(YAMLProblems.keyIsCollection(at: span(start, end))) }
    let index = nodes.count
    nodes.append(
      YAMLNode(
        kind: isMapping ? .mapping : .sequence, style: .plain, tag: .none,
        subtreeEnd: Int32(index + 1),
        textStart: 0, count: 0, start: Int32(start), end: Int32(end)))
    keyNumbers.append(-1)
    open.append(
      Open(node: index, isMapping: isMapping, expectsKey: true, isFlow: isFlow, anchor: anchor))
    expanded += 1
    if let anchor {
      anchors[anchor] = Anchor(node: index, expandedBefore: expanded - 1, size: nil)
    }
  }

  mutating func closeCollection(end: Int) {
    guard let closed = open.popLast() else { return }
    nodes[closed.node].subtreeEnd = Int32(nodes.count)
    nodes[closed.node].count = closed.children
    if closed.isFlow {
      nodes[closed.node].end = Int32(end)
    } else if let last = nodes.indices.last, last > closed.node {
      // libyaml runs on to the next token, past comments.
      nodes[closed.node].end = lastChildEnd(of: closed.node)
    }
    if closed.isMapping { findDuplicates(in: closed.node) }
    if let anchor = closed.anchor, let known = anchors[anchor] {
      anchors[anchor]?.size = expanded - known.expandedBefore
    }
    finishChild()
  }

  private func lastChildEnd(of parent: Int) -> Int32 {
    var child = parent + 1
    var end = nodes[parent].end
    let limit = Int(nodes[parent].subtreeEnd)
    while child < limit {
      end = nodes[child].end
      child = Int(nodes[child].subtreeEnd)
    }
    return end
  }

  private mutating func findDuplicates(in mapping: Int) {
    // As many different bits as keys: no two keys are the same.
    guard nodes[mapping].count > nodes[mapping].keys.count else { return }
    mappingsClosed += 1
    if lastSeen.count < keys.count {
      let missing = keys.count - lastSeen.count
      lastSeen.append(
        contentsOf: repeatElement(
          (mapping: Int32(0), node: Int32(0)), count: max(missing, lastSeen.count)))
    }
    var child = mapping + 1
    let end = Int(nodes[mapping].subtreeEnd)
    var found: [(second: Int, first: Int)] = []
    while child < end {
      let number = Int(keyNumbers[child])
      if number >= 0 {
        if lastSeen[number].mapping == mappingsClosed {
          let first = Int(lastSeen[number].node)
          found.append((child, first))
          // An empty one says nothing, so the one that does is what was meant.
          let isFirstEmpty = isEmptyValue(ofKey: first)
          surplus.insert(.init(mapping: mapping, key: isFirstEmpty ? first : child))
          if isFirstEmpty { lastSeen[number].node = Int32(child) }
        } else {
          lastSeen[number] = (mappingsClosed, Int32(child))
        }
      }
      child = Int(nodes[Int(nodes[child].subtreeEnd)].subtreeEnd)
    }
    if found.count > 2, let (second, first) = found.first {
      // So many at once are one thing that runs into another.
      reportDuplicate(second, first: first, andMore: found.count - 1)
    } else {
      for (second, first) in found { reportDuplicate(second, first: first) }
    }
  }

  private func isEmptyValue(ofKey key: Int) -> Bool {
    let value = nodes[Int(nodes[key].subtreeEnd)]
    return value.kind == .scalar && value.style == .plain && value.count == 0
  }

  private func reportDuplicate(_ second: Int, first: Int, andMore rest: Int = 0) {
    let text = String(
      decoding: arena[Int(nodes[second].textStart)...].prefix(Int(nodes[second].count)),
      as: UTF8.self)
    sink.report(
      YAMLProblems.duplicateKey(
        text, at: span(Int(nodes[second].start), Int(nodes[second].end)),
        first: span(Int(nodes[first].start), Int(nodes[first].end)), andMore: rest))
  }

  mutating func alias(_ name: String, start: Int, end: Int) {
    let place = span(start, end)
    guard let anchor = anchors[name] else {
      sink.report(YAMLProblems.unknownAlias(name, known: anchors.keys.sorted(), at: place))
      hasHoles = true
      addEmpty(start, end)
      return
    }
    guard let size = anchor.size else {
      sink.report(YAMLProblems.circularAlias(name, at: place))
      hasHoles = true
      addEmpty(start, end)
      return
    }
    if isKeyPosition { sink.report(YAMLProblems.keyIsAlias(name, at: place)) }
    let (sum, overflow) = expanded.addingReportingOverflow(size)
    expanded = overflow ? Int.max / 2 : min(sum, Int.max / 2)
    if expanded > YAMLTreeBuilder.expansionLimit, expanded / 10 > nodes.count, !isTooLarge {
      isTooLarge = true
      sink.report(YAMLProblems.aliasBomb(name, at: place))
    }
    let index = nodes.count
    nodes.append(
      YAMLNode(
        kind: .alias, style: .plain, tag: .none, subtreeEnd: Int32(index + 1),
        textStart: Int32(anchor.node),
        count: 0, start: Int32(start), end: Int32(end)))
    keyNumbers.append(-1)
    finishChild()
  }

  /// Stands where a value cannot be had; `isComplete` then keeps everybody from blaming it.
  private mutating func addEmpty(_ start: Int, _ end: Int) {
    let index = nodes.count
    nodes.append(
      YAMLNode(
        kind: .scalar, style: .singleQuoted, tag: .none, subtreeEnd: Int32(index + 1),
        textStart: Int32(arena.count), count: 0, start: Int32(start), end: Int32(end)))
    keyNumbers.append(-1)
    finishChild()
  }

  /// Closes what a syntax error left open, so that what was read can still be looked at.
  mutating func closeAll() {
    while let last = open.last {
      let end = Int(nodes[nodes.count - 1].end)
      if last.isMapping, !last.expectsKey { addEmpty(end, end) }
      closeCollection(end: end)
    }
  }
}

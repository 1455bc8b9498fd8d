/// Builds the parts of a file from its tokens. What it cannot place it refuses, so that nothing is
/// lost.
struct FormatParser {
  /// The tokens have an order that no accepted file has.
  struct Unexpected: Error {
    let line: Int
  }

  private let bytes: [UInt8]
  private var tokens: [FormatToken]
  private var position = 0

  init(_ tokens: [FormatToken], bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  private var kind: FormatToken.Kind { tokens[position].kind }

  private var isAtScalar: Bool {
    if case .scalar = kind { true } else { false }
  }

  private func unexpected() -> Unexpected { Unexpected(line: tokens[position].line) }

  /// The next token that stands in the file; the stream's end at the latest.
  private var real: Int {
    var index = position
    while !tokens[index].isReal { index += 1 }
    return index
  }

  private mutating func takeAbove() -> [FormatComment] {
    let index = real
    defer { tokens[index].above = [] }
    return tokens[index].above
  }

  /// Comments at the end of a collection: those that are indented as its entries are, or more.
  private mutating func takeClosing(column: Int) -> [FormatComment] {
    let index = real
    let taken = Array(tokens[index].above.prefix { $0.column >= column })
    tokens[index].above.removeFirst(taken.count)
    return taken
  }

  mutating func document() throws(Unexpected) -> FormatDocument {
    var document = FormatDocument()
    position += 1
    while kind == .directive {
      document.aboveStart += takeAbove()
      document.directives.append(text(tokens[position]))
      tokens[position].trailing.map { document.aboveStart.append($0) }
      position += 1
    }
    if kind == .documentStart {
      document.aboveStart += takeAbove()
      document.isStartMarked = true
      document.startComment = tokens[position].trailing
      position += 1
    }
    if kind != .streamEnd, kind != .documentEnd {
      let index = real
      document.root.hasBlankAbove = tokens[index].hasBlankAbove
      document.root.value = try blockNode(parentColumn: -1, allowsIndentless: false, after: nil)
    }
    while kind == .documentEnd {
      document.closing += takeAbove()
      tokens[position].trailing.map { document.closing.append($0) }
      position += 1
    }
    document.closing += takeAbove()
    guard kind == .streamEnd else { throw unexpected() }
    return document
  }

  /// - Parameter introducer: the token of the key's colon or of the dash.
  private mutating func blockNode(
    parentColumn: Int, allowsIndentless: Bool, after introducer: Int?
  ) throws(Unexpected) -> FormatNode {
    var node = FormatNode()
    node.header = introducer.flatMap { tokens[$0].trailing }.map { [$0] } ?? []
    if kind == .anchor {
      node.header += takeAbove()
      node.anchor = text(tokens[position])
      tokens[position].trailing.map { node.header.append($0) }
      position += 1
    }
    switch kind {
    case .blockMappingStart: try blockMapping(&node)
    case .blockSequenceStart: try blockSequence(&node)
    case .blockEntry where allowsIndentless: try indentlessSequence(&node, column: parentColumn)
    case .alias, .scalar, .flowMappingStart, .flowSequenceStart:
      let line = introducer.map { tokens[$0].line } ?? tokens[position].line
      node.isBelow = tokens[position].line > line
      node.header += takeAbove()
      try leaf(&node, parentColumn: parentColumn)
    case .key, .value, .blockEnd, .blockEntry, .documentEnd, .streamEnd:
      node.trailing = node.header.popLast()
    default: throw unexpected()
    }
    return node
  }

  private mutating func leaf(_ node: inout FormatNode, parentColumn: Int) throws(Unexpected) {
    switch kind {
    case .alias: node.content = .alias(text(tokens[position]))
    case .scalar: node.content = scalar(tokens[position], parentColumn: parentColumn)
    default:
      try flow(&node)
      return
    }
    node.trailing = tokens[position].trailing
    position += 1
  }

  private mutating func blockMapping(_ node: inout FormatNode) throws(Unexpected) {
    let column = tokens[position].column
    position += 1
    var entries: [FormatEntry] = []
    while kind != .blockEnd { entries.append(try pair(column: column, isFlow: false)) }
    node.closing = takeClosing(column: column)
    position += 1
    node.content = .mapping(entries)
  }

  private mutating func blockSequence(_ node: inout FormatNode) throws(Unexpected) {
    let column = tokens[position].column
    position += 1
    var entries: [FormatEntry] = []
    while kind == .blockEntry { entries.append(try item(column: column)) }
    guard kind == .blockEnd else { throw unexpected() }
    node.closing = takeClosing(column: column)
    position += 1
    node.content = .sequence(entries)
  }

  /// A list whose dashes stand level with the key above; comments level with both are the key's.
  private mutating func indentlessSequence(
    _ node: inout FormatNode, column: Int
  ) throws(Unexpected) {
    var entries: [FormatEntry] = []
    while kind == .blockEntry { entries.append(try item(column: column)) }
    node.closing = takeClosing(column: column + 1)
    node.content = .sequence(entries)
  }

  private mutating func item(column: Int) throws(Unexpected) -> FormatEntry {
    var entry = FormatEntry()
    entry.hasBlankAbove = tokens[position].hasBlankAbove
    entry.above = takeAbove()
    let dash = position
    position += 1
    entry.value = try blockNode(parentColumn: column, allowsIndentless: false, after: dash)
    return entry
  }

  private mutating func pair(column: Int, isFlow: Bool) throws(Unexpected) -> FormatEntry {
    var entry = FormatEntry()
    entry.hasBlankAbove = tokens[real].hasBlankAbove
    entry.above = takeAbove()
    if kind == .key {
      if tokens[position].isReal { tokens[position].trailing.map { entry.above.append($0) } }
      position += 1
      entry.key = try key(&entry)
    } else {
      guard kind == .value else { throw unexpected() }
      entry.key = "''"
    }
    guard kind == .value else { return entry }
    entry.above += takeAbove()
    let colon = position
    position += 1
    if isFlow {
      entry.value = try flowNode(after: colon)
    } else {
      entry.value = try blockNode(parentColumn: column, allowsIndentless: true, after: colon)
    }
    return entry
  }

  /// The key's text. Comments behind it go above the entry.
  private mutating func key(_ entry: inout FormatEntry) throws(Unexpected) -> String {
    var anchor = ""
    if kind == .anchor {
      entry.above += takeAbove()
      anchor = text(tokens[position]) + " "
      tokens[position].trailing.map { entry.above.append($0) }
      position += 1
    }
    guard isAtScalar else {
      guard [.key, .value, .blockEnd, .flowEntry, .flowMappingEnd].contains(kind) else {
        throw unexpected()
      }
      return anchor + "''"
    }
    entry.above += takeAbove()
    tokens[position].trailing.map { entry.above.append($0) }
    defer { position += 1 }
    if case .text(let lines) = scalar(tokens[position], parentColumn: 0), lines.count == 1 {
      return anchor + lines[0]
    }
    let text = tokens[position].value
    let isPlain = tokens[position].kind == .scalar(.plain)
    return anchor + (isPlain ? YAMLSpelling.source(of: text) : YAMLSpelling.quoted(text))
  }
}

extension FormatParser {
  private mutating func flowNode(after introducer: Int?) throws(Unexpected) -> FormatNode {
    var node = FormatNode()
    node.header = introducer.flatMap { tokens[$0].trailing }.map { [$0] } ?? []
    if kind == .anchor {
      node.header += takeAbove()
      node.anchor = text(tokens[position])
      tokens[position].trailing.map { node.header.append($0) }
      position += 1
    }
    switch kind {
    case .alias, .scalar, .flowMappingStart, .flowSequenceStart:
      node.header += takeAbove()
      try leaf(&node, parentColumn: 0)
    case .flowEntry, .flowMappingEnd, .flowSequenceEnd, .key, .value: break
    default: throw unexpected()
    }
    return node
  }

  /// A mapping or list in brackets.
  private mutating func flow(_ node: inout FormatNode) throws(Unexpected) {
    let start = tokens[position]
    let isMapping = start.kind == .flowMappingStart
    let end: FormatToken.Kind = isMapping ? .flowMappingEnd : .flowSequenceEnd
    node.isFlow = true
    node.opening = start.trailing
    position += 1
    var entries: [FormatEntry] = []
    var waiting: [FormatComment] = []
    while kind != end {
      if kind == .flowEntry {
        waiting += takeAbove()
        comma(tokens[position].trailing, &entries, &waiting)
        position += 1
        continue
      }
      var entry = try isMapping ? flowPair() : flowItem()
      entry.above = waiting + entry.above
      waiting = []
      entries.append(entry)
    }
    node.isBroken = tokens[position].line > start.line
    node.closing = waiting + takeAbove()
    node.trailing = tokens[position].trailing
    position += 1
    node.content = isMapping ? .mapping(entries) : .sequence(entries)
  }

  /// A comment behind a comma belongs to the entry before it.
  private func comma(
    _ comment: FormatComment?, _ entries: inout [FormatEntry], _ waiting: inout [FormatComment]
  ) {
    guard let comment else { return }
    guard waiting.isEmpty, let last = entries.indices.last, entries[last].value.trailing == nil
    else {
      waiting.append(comment)
      return
    }
    entries[last].value.trailing = comment
  }

  private mutating func flowPair() throws(Unexpected) -> FormatEntry {
    if kind == .key || kind == .value { return try pair(column: 0, isFlow: true) }
    var entry = FormatEntry()
    entry.hasBlankAbove = tokens[real].hasBlankAbove
    entry.above = takeAbove()
    let before = position
    entry.key = try key(&entry)
    guard position > before else { throw unexpected() }
    return entry
  }

  private mutating func flowItem() throws(Unexpected) -> FormatEntry {
    var entry = FormatEntry()
    entry.hasBlankAbove = tokens[real].hasBlankAbove
    if kind == .key || kind == .value {
      // One pair without braces is a mapping of its own.
      let start = tokens[real].line
      var pair = try pair(column: 0, isFlow: true)
      (entry.above, pair.above) = (pair.above, [])
      entry.value.isFlow = true
      entry.value.isBroken = tokens[position - 1].endLine > start
      (entry.value.trailing, pair.value.trailing) = (pair.value.trailing, nil)
      entry.value.content = .mapping([pair])
      return entry
    }
    entry.above = takeAbove()
    let before = position
    entry.value = try flowNode(after: nil)
    guard position > before else { throw unexpected() }
    return entry
  }

  private func text(_ token: FormatToken) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  private func scalar(_ token: FormatToken, parentColumn: Int) -> FormatNode.Content {
    guard case .scalar(let style) = token.kind else { return .empty }
    if style == .literal || style == .folded {
      var lineStart = token.range.lowerBound
      while lineStart > 0, !FormatGap.isBreak(bytes[lineStart - 1]) { lineStart -= 1 }
      let before = String(decoding: bytes[lineStart..<token.range.lowerBound], as: UTF8.self)
      return .block(
        BlockText(
          bytes[token.range], value: token.value, parentColumn: parentColumn,
          lineWidth: DisplayWidth.of(before)))
    }
    return .text(ScalarLines.lines(bytes[token.range], style: style))
  }
}

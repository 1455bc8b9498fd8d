/// Writes the parts of a file in the one style that Parasol's files have.
struct FormatWriter {
  /// Columns that a mapping in braces may reach.
  static let width = 100

  private(set) var lines: [FormatLine] = []

  static func lines(_ document: FormatDocument) -> [FormatLine] {
    var writer = FormatWriter()
    writer.write(document)
    return writer.lines
  }

  private mutating func write(_ document: FormatDocument) {
    lines += document.directives.map { FormatLine($0) }
    write(document.aboveStart, indent: 0)
    if document.isStartMarked {
      lines.append(FormatLine("---", comment: document.startComment))
    } else if let comment = document.startComment {
      write([comment], indent: 0)
    }
    writeRoot(document.root)
    write(document.closing, indent: 0)
    if let first = lines.firstIndex(where: { !$0.isEmpty }) { lines.removeFirst(first) }
  }

  private mutating func writeRoot(_ root: FormatEntry) {
    let node = root.value
    if isBlock(node, lead: "") {
      var settled = Settled(node, isItem: false)
      if settled.above.isEmpty, settled.lineComment == nil, root.hasBlankAbove { blank() }
      write(settled.above, indent: 0)
      if let anchor = node.anchor {
        lines.append(FormatLine(anchor, comment: settled.lineComment))
      } else if let comment = settled.lineComment {
        write([comment], indent: 0)
      }
      writeChildren(&settled, indent: 0, firstLead: nil, isRoot: true)
    } else if case .empty = node.content {
      write(node.header + [node.trailing].compactMap { $0 }, indent: 0)
      if let anchor = node.anchor { lines.append(FormatLine(anchor)) }
    } else {
      let settled = Settled(node, isItem: false)
      write(settled.above, indent: 0)
      writeLeaf(settled, lead: "", indent: 0)
    }
  }

  private mutating func blank() {
    if lines.last?.isEmpty == false { lines.append(FormatLine("")) }
  }

  /// Each comment on a line of its own.
  private mutating func write(_ comments: [FormatComment], indent: Int) {
    for comment in comments {
      if comment.hasBlankAbove { blank() }
      lines.append(FormatLine(spaces(indent) + comment.text))
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Whether a node takes lines of its own below its key.
  private func isBlock(_ node: FormatNode, lead: String) -> Bool {
    guard node.isCollection else { return false }
    if !node.isFlow { return true }
    if node.entries.isEmpty { return false }
    if node.isBroken { return true }
    let blank = lead.isEmpty ? 0 : 1
    return DisplayWidth.of(lead) + blank + DisplayWidth.of(FlowText.text(node)) > FormatWriter.width
  }

  /// Entries of a mapping or items of a list at an indentation; the first may go on a line that
  /// was begun.
  private mutating func writeChildren(
    _ settled: inout Settled, indent: Int, firstLead: String?, isRoot: Bool = false
  ) {
    for (index, entry) in settled.node.entries.enumerated() {
      let lead: String
      if index == 0, let firstLead {
        lead = firstLead
      } else {
        lead = spaces(indent)
        let above = self.above(entry, indent: indent)
        if index > 0 || isRoot {
          write(above, indent: indent)
        } else if let first = above.first {
          var plain = first
          plain.hasBlankAbove = false
          write([plain] + above.dropFirst(), indent: indent)
        }
        if entry.hasBlankAbove, index > 0 || isRoot || !above.isEmpty { blank() }
      }
      writeEntry(entry, lead: lead, indent: indent)
    }
    write(settled.closing, indent: indent)
  }

  /// What goes above an entry: its own comments, and those for which its line has no room.
  private func above(_ entry: FormatEntry, indent: Int) -> [FormatComment] {
    let lead = self.lead(entry, spaces(indent))
    let node = entry.value
    guard isBlock(node, lead: lead) else { return entry.above + Settled(node, isItem: false).above }
    let goesOn = entry.key == nil && node.anchor == nil
    let settled = Settled(node, isItem: goesOn)
    guard goesOn, let first = node.entries.first else { return entry.above + settled.above }
    return entry.above + settled.above + above(first, indent: indent + 2)
  }

  /// The line up to the value: with the key and its colon, or with the dash.
  private func lead(_ entry: FormatEntry, _ start: String) -> String {
    entry.key.map { start + $0 + ":" } ?? start + "-"
  }

  private mutating func writeEntry(_ entry: FormatEntry, lead start: String, indent: Int) {
    let lead = self.lead(entry, start)
    let node = entry.value
    guard isBlock(node, lead: lead) else {
      writeLeaf(Settled(node, isItem: false), lead: lead, indent: indent)
      return
    }
    let goesOn = entry.key == nil && node.anchor == nil
    var settled = Settled(node, isItem: goesOn)
    if goesOn {
      writeChildren(&settled, indent: indent + 2, firstLead: lead + " ")
    } else {
      let anchor = node.anchor.map { " " + $0 } ?? ""
      lines.append(FormatLine(lead + anchor, comment: settled.lineComment))
      writeChildren(&settled, indent: indent + 2, firstLead: nil)
    }
  }

  /// What is no block mapping or list.
  private mutating func writeLeaf(_ settled: Settled, lead: String, indent: Int) {
    let node = settled.node
    let prefix = lead + (node.anchor.map { (lead.isEmpty ? "" : " ") + $0 } ?? "")
    let join = prefix.isEmpty ? "" : " "
    switch node.content {
    case .empty: lines.append(FormatLine(prefix, comment: settled.lineComment))
    case .block(let block):
      lines.append(FormatLine(prefix + join + block.header, comment: block.comment))
      for line in block.lines {
        lines.append(FormatLine(line.isEmpty ? "" : spaces(indent + 2) + line, isText: true))
      }
    case .text(let texts): writeText(texts, settled, prefix: prefix, indent: indent)
    default:
      var plain = node
      plain.anchor = nil
      lines.append(
        FormatLine(prefix + join + FlowText.text(plain), comment: settled.lineComment))
    }
  }

  private mutating func writeText(
    _ texts: [String], _ settled: Settled, prefix: String, indent: Int
  ) {
    var texts = texts
    // In brackets a lone dash is a text; out of them it would begin a list.
    if texts == ["-"] { texts = ["'-'"] }
    let join = prefix.isEmpty ? "" : " "
    let isTooLong = DisplayWidth.of(prefix) + 1 + DisplayWidth.of(texts[0]) > FormatWriter.width
    let staysBelow = settled.node.isBelow && !prefix.isEmpty && (texts.count > 1 || isTooLong)
    // A comment behind the key stays there, one behind the text too.
    let headTaken = staysBelow && settled.node.trailing == nil
    if staysBelow {
      lines.append(FormatLine(prefix, comment: headTaken ? settled.lineComment : nil))
      texts[0] = spaces(indent + 2) + texts[0]
    } else {
      texts[0] = prefix + join + texts[0]
    }
    for (index, text) in texts.enumerated() {
      let line = index == 0 || text.isEmpty ? text : spaces(indent + 2) + text
      let isLast = index == texts.count - 1 && !headTaken
      let comment = isLast ? settled.lineComment : nil
      lines.append(FormatLine(line, comment: comment, isText: index > 0))
    }
  }
}

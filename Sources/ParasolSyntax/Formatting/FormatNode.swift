/// A part of a file as it will be written: what YAML reads, and the comments that belong to it.
struct FormatNode {
  enum Content {
    case empty
    case alias(String)
    /// Plain or quoted, line by line, without what indents the lines after the first.
    case text([String])
    case block(BlockText)
    case mapping([FormatEntry])
    case sequence([FormatEntry])
  }

  var content: Content = .empty
  /// With its sign: `&name`.
  var anchor: String?
  /// In brackets.
  var isFlow = false
  /// In brackets whose ends its author put on different lines.
  var isBroken = false
  /// On a line below the key or dash that it belongs to.
  var isBelow = false
  /// Between the key or dash, and what it introduces.
  var header: [FormatComment] = []
  /// Behind the opening bracket.
  var opening: FormatComment?
  /// On lines of their own at the end of a mapping or list.
  var closing: [FormatComment] = []
  /// Behind it.
  var trailing: FormatComment?

  var entries: [FormatEntry] {
    switch content {
    case .mapping(let entries), .sequence(let entries): entries
    default: []
    }
  }

  var isBlockText: Bool {
    if case .block = content { true } else { false }
  }

  var isCollection: Bool {
    switch content {
    case .mapping, .sequence: true
    default: false
    }
  }
}

/// One line of a mapping, or one item of a list.
struct FormatEntry {
  /// On lines of their own above it.
  var above: [FormatComment] = []
  var hasBlankAbove = false
  /// As it will be written, with its anchor; nil for an item.
  var key: String?
  var value = FormatNode()
}

/// A file as it will be written.
struct FormatDocument {
  /// `%YAML` lines.
  var directives: [String] = []
  /// Above the document's start, if that is marked.
  var aboveStart: [FormatComment] = []
  var isStartMarked = false
  var startComment: FormatComment?
  var root = FormatEntry()
  /// After everything else.
  var closing: [FormatComment] = []
}

/// One token of YAML, and what stands between it and its neighbours.
struct FormatToken {
  enum Kind: Equatable {
    case streamStart, streamEnd, directive, documentStart, documentEnd
    case blockSequenceStart, blockMappingStart, blockEnd
    case flowSequenceStart, flowSequenceEnd, flowMappingStart, flowMappingEnd
    case blockEntry, flowEntry, key, value
    case alias, anchor, tag
    case scalar(YAMLNode.Style)
  }

  let kind: Kind
  /// In bytes; empty for a token that only marks structure.
  let range: Range<Int>
  /// Scalars before it on its line.
  let column: Int
  let line: Int
  let endLine: Int
  /// A scalar's text.
  let value: String
  /// Comments on lines of their own between the token before and this one.
  var above: [FormatComment] = []
  /// Whether an empty line stands directly above it, or above its line.
  var hasBlankAbove = false
  /// A comment behind it on its last line.
  var trailing: FormatComment?

  /// Whether it stands in the file, and comments with it.
  var isReal: Bool { !range.isEmpty || kind == .streamEnd }
}

/// One node of a flat tree: trivial, so that a tree is two plain arrays.
package struct YAMLNode: Sendable {
  package enum Kind: UInt8, Sendable {
    case scalar, mapping, sequence, alias
  }

  /// How a scalar was written.
  package enum Style: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  package let kind: Kind
  package let style: Style
  /// A key's tag; of any other node `KeyTag.none`.
  let tag: KeyTag
  /// The index after the last node inside this one.
  package var subtreeEnd: Int32
  /// A scalar's text in the arena; an alias's target node; a mapping's tags, one bit for each.
  package private(set) var textStart: Int32
  /// Bytes of a scalar's text; entries of a mapping; items of a sequence.
  package var count: Int32
  /// Where it begins and ends, in scalars from the start of the file.
  package let start: Int32
  package var end: Int32

  init(
    kind: Kind, style: Style, tag: KeyTag, subtreeEnd: Int32, textStart: Int32,
    count: Int32, start: Int32, end: Int32
  ) {
    self.kind = kind
    self.style = style
    self.tag = tag
    self.subtreeEnd = subtreeEnd
    self.textStart = textStart
    self.count = count
    self.start = start
    self.end = end
  }

  /// Of a mapping: which keys it can hold.
  var keys: KeyBits {
    get { KeyBits(textStart) }
    set { textStart = newValue.stored }
  }
}

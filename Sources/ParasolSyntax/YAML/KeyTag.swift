/// Sixteen bits of a key that mostly differ between two keys, so that a reader passes over the others
/// without comparing their letters.
package struct KeyTag: Hashable, Sendable {
  @usableFromInline let bits: UInt16

  @inlinable init(bits: UInt16) {
    self.bits = bits
  }

  /// The tag of a key by its name.
  @inlinable package init(_ key: String) {
    var key = key
    self = key.withUTF8 { KeyTag($0) }
  }

  @inlinable init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard count > 0 else {
      bits = 0
      return
    }
    // The length and three letters: keys of one section mostly differ in one of them.
    let sample =
      UInt32(bytes[0]) | UInt32(bytes[count / 2]) << 8 | UInt32(bytes[count - 1]) << 16
      | UInt32(truncatingIfNeeded: count) << 24
    bits = UInt16(truncatingIfNeeded: (sample &* 0x9E37_79B1) >> 16)
  }

  static let none = KeyTag(bits: 0)
}

/// The tags of several keys, one bit for each: tells which keys cannot be among them.
package struct KeyBits: Hashable, Sendable {
  @usableFromInline var bits: UInt32

  package init() {
    bits = 0
  }

  init(_ stored: Int32) {
    bits = UInt32(bitPattern: stored)
  }

  var stored: Int32 { Int32(bitPattern: bits) }

  /// How many different bits there are, at most as many as keys.
  var count: Int32 { Int32(bits.nonzeroBitCount) }

  mutating func insert(_ tag: KeyTag) { bits |= 1 << UInt32(tag.bits >> 11) }

  package mutating func formUnion(_ other: KeyBits) { bits |= other.bits }

  /// False when no key with this tag is among them.
  @inlinable package func mayHold(_ tag: KeyTag) -> Bool {
    bits & (1 << UInt32(tag.bits >> 11)) != 0
  }
}

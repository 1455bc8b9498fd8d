/// A plain text that ends where YAML sees a comment, though the `#` may belong to it: `Room #2`.
package struct HashCut: Sendable {
  /// The text's node.
  package let node: Int32
  /// From the `#` to the end of the line.
  package let rest: String
  /// Where the line ends, in scalars.
  package let end: Int32

  /// Every `#` that a letter or digit follows, behind a plain text on the same line.
  static func all(in bytes: [UInt8], isASCII: Bool, nodes: [YAMLNode]) -> [HashCut] {
    bytes.withUnsafeBufferPointer { all(in: $0, isASCII: isASCII, nodes: nodes) }
  }

  private static func all(
    in bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, nodes: [YAMLNode]
  ) -> [HashCut] {
    var cuts: [HashCut] = []
    // A scalar's number is worked out only as far as something is found.
    var (counted, scalars) = (0, 0)
    for index in bytes.indices.dropLast()
    where bytes[index] == UInt8(ascii: "#") && index > 0 && isBlank(bytes[index - 1])
      && isWord(bytes[index + 1])
    {
      var first = index
      while first > 0, isBlank(bytes[first - 1]) { first -= 1 }
      if isASCII {
        scalars = first
      } else {
        for byte in bytes[counted..<first] where byte & 0xC0 != 0x80 { scalars += 1 }
      }
      counted = first
      guard let node = plainText(endingAt: scalars, nodes) else { continue }
      var end = index
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var rest = String(decoding: bytes[index..<end], as: UTF8.self)
      while rest.last == " " || rest.last == "\t" { rest.removeLast() }
      let length = index - first + rest.unicodeScalars.count
      cuts.append(HashCut(node: node, rest: rest, end: Int32(scalars + length)))
    }
    return cuts
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Nodes begin in order, so the text is the last one that begins before its end.
  private static func plainText(endingAt end: Int, _ nodes: [YAMLNode]) -> Int32? {
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) < end { low = middle + 1 } else { high = middle }
    }
    guard low > 0, nodes[low - 1].kind == .scalar, nodes[low - 1].style == .plain,
      Int(nodes[low - 1].end) == end
    else { return nil }
    return Int32(low - 1)
  }
}

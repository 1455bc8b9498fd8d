/// One file as it was read: valid UTF-8 without a byte order mark, or empty after a report.
package struct SourceFile: Sendable {
  package let id: FileID
  /// Relative to the programme's folder, with `/` on every system.
  package let path: String
  package let bytes: [UInt8]
  /// Then a scalar's offset is its byte's offset.
  package let isASCII: Bool

  package init(id: FileID, path: String, bytes: [UInt8], isASCII: Bool) {
    self.id = id
    self.path = path
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// Where a scalar begins, in bytes from the start of the file.
  package func byteOffset(ofScalar offset: Int) -> Int {
    if isASCII { return min(offset, bytes.count) }
    var scalars = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        if scalars == offset { return index }
        scalars += 1
      }
      index += 1
    }
    return bytes.count
  }

  /// The text of a span of this file.
  package func text(of span: Span) -> String {
    let start = byteOffset(ofScalar: Int(span.start))
    let end = byteOffset(ofScalar: Int(span.end))
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}

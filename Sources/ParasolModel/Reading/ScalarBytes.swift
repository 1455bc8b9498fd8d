/// The bytes of one scalar where they stand, counted from 0.
package struct ScalarBytes: RandomAccessCollection {
  private let bytes: ArraySlice<UInt8>
  private let start: Int
  package let count: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    start = bytes.startIndex
    count = bytes.count
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(index: Int) -> UInt8 { bytes[start + index] }

  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try bytes.withContiguousStorageIfAvailable(body)
  }

  /// A part of the text.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[start + range.lowerBound..<start + range.upperBound], as: UTF8.self)
  }

  /// Whether this stands at a place.
  func has(_ text: String, at place: Int) -> Bool {
    var text = text
    return text.withUTF8 { wanted in
      guard place + wanted.count <= count else { return false }
      let first = start + place
      for index in 0..<wanted.count where bytes[first + index] != wanted[index] { return false }
      return true
    }
  }
}

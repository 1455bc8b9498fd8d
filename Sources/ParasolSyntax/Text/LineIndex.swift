/// The lines of one file, worked out when the first diagnostic of that file is shown.
package struct LineIndex {
  package let file: SourceFile
  /// The byte at which each line begins.
  private let lineStarts: [Int]
  /// The scalar at which each line begins.
  private let scalarStarts: [Int]

  package init(_ file: SourceFile) {
    self.file = file
    var lineStarts = [0]
    var scalarStarts = [0]
    var scalars = 0
    let bytes = file.bytes
    for (index, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { scalars += 1 }
      let isBreak =
        byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      if isBreak {
        lineStarts.append(index + 1)
        scalarStarts.append(scalars)
      }
    }
    self.lineStarts = lineStarts
    self.scalarStarts = scalarStarts
  }

  package var lineCount: Int { lineStarts.count }

  /// Line and column of a scalar, both from 1; columns count Unicode scalars.
  package func position(ofScalar offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, scalarStarts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if scalarStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return (low + 1, offset - scalarStarts[low] + 1)
  }

  /// The text of a line, counted from 1, without its line break.
  package func text(line: Int) -> String {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : file.bytes.count
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: file.bytes[start..<end], as: UTF8.self)
  }
}

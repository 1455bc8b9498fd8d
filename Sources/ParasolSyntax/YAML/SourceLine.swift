/// The line around a place of a file, in scalars.
struct SourceLine {
  let file: FileID
  /// Scalars of the file before the line.
  let start: Int
  let scalars: [Unicode.Scalar]

  init(_ source: SourceFile, around offset: Int) {
    file = source.id
    let byte = min(source.byteOffset(ofScalar: offset), source.bytes.count)
    var first = byte
    while first > 0, !SourceLine.isBreak(source.bytes[first - 1]) { first -= 1 }
    var last = byte
    while last < source.bytes.count, !SourceLine.isBreak(source.bytes[last]) { last += 1 }
    scalars = Array(String(decoding: source.bytes[first..<last], as: UTF8.self).unicodeScalars)
    let before = source.bytes[first..<byte].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    start = offset - before
  }

  /// The next line above that is not empty.
  func above(in source: SourceFile) -> SourceLine? {
    var line = self
    while line.start > 0 {
      line = SourceLine(source, around: line.start - 1)
      if !line.isBlank { return line }
    }
    return nil
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  func span(_ range: Range<Int>) -> Span {
    Span(file: file, start: start + range.lowerBound, end: start + range.upperBound)
  }

  var isBlank: Bool { scalars.allSatisfy { $0 == " " || $0 == "\t" } }

  /// The blanks and tabs that it begins with.
  var indentation: Range<Int> {
    0..<(scalars.firstIndex { $0 != " " && $0 != "\t" } ?? scalars.count)
  }

  /// A key of ours at its beginning, after dashes; nil when something else stands there.
  var key: Range<Int>? {
    var index = indentation.upperBound
    while index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] == " " {
      index += 1
      while index < scalars.count, scalars[index] == " " { index += 1 }
    }
    let first = index
    while index < scalars.count, SourceLine.isOfKey(scalars[index]) { index += 1 }
    return index > first ? first..<index : nil
  }

  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  /// What stands behind `key: ` or `- `, without a comment; nil when it begins with a bracket or
  /// there is none.
  var value: Range<Int>? {
    var first: Int
    if let key, key.upperBound + 1 < scalars.count, scalars[key.upperBound] == ":",
      scalars[key.upperBound + 1] == " "
    {
      first = key.upperBound + 2
    } else if let dash = scalars.indices.first(where: { $0 == indentation.upperBound }),
      dash + 1 < scalars.count, scalars[dash] == "-", scalars[dash + 1] == " "
    {
      first = dash + 2
    } else {
      return nil
    }
    while first < scalars.count, scalars[first] == " " { first += 1 }
    var last = scalars.count
    if let hash = scalars.indices.first(where: {
      $0 > first && scalars[$0] == "#" && scalars[$0 - 1] == " "
        && ($0 + 1 == scalars.count || scalars[$0 + 1] == " ")
    }) {
      last = hash
    }
    while last > first, scalars[last - 1] == " " || scalars[last - 1] == "\t" { last -= 1 }
    guard first < last, scalars[first] != "[", scalars[first] != "{" else { return nil }
    return first..<last
  }
}

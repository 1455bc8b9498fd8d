/// From the bytes of a spreadsheet's export to UTF-8 text.
enum TableText {
  private static let exportAnew =
    "export it again as 'CSV UTF-8' (in LibreOffice: 'Save as', Text CSV, character set UTF-8)"

  /// The same text as UTF-8 without a byte order mark.
  static func decode(
    _ bytes: [UInt8], as encoding: ImportOptions.Encoding
  ) throws(ImportRefusal) -> [UInt8] {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      throw ImportRefusal("this is a spreadsheet, not CSV; open it and \(exportAnew)")
    }
    if isUTF16(bytes) { throw ImportRefusal("the file is UTF-16; \(exportAnew)") }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let isASCII = text.allSatisfy { $0 < 0x80 }
    let isUTF8 = isASCII || Array(String(decoding: text, as: UTF8.self).utf8) == text
    switch encoding {
    case .utf8 where !isUTF8:
      throw ImportRefusal(
        "row \(firstOddRow(text)) is not UTF-8, most likely text of an older Windows; "
          + "\(exportAnew), or add --encoding latin-1 and read the names that come out")
    case .latin1 where isUTF8 && !isASCII:
      throw ImportRefusal("the file is UTF-8 already; leave out --encoding latin-1")
    case .utf8: return text
    case .latin1: return isASCII ? text : windows(text)
    }
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = bytes.prefix(512)
    return start.count(where: { $0 == 0 }) * 4 > start.count
  }

  private static func firstOddRow(_ text: [UInt8]) -> Int {
    var row = 1
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if Array(String(decoding: line, as: UTF8.self).utf8) != Array(line) { return row }
      row += 1
    }
    return row
  }

  /// Windows-1252, which is Latin-1 with letters where that has control characters.
  private static func windows(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let value = (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      text += Array(String(scalar).utf8)
    }
    return text
  }

  /// What Windows-1252 has at 0x80 to 0x9F; U+FFFD where it has nothing.
  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

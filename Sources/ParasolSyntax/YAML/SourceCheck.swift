/// Looks at the bytes before libyaml does: it reports bad encoding without a place, reads UTF-16 by
/// guessing, and takes characters for line breaks that no editor shows as such.
enum SourceCheck {
  struct Result {
    var bytes: [UInt8]
    var isASCII = true
    var problem: Problem?
  }

  struct Problem {
    let id: DiagnosticID
    let message: String
    let help: String
    /// Scalars before the offending one.
    let offset: Int
  }

  static func check(_ original: [UInt8]) -> Result {
    var bytes = original
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Result(bytes: [], problem: notUTF8("the file is UTF-16", at: 0))
    }
    var result = Result(bytes: bytes)
    result.bytes.withUnsafeBufferPointer { buffer in
      (result.isASCII, result.problem) = scan(buffer)
    }
    if result.problem != nil {
      // What stands before the damage can still be shown.
      result.bytes = readable(bytes)
      result.isASCII = result.bytes.allSatisfy { $0 < 0x80 }
    }
    return result
  }

  /// The same text with bytes that are not UTF-8 shown as the replacement character.
  private static func readable(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (Bool, Problem?) {
    if isPlain(bytes) { return (true, nil) }
    var isASCII = true
    var index = 0
    var scalars = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
          return (isASCII, controlCharacter(UInt32(byte), at: scalars))
        }
        index += 1
      } else {
        isASCII = false
        guard let (value, length) = decode(bytes, index) else {
          return (
            isASCII, notUTF8("byte \(hexadecimal(UInt32(byte), 2)) is not UTF-8", at: scalars)
          )
        }
        if let problem = refused(value, at: scalars) { return (isASCII, problem) }
        index += length
      }
      scalars += 1
    }
    return (isASCII, nil)
  }

  /// True for letters, digits and signs of ASCII and nothing else, as most files are. Without a
  /// branch, so that many bytes are looked at together.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var others: UInt8 = 0
    for byte in bytes {
      let isShown = byte &- 0x20 < 0x5F
      let isBlank = byte == 0x0A || byte == 0x0D || byte == 0x09
      others |= isShown || isBlank ? 0 : 1
    }
    return others == 0
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (value: UInt32, length: Int)? {
    let first = UInt32(bytes[index])
    let (length, smallest, bits): (Int, UInt32, UInt32)
    switch first {
    case 0xC2...0xDF: (length, smallest, bits) = (2, 0x80, first & 0x1F)
    case 0xE0...0xEF: (length, smallest, bits) = (3, 0x800, first & 0x0F)
    case 0xF0...0xF4: (length, smallest, bits) = (4, 0x10000, first & 0x07)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var value = bits
    for offset in 1..<length {
      let next = UInt32(bytes[index + offset])
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | next & 0x3F
    }
    guard value >= smallest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
      return nil
    }
    return (value, length)
  }

  private static func refused(_ value: UInt32, at offset: Int) -> Problem? {
    switch value {
    case 0x80...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: controlCharacter(value, at: offset)
    case 0x2028, 0x2029: controlCharacter(value, at: offset)
    case 0x202A...0x202E: controlCharacter(value, at: offset)
    default: nil
    }
  }

  private static func notUTF8(_ what: String, at offset: Int) -> Problem {
    Problem(
      id: "not-utf8", message: "\(what), but Parasol reads UTF-8",
      help: "save the file again with the encoding UTF-8", offset: offset)
  }

  private static func controlCharacter(_ value: UInt32, at offset: Int) -> Problem {
    Problem(
      id: "hidden-character",
      message:
        "the character U+\(hexadecimal(value, 4)) cannot be seen and does not belong in a text",
      help: "delete it; it mostly comes along when text is pasted", offset: offset)
  }

  private static func hexadecimal(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

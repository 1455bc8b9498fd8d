import ParasolTestSupport

/// Damage of the kinds that editors, copying and tired people do to a file, and worse.
struct Mutation {
  private var chance: SplitMix64

  init(seed: Int) {
    chance = SplitMix64(seed: UInt64(seed))
  }

  private static let tokens = [
    "[", "]", "{", "}", "\"", "'", ": ", ":", "- ", "? ", "#", " #", "|\n", ">-\n", "&a ", "*a",
    "<<: ",
    "!tag ", "---\n", "...\n", "%YAML 1.1\n", "\t", "\r\n", "\n", "\n\n", "  ", ",", "@", "`", "~",
    "null", "नमस्ते", "مرحبا", "👩🏾‍⚕️", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{0}", "\u{7}", "\\",
    "\"\\u12",
  ].map { Array($0.utf8) }

  /// The same seed and file give the same damage.
  mutating func damaged(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<chance.number(in: 1...6) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let place = chance.number(in: 0...bytes.count)
    let slice = place..<min(bytes.count, place + chance.number(in: 1...40))
    switch chance.number(in: 0...6) {
    case 0: bytes.removeSubrange(slice)
    case 1: bytes.insert(contentsOf: bytes[slice], at: place)
    case 2: bytes.removeLast(bytes.count - place)
    case 3 where place < bytes.count: bytes[place] = UInt8(chance.number(in: 0...255))
    case 4: bytes.insert(contentsOf: Array(repeating: UInt8(ascii: " "), count: 3), at: place)
    default: bytes.insert(contentsOf: chance.pick(Self.tokens), at: place)
    }
  }
}

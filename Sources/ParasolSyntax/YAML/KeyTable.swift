/// Gives each different key of a file one number, so that keys are stored once and compared fast.
struct KeyTable {
  private struct Entry {
    let hash: UInt32
    let start: Int32
    let length: Int32
    let tag: KeyTag
  }

  private var entries: [Entry] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// Where the same bytes stand in the arena, put there unless they did already, the key's number
  /// and its tag.
  mutating func intern(
    _ bytes: UnsafeBufferPointer<UInt8>, arena: inout [UInt8]
  ) -> (number: Int32, start: Int32, tag: KeyTag) {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == bytes.count, equal(entry, bytes, arena) {
        return (slots[slot], entry.start, entry.tag)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(entries.count)
    let start = Int32(arena.count)
    arena.append(contentsOf: bytes)
    let tag = KeyTag(bytes)
    entries.append(Entry(hash: hash, start: start, length: Int32(bytes.count), tag: tag))
    slots[slot] = number
    if entries.count * 2 > slots.count { grow() }
    return (number, start, tag)
  }

  var count: Int { entries.count }

  private func equal(
    _ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>, _ arena: [UInt8]
  ) -> Bool {
    let start = Int(entry.start)
    for index in 0..<bytes.count where arena[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

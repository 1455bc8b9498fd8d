/// Gives each different key of a file one number, so that keys are stored once and compared fast.
struct KeyTable {
  private struct Entry {
    let hash: UInt32
    let start: Int32
    let length: Int32
  }

  private var entries: [Entry] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// Where the same bytes stand in the arena already, if they do, and the key's number.
  mutating func intern(
    _ bytes: UnsafeBufferPointer<UInt8>, arena: inout [UInt8]
  ) -> (number: Int32, start: Int32) {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == bytes.count, equal(entry, bytes, arena) {
        return (slots[slot], entry.start)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(entries.count)
    let start = Int32(arena.count)
    arena.append(contentsOf: bytes)
    entries.append(Entry(hash: hash, start: start, length: Int32(bytes.count)))
    slots[slot] = number
    if entries.count * 2 > slots.count { grow() }
    return (number, start)
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

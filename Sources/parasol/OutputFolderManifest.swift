/// The list of what one build wrote, kept beside it so that the next build knows its own files.
///
/// It is JSON for other programs to read, one file a line, and only ever read back as we wrote it.
struct OutputFolderManifest: Equatable {
  static let name = ".parasol-build.json"

  struct Entry: Equatable {
    let path: String
    let size: Int
    /// 64-bit FNV-1a of the bytes: enough to notice an edit, not meant against forgery.
    let hash: UInt64

    init(path: String, size: Int, hash: UInt64) {
      self.path = path
      self.size = size
      self.hash = hash
    }

    init(path: String, bytes: [UInt8]) {
      self.init(path: path, size: bytes.count, hash: FNV64.hash(bytes))
    }
  }

  /// Sorted by path.
  let entries: [Entry]

  init(entries: [Entry]) {
    self.entries = entries.sorted { $0.path < $1.path }
  }

  /// Nil when the text is not exactly what `bytes` would write.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.count >= 4, lines.removeLast() == "", lines.removeLast() == "]}",
      lines.removeFirst() == Self.opening
    else { return nil }
    var entries: [Entry] = []
    for line in lines {
      if line.isEmpty, lines.count == 1 { break }
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.init(entries: entries)
  }

  var bytes: [UInt8] {
    let lines = entries.map(\.line).joined(separator: ",\n")
    return Array("\(Self.opening)\n\(lines)\n]}\n".utf8)
  }

  private static let opening = #"{"parasol-build": 1, "files": ["#
}

extension OutputFolderManifest.Entry {
  fileprivate var line: String {
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    return #"{"path": "\#(path)", "bytes": \#(size), "fnv1a64": "\#(padded)"}"#
  }

  fileprivate init?(line: Substring) {
    // Paths are ASCII without quotes or backslashes, so a quote always ends a text.
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 11, let hash = UInt64(parts[9], radix: 16) else { return nil }
    let digits = parts[6].filter(\.isNumber)
    guard let size = Int(digits) else { return nil }
    self.init(path: String(parts[3]), size: size, hash: hash)
    guard line == self.line || line == self.line + "," else { return nil }
  }
}

/// The 64-bit Fowler–Noll–Vo hash, variant 1a.
enum FNV64 {
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }
}

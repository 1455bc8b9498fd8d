import ParasolSyntax
import ParasolTestSupport
import Testing

/// Whatever a file looks like, formatting changes how it looks and nothing else.
@Suite("formatted files")
struct FormatPropertyTests {
  static let corpus =
    DamagedFileTests.corpus
    + Repository.files(under: "Templates").filter { $0.hasSuffix(".yaml") }.map {
      "Templates/" + $0
    }

  /// What is wrong with the formatted text of a file that can be read; nil when nothing is.
  static func problem(_ bytes: [UInt8]) -> String? {
    let before = DamagedFileTests.load(bytes)
    guard case .formatted(let once) = SourceFormatter.format(bytes, path: "f.yaml") else {
      return before.report.errorCount == 0 ? "refused" : nil
    }
    guard case .formatted(let twice) = SourceFormatter.format(once, path: "f.yaml") else {
      return "cannot be read again"
    }
    if twice != once { return "not the same the second time" }
    let after = DamagedFileTests.load(once)
    guard (before.tree.root == nil) == (after.tree.root == nil) else { return "lost its content" }
    if let left = before.tree.root, let right = after.tree.root,
      WrittenTree(left) != WrittenTree(right)
    {
      return "says something else"
    }
    return Self.problemOfStyle(once)
  }

  private static func problemOfStyle(_ bytes: [UInt8]) -> String? {
    if bytes.contains(0x0D) { return "holds a carriage return" }
    if let last = bytes.last, last != 0x0A { return "ends without a line feed" }
    return bytes.starts(with: [0x0A]) ? "begins with an empty line" : nil
  }

  @Test(arguments: corpus)
  func whatShipsIsFormatted(path: String) throws {
    let bytes = try DamagedFileTests.bytes(of: path)
    guard case .formatted(let formatted) = SourceFormatter.format(bytes, path: path) else {
      Issue.record("\(path) was refused")
      return
    }
    #expect(formatted == bytes, "\(path): run 'parasol fmt'")
  }

  @Test func treesKeepTheirMeaning() {
    for seed in 0..<500 {
      var chance = SplitMix64(seed: UInt64(seed))
      let text = WrittenTree.random(&chance, depth: 5).yaml(&chance)
      let problem = Self.problem(Array(text.utf8))
      #expect(problem == nil, "seed \(seed):\n\(text)")
    }
  }

  /// Comments, empty lines, blanks and line ends as people and editors leave them.
  @Test(arguments: corpus)
  func looksDoNotMatter(path: String) throws {
    let original = try DamagedFileTests.bytes(of: path)
    for seed in Sample.seeds(3, of: 8) {
      var looks = Looks(seed: seed)
      let bytes = looks.changed(original)
      let before = DamagedFileTests.load(bytes)
      #expect(before.report.diagnostics.isEmpty, "seed \(seed): these looks break the file")
      let problem = Self.problem(bytes)
      #expect(problem == nil, "\(path), seed \(seed)")
      guard case .formatted(let formatted) = SourceFormatter.format(bytes, path: path) else {
        continue
      }
      #expect(Self.comments(formatted) == Self.comments(bytes), "\(path), seed \(seed)")
      #expect(Self.strayed(bytes, formatted) == [], "\(path), seed \(seed)")
    }
  }

  /// Any damage at all: what can still be read is formatted or left alone, and never changed.
  @Test(arguments: corpus)
  func damageIsNoExcuse(path: String) throws {
    let original = try DamagedFileTests.bytes(of: path)
    for seed in Sample.seeds(10, of: 30) {
      var mutation = Mutation(seed: seed)
      let problem = Self.problem(mutation.damaged(original))
      #expect(problem == nil, "\(path), seed \(seed)")
    }
  }

  /// The numbered comments that `Looks` wrote, in order.
  static func comments(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).matches(of: #/# note \d+/#).map { String($0.output) }
  }

  /// The numbered comments on lines of their own, before and after, that stand above another text.
  static func strayed(_ before: [UInt8], _ after: [UInt8]) -> [String] {
    let hosts = hosts(after)
    return self.hosts(before).compactMap { note, host in
      guard let now = hosts[note], now != host else { return nil }
      return "\(note) was above \(host) and is above \(now)"
    }.sorted()
  }

  private static func hosts(_ bytes: [UInt8]) -> [String: String] {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    var hosts: [String: String] = [:]
    for index in lines.indices {
      guard let note = lines[index].firstMatch(of: #/^ *(# note \d+)/#) else { continue }
      let next = lines[index...].first { !$0.contains(#/^[\s\-\[\]{},]*(?:#|$)/#) }
      let word = next.flatMap { $0.firstMatch(of: #/[\p{L}0-9_.*&'"]+/#) }.map { String($0.output) }
      hosts[String(note.1)] = word ?? "the end"
    }
    return hosts
  }
}

import ParasolSyntax
import ParasolTestSupport
import Testing

/// Trees that a generator writes come back as written, and damage never leads out of the file.
@Suite struct LoaderPropertyTests {
  /// A value as the generator knows it.
  indirect enum Value: Equatable {
    case text(String)
    case list([Value])
    case mapping([(String, Value)])

    static func == (left: Value, right: Value) -> Bool {
      switch (left, right) {
      case (.text(let one), .text(let other)): one == other
      case (.list(let one), .list(let other)): one == other
      case (.mapping(let one), .mapping(let other)):
        one.elementsEqual(other) { $0.0 == $1.0 && $0.1 == $1.1 }
      default: false
      }
    }
  }

  private static let words = [
    "market", "ferry road", "22:30", "no", "010", "Steji ya soko", "बाज़ार", "سوق", "東 🏠", "a'b",
    "x: y",
    "- z", "#q", "&r", "", " s ", "\"t\"", "1.5",
  ]

  private func make(_ random: inout SplitMix64, depth: Int) -> Value {
    switch depth == 0 ? 0 : Int.random(in: 0..<3, using: &random) {
    case 1:
      return .list(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in make(&random, depth: depth - 1) })
    case 2:
      return .mapping(
        (0..<Int.random(in: 0..<5, using: &random)).map {
          ("k\($0)", make(&random, depth: depth - 1))
        })
    default: return .text(Self.words.randomElement(using: &random) ?? "")
    }
  }

  private func write(_ value: Value, _ random: inout SplitMix64) -> String {
    switch value {
    case .text(let text):
      return Bool.random(using: &random)
        ? "'" + text.replacing("'", with: "''") + "'"
        : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .list(let items):
      return "[" + items.map { write($0, &random) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      return "{" + entries.map { "\($0.0): \(write($0.1, &random))" }.joined(separator: ", ") + "}"
    }
  }

  private func read(_ cursor: YAMLCursor) -> Value {
    switch cursor.kind {
    case .sequence: .list(cursor.items.map(read))
    case .mapping: .mapping(cursor.entries.map { ($0.key.text, read($0.value)) })
    case .scalar, .alias: .text(cursor.text)
    }
  }

  @Test func whatWasWrittenIsRead() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let value = Value.mapping([("root", make(&random, depth: 5))])
      let text = "root: " + write(value, &random).dropFirst("{root: ".count).dropLast() + "\n"
      let sink = DiagnosticSink()
      let (_, tree) = YAMLLoader.load(
        FileID(0), path: "f", bytes: Array(text.utf8), sink: sink)
      #expect(sink.diagnostics.isEmpty, "\(text)")
      #expect(read(try #require(tree.root)) == value, "\(text)")
    }
  }

  @Test func damageStaysInsideTheFile() {
    var random = SplitMix64(seed: 11)
    let original = Repository.bytes(of: Repository.path("Examples/dawn-harbour/programme.yaml"))
    #expect(original.count > 1000)
    for _ in 0..<2000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(
            Array("{}[]:,'\"&*#-\n\t ".utf8).randomElement(using: &random) ?? 0, at: place)
        }
      }
      let sink = DiagnosticSink()
      let (file, tree) = YAMLLoader.load(FileID(0), path: "f", bytes: bytes, sink: sink)
      let scalars = String(decoding: file.bytes, as: UTF8.self).unicodeScalars.count
      for diagnostic in sink.diagnostics {
        #expect(diagnostic.span.start >= 0 && Int(diagnostic.span.end) <= scalars + 3)
      }
      for (index, node) in tree.nodes.enumerated() {
        #expect(Int(node.subtreeEnd) > index && Int(node.subtreeEnd) <= tree.nodes.count)
        #expect(node.start <= node.end)
      }
      _ = FullReporter.text(Report(findings: sink.findings, files: [file]))
    }
  }
}

import ParasolCompiler
import ParasolRules
import ParasolSyntax
import ParasolTestSupport
import Testing

/// A line that was deleted, doubled, swapped with the next or spoilt: the mistake is told there, or
/// names what stood there. What rules say of a datum that is gone is theirs and not judged here.
@Suite("damaged lines")
struct DamagedLineTests {
  struct Line: Sendable, CustomStringConvertible {
    let example: String
    let file: String
    var description: String { "\(example)/\(file)" }
  }

  static let files: [Line] = ["dawn-harbour", "first-mistakes", "madagascar-2014"].flatMap { name in
    Repository.files(under: "Examples/\(name)").filter { $0.hasSuffix(".yaml") }
      .map { Line(example: name, file: $0) }
  }

  /// What rules and waivers say of a datum that is gone is true, wherever it is said.
  private static let judgements = Set(RuleBook.ids + ["unused-waiver"])

  @Test(arguments: files)
  func theMistakeIsToldWhereItIs(file: Line) async throws {
    let host = MemoryHost(folder: Repository.path("Examples/\(file.example)"))
    let text = String(decoding: try host.contents(of: file.file), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let before = Set(try await Self.told(host).map(\.sentence))
    for number in 1...lines.count where !lines[number - 1].isEmpty {
      for (turn, kind) in LineDamage.Kind.allCases.enumerated()
      where Sample.takes(number + turn, oneIn: 5) {
        guard let damage = LineDamage(kind, line: number, of: lines) else { continue }
        let damaged = host.replacing(file.file, with: Array(damage.text.utf8))
        let new = try await Self.told(damaged).filter { !before.contains($0.sentence) }
        // Where the line above a block is gone, the block may be read as part of something else.
        let most = damage.movesBlock ? 20 : 6
        #expect(new.count <= most, "\(damage): \(new.map(\.text).joined(separator: "\n"))")
        for told in new {
          let here = told.places.filter { $0.path == file.file }.map(\.line)
          #expect(
            damage.isShown(at: here, about: told.sentence), "\(damage): \(told.text)")
        }
      }
    }
  }

  struct Told {
    let sentence: String
    let places: [(path: String, line: Int)]
    let text: String
  }

  /// What is said that is not a rule's.
  private static func told(_ host: MemoryHost) async throws -> [Told] {
    var options = CompilerOptions()
    options.asksRules = false
    let report = try await Compiler(host: host, options: options).compile().report
    var indexes: [UInt32: LineIndex] = [:]
    return report.diagnostics.filter { !judgements.contains($0.id.text) }.map { diagnostic in
      let spans = [diagnostic.span] + diagnostic.notes.compactMap(\.span)
      let places = spans.map { span in
        let file = report.files[Int(span.file.index)]
        let key = UInt32(span.file.index)
        let index = indexes[key] ?? LineIndex(file)
        indexes[key] = index
        return (path: file.path, line: index.position(ofScalar: Int(span.start)).line)
      }
      let first = places[0]
      return Told(
        sentence: ([diagnostic.message] + diagnostic.notes.map(\.message)).joined(separator: " "),
        places: places,
        text: "\(first.path):\(first.line): \(diagnostic.id.text): \(diagnostic.message)")
    }
  }
}

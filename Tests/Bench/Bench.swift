import ParasolCompiler

/// Compares what Parasol does until a programme is checked with the floor under it: libyaml reading
/// the same bytes and throwing the events away. Processor time of all threads, in one run.
@main
struct Bench {
  static func main() async throws {
    let megabytes = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50
    let programme = NationalProgramme(megabytes: megabytes)
    let files = programme.files.map { (path: $0.path, bytes: Array($0.text.utf8)) }
    let size = files.reduce(0) { $0 + $1.bytes.count }
    print("programme: \(files.count) files, \(decimal(Double(size) / 1e6)) MB")

    let bare = try await fastest(of: 3) {
      for file in files where BareEventLoop.count(file.bytes) == nil {
        throw UnreadableFile(path: file.path)
      }
    }
    let before = Usage.now()
    tell("bare libyaml events", seconds: bare.seconds, floor: bare.seconds)

    let compiler = Compiler(
      host: MemoryHost(
        Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })))
    let whole = try await fastest(of: 2) { try await compiler.compile() }
    tell("load, read, resolve, check", seconds: whole.seconds, floor: bare.seconds)
    print(
      "peak memory: \(Usage.now().peakMebibytes) MiB, before compiling \(before.peakMebibytes) MiB")
    let found = whole.value
    print("found: \(found.errorCount) errors, \(found.warningCount) warnings")
    let lines = found.text(.concise).split(separator: "\n")
    for line in lines.dropLast().prefix(10) { print("  \(line)") }
  }

  /// The shortest of some runs, as what else the machine did can only have made one longer, and
  /// what the last one gave.
  private static func fastest<Value: Sendable>(
    of runs: Int, _ body: @Sendable () async throws -> Value
  ) async throws -> (seconds: Double, value: Value) {
    var least = Double.infinity
    for _ in 1..<runs {
      let start = Usage.now().seconds
      _ = try await body()
      least = min(least, Usage.now().seconds - start)
    }
    let start = Usage.now().seconds
    let value = try await body()
    return (min(least, Usage.now().seconds - start), value)
  }

  private static func tell(_ what: String, seconds: Double, floor: Double) {
    print("\(what): \(decimal(seconds)) s, \(decimal(seconds / floor)) times bare libyaml")
  }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }

  private struct UnreadableFile: Error {
    let path: String
  }
}

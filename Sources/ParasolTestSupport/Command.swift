import Foundation
import Testing

/// One run of another program, waited for.
package struct Command {
  /// How a program ended and what it said.
  package struct Result {
    /// The exit code, or the negative number of the signal that ended it.
    package let status: Int
    package let output: [UInt8]
    package let errors: [UInt8]
    /// Whether it was stopped because its time was over.
    package let timedOut: Bool

    package var outputText: String { String(decoding: output, as: UTF8.self) }
    package var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  package var program: String
  package var arguments: [String]
  /// Added to this process's environment; an empty value takes a name away.
  package var environment: [String: String] = [:]
  package var folder: String?
  package var input: [UInt8] = []
  /// After this it is killed: a net under a hang, not a measurement.
  package var limitSeconds = 120
  /// Kills the program as soon as this is true, when set. It is asked again and again.
  package var killWhen: (() -> Bool)?
  /// What it is killed with then.
  package var killSignal = SIGKILL

  package init(_ program: String, _ arguments: String...) {
    self.program = program
    self.arguments = arguments
  }

  package init(_ program: String, arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  package func run() throws -> Result {
    try withTemporaryFolder { streams in
      try Data(input).write(to: URL(fileURLWithPath: streams + "/in"))
      for name in ["out", "err"] {
        _ = FileManager.default.createFile(atPath: streams + "/" + name, contents: nil)
      }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      process.environment = merged()
      if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
      process.standardInput = FileHandle(forReadingAtPath: streams + "/in")
      process.standardOutput = FileHandle(forWritingAtPath: streams + "/out")
      process.standardError = FileHandle(forWritingAtPath: streams + "/err")
      let timedOut = try finish(process)
      let ended = process.terminationReason == .exit ? 1 : -1
      return Result(
        status: Int(process.terminationStatus) * ended,
        output: [UInt8](FileManager.default.contents(atPath: streams + "/out") ?? Data()),
        errors: [UInt8](FileManager.default.contents(atPath: streams + "/err") ?? Data()),
        timedOut: timedOut)
    }
  }

  /// Two programs that start at the same moment have crashed inside Foundation.
  private static let starting = NSLock()

  private func finish(_ process: Process) throws -> Bool {
    let over = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in over.signal() }
    try Command.starting.withLock { try process.run() }
    if let killWhen {
      var waited = 0
      while !killWhen(), waited < limitSeconds * 1000 {
        waited += 1
        if over.wait(timeout: .now() + .milliseconds(1)) == .success { return false }
      }
      kill(process.processIdentifier, killSignal)
    }
    guard over.wait(timeout: .now() + .seconds(limitSeconds)) == .timedOut else { return false }
    kill(process.processIdentifier, SIGKILL)
    over.wait()
    return true
  }

  private func merged() -> [String: String] {
    var merged = ProcessInfo.processInfo.environment
    merged["SWIFT_BACKTRACE"] = "enable=no"
    for (name, value) in environment { merged[name] = value.isEmpty ? nil : value }
    return merged
  }
}

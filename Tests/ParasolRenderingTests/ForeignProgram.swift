import Foundation
import Testing

/// A program that Parasol did not write, reading what Parasol wrote.
struct ForeignProgram {
  struct Outcome {
    let status: Int32
    let output: String
  }

  let path: String

  /// Fails the test, and tells how to install the program, where it is missing.
  init(_ name: String, package: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    path = try #require(
      found, "\(name) is missing: apt-get install \(package)", sourceLocation: sourceLocation)
  }

  func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("parasol-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, result) = (
      folder.appendingPathComponent("in"), folder.appendingPathComponent("out")
    )
    try Data(input).write(to: source)
    try Data().write(to: result)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments.map { $0 == "INPUT" ? source.path : $0 }
    let handle = try FileHandle(forWritingTo: result)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = try FileHandle(forReadingFrom: source)
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: result), as: UTF8.self))
  }
}

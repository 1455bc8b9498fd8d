import Foundation
import Testing

/// Compares what a test made with the file of that name under `Tests/Goldens`.
///
/// `UPDATE=1 swift test` rewrites the files and fails, so that nothing changes unread.
package enum Golden {
  package static func check(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = Repository.path("Tests/Goldens/\(name)")
    if Repository.isUpdating {
      rewrite(bytes, path: path, name: name, sourceLocation: sourceLocation)
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      Issue.record(
        "there is no Tests/Goldens/\(name); UPDATE=1 makes it", sourceLocation: sourceLocation)
      return
    }
    let expected = [UInt8](data)
    if bytes != expected {
      Issue.record(
        "Tests/Goldens/\(name) differs \(difference(expected, bytes))",
        sourceLocation: sourceLocation)
    }
  }

  package static func check(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(Array(text.utf8), name, sourceLocation: sourceLocation)
  }

  private static func rewrite(
    _ bytes: [UInt8], path: String, name: String, sourceLocation: SourceLocation
  ) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      Issue.record(
        "wrote Tests/Goldens/\(name): read the difference, then run without UPDATE",
        sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
  }

  /// The first line where two texts part, with both versions of it.
  static func difference(_ expected: [UInt8], _ actual: [UInt8]) -> String {
    let newline = UInt8(ascii: "\n")
    let left = expected.split(separator: newline, omittingEmptySubsequences: false)
    let right = actual.split(separator: newline, omittingEmptySubsequences: false)
    let line = zip(left, right).prefix { $0 == $1 }.count
    func shown(_ lines: [ArraySlice<UInt8>]) -> String {
      guard lines.indices.contains(line) else { return "(end of the file)" }
      return String(decoding: lines[line].prefix(200), as: UTF8.self)
    }
    return "in line \(line + 1)\n  expected: \(shown(left))\n  actual:   \(shown(right))"
  }
}

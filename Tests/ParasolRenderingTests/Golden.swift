import Foundation
import Testing

/// Compares with a file that a person has looked at. `UPDATE=1 swift test` writes it anew and fails,
/// so that no change passes unseen.
enum Golden {
  static func expect(
    _ bytes: [UInt8], equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      } catch {
        Issue.record("\(name) could not be written: \(error)", sourceLocation: sourceLocation)
      }
      Issue.record("\(name) was written anew: read the difference", sourceLocation: sourceLocation)
      return
    }
    guard let kept = FileManager.default.contents(atPath: file.path) else {
      Issue.record("\(name) is missing: UPDATE=1 swift test", sourceLocation: sourceLocation)
      return
    }
    guard [UInt8](kept) != bytes else { return }
    let (old, new) = (lines([UInt8](kept)), lines(bytes))
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs in line \(line.map { $0.offset + 1 } ?? min(old.count, new.count) + 1)
      kept: \(line?.element.0 ?? "(\(old.count) lines)")
      made: \(line?.element.1 ?? "(\(new.count) lines)")
      """, sourceLocation: sourceLocation)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Goldens/rendering")

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

import Foundation
import Testing

/// Compares a file of the checkout that is made from the sources with what they make of it now.
///
/// `UPDATE=1 swift test` rewrites it and fails, as with goldens.
package enum GeneratedFile {
  /// - Parameter path: relative to the checkout.
  package static func check(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let full = Repository.path(path)
    let bytes = Array(text.utf8)
    if Repository.bytes(of: full) == bytes { return }
    guard Repository.isUpdating else {
      let difference = Golden.difference(Repository.bytes(of: full), bytes)
      Issue.record("\(path) is stale \(difference)", sourceLocation: sourceLocation)
      return
    }
    do {
      let folder = String(full[..<(full.lastIndex(of: "/") ?? full.endIndex)])
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: full))
      Issue.record(
        "wrote \(path): read the difference, then run without UPDATE",
        sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
  }
}

import Foundation

/// Runs a test's work in a new folder of its own, which is gone afterwards whatever happens.
package func withTemporaryFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let pattern = NSTemporaryDirectory() + "/parasol-test-" + String(repeating: "X", count: 6)
  var template = Array(pattern.utf8CString)
  guard let made = mkdtemp(&template) else {
    throw CocoaError(.fileWriteUnknown)
  }
  let path = URL(fileURLWithPath: String(cString: made)).resolvingSymlinksInPath().path
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

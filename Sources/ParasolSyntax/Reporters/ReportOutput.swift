/// Where a reporter writes: it hands on what it has in pieces, so that a report of a whole country
/// is never held in memory at once.
package final class ReportOutput {
  private static let pieceSize = 1 << 16
  private var buffer: [UInt8] = []
  private let drain: ((ArraySlice<UInt8>) throws -> Void)?

  /// `drain` takes the pieces in order; without one everything is kept.
  package init(drain: ((ArraySlice<UInt8>) throws -> Void)? = nil) {
    self.drain = drain
  }

  package func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    try passOn(whenAbove: Self.pieceSize)
  }

  func write(_ value: JSONValue, indent: Int?) throws {
    value.append(to: &buffer, indent: indent)
    try passOn(whenAbove: Self.pieceSize)
  }

  /// Hands on what is left.
  package func finish() throws { try passOn(whenAbove: 0) }

  private func passOn(whenAbove size: Int) throws {
    guard let drain, buffer.count > size else { return }
    try drain(buffer[...])
    buffer.removeAll(keepingCapacity: true)
  }

  /// All that a reporter writes, as one text.
  package static func text(_ body: (ReportOutput) throws -> Void) -> String {
    let output = ReportOutput()
    do { try body(output) } catch {
      preconditionFailure("memory takes every piece: \(error)")
    }
    return String(decoding: output.buffer, as: UTF8.self)
  }
}

import Foundation

/// How much of a large space of inputs the tests walk through: an even part of it, so that a change is
/// judged within minutes, or all of it where `PARASOL_TESTS=all` asks for that.
package enum Sample {
  /// Whether everything is asked for.
  package static let isWhole = ProcessInfo.processInfo.environment["PARASOL_TESTS"] == "all"

  /// Seeds of made-up inputs.
  package static func seeds(_ usual: Int, of all: Int) -> Range<Int> { 0..<(isWhole ? all : usual) }

  /// Whether the input of this number belongs to the part: one in so many.
  package static func takes(_ number: Int, oneIn part: Int) -> Bool {
    isWhole || number.isMultiple(of: part)
  }
}

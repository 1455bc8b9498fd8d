/// One value that a programme is planned with instead of what its files say: `PATH=VALUE`.
public struct ProgrammeChange: Hashable, Sendable {
  /// As it was typed.
  public let text: String
  /// From the programme, with dots: `sites.harbour-town.outreach_workers.w03.leave`.
  public let path: String
  /// As it would stand in a file behind the key.
  public let value: String

  /// Nil where there is no path before an equals sign, or more than one line.
  public init?(_ text: String) {
    guard let sign = text.firstIndex(of: "="), !text.contains(where: \.isNewline) else {
      return nil
    }
    let path = String(text[..<sign])
    guard !path.isEmpty, path.allSatisfy({ !$0.isWhitespace }) else { return nil }
    self.text = text
    self.path = path
    value = String(text[text.index(after: sign)...])
  }

  /// The parts of the path.
  var parts: [String] {
    path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// Where a part of the path stands in the text, in Unicode scalars.
  func place(ofPart index: Int) -> Range<Int> {
    var start = 0
    for (number, part) in parts.enumerated() {
      let length = part.unicodeScalars.count
      if number == index { return start..<start + length }
      start += length + 1
    }
    return 0..<path.unicodeScalars.count
  }

  /// Where the value stands, in Unicode scalars.
  var valuePlace: Range<Int> {
    let start = path.unicodeScalars.count + 1
    return start..<start + value.unicodeScalars.count
  }
}

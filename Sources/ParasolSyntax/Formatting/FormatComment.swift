/// A comment of a file, and where its author put it.
struct FormatComment: Equatable {
  /// From `#` on, without blanks at its end.
  let text: String
  /// Where the `#` stands: columns of a terminal before it.
  let column: Int
  /// False behind something on the same line.
  let isOwnLine: Bool
  /// Whether an empty line stands above it.
  var hasBlankAbove: Bool
}

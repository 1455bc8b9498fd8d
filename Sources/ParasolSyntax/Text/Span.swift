/// Which file of a compilation; files are numbered in the order in which they are reported.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) {
    self.index = Int32(index)
  }

  package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A stretch of one file, in Unicode scalars from its start. Lines and columns are worked out only
/// when something is reported.
package struct Span: Hashable, Comparable, Sendable {
  package let file: FileID
  package let start: Int32
  /// One past the last scalar.
  package let end: Int32

  package init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: max(start, end))
  }

  /// A part of this span, counted in scalars from its start.
  package func part(from: Int, to: Int) -> Span {
    Span(file: file, start: Int(start) + from, end: min(Int(end), Int(start) + to))
  }

  package func contains(_ other: Span) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }

  package static func < (left: Span, right: Span) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.start != right.start { return left.start < right.start }
    return left.end < right.end
  }
}

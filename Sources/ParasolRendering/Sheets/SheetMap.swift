/// A picture of places without any position: boxes, drawings, circles and words in a field of its own
/// measure, drawn the same in PDF and HTML.
package struct SheetMap: Hashable, Sendable {
  /// What is read aloud.
  package var label: String
  package var height: Millimetres
  package var shapes: [Shape]

  package init(label: String, height: Millimetres, shapes: [Shape] = []) {
    (self.label, self.height, self.shapes) = (label, height, shapes)
  }

  /// A length counted in thousandths of the map's width from the side where reading begins, and of its
  /// height from the top.
  package struct Box: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var width: Int
    package var height: Int

    package init(x: Int, y: Int, width: Int, height: Int) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
  }

  package enum Shape: Hashable, Sendable {
    /// An outline; a dashed one is no border that anybody has drawn.
    case box(Box, isDashed: Bool)
    case words([Inline], in: Box)
    /// A circle for a number of people, in tenths of a millimetre across, round the middle of the box.
    case circle(Box, across: Int)
    /// A bar filled from its start, with a pattern a black printer shows.
    case bar(Box, shade: Shade)
  }
}

/// Words, drawings and boxes inside a line.
enum InlineHTML {
  static func write(_ line: [Inline], into page: inout HTMLBuilder) {
    for inline in line { write(inline, into: &page) }
  }

  private static func write(_ inline: Inline, into page: inout HTMLBuilder) {
    switch inline {
    case .text(let text, let style): write(text, style, into: &page)
    case .pictogram(let pictogram, let size, let label):
      SVGDrawing.image(pictogram, size: size, label: label, into: &page)
    case .checkbox(let isTicked):
      page.element(.span, [.class(isTicked ? "box ticked" : "box"), .hidden])
    case .writeIn(let width):
      page.element(.span, [.class("blank"), .style("width:\(width)")])
    case .square(let side):
      page.element(.span, [.class("square"), .style("width:\(side);height:\(side)")])
    case .squares(let group): write(group, into: &page)
    case .swatch(let colour, let width, let height, let label):
      SVGDrawing.swatch(colour, width: width, height: height, label: label, into: &page)
    case .marks(let sign, let height, let label):
      SVGDrawing.marks(sign, height: height, label: label, into: &page)
    }
  }

  private static func write(_ text: String, _ style: TextStyle, into page: inout HTMLBuilder) {
    var attributes = style.language.map { [HTMLAttribute.lang($0)] } ?? []
    if style.isLarge { attributes.append(.class("large")) }
    if style.isStrong {
      page.element(.strong, attributes, text: text)
    } else if attributes.isEmpty {
      page.text(text)
    } else {
      page.element(.span, attributes, text: text)
    }
  }

  private static func write(_ group: SquareGroup, into page: inout HTMLBuilder) {
    let columns = HTMLAttribute.style(
      "grid-template-columns:repeat(\(group.columns),\(group.side))")
    page.element(.span, [.class("squares"), columns]) { grid in
      for entry in group.entries {
        grid.element(.span, [.class("square"), .style("height:\(group.side)")]) { square in
          guard let pictogram = entry.pictogram else { return }
          SVGDrawing.image(pictogram, size: group.side, label: entry.label, into: &square)
        }
      }
    }
  }
}

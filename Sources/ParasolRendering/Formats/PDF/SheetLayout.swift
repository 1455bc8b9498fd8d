#if PDF
  /// The pages of one sheet, ready to draw but for the page numbers.
  struct SheetLayout {
    private let edge: Double
    private static let gap = Millimetres(1).points

    let sheet: Sheet
    let setter: TextSetter
    let pages: [[Mark]]
    private let frame: PageFlow.Frame
    private let headerStart: TextBox
    private let headerEnd: TextBox
    private let foot: TextBox
    private let footTop: Double

    init(_ sheet: Sheet, setter: TextSetter) {
      self.sheet = sheet
      self.setter = setter
      let width = sheet.paper.contentWidth.points
      let height = sheet.paper.height.points
      let margin = sheet.paper.margin.points
      edge = min(sheet.paper.margin, 6).points
      headerEnd = Self.fitted(sheet.header.end, width / 2, setter)
      headerStart = setter.set([.strong(sheet.header.start)], width: width - headerEnd.width - 8)
      let number = setter.set(
        [.text(sheet.numbering.text(page: 888, of: 888))], width: nil)
      foot = setter.set([.text(sheet.footerText)], width: max(width - number.width - 12, width / 2))
      let headerHeight = max(headerStart.height, headerEnd.height)
      footTop = height - edge - max(foot.height, number.height)
      frame = PageFlow.Frame(
        x: margin, width: width, top: max(margin, edge + headerHeight + Self.gap),
        bottom: min(height - margin, footTop - Self.gap), direction: sheet.direction)
      var blocks = BlockFlow(setter: setter, flow: PageFlow(frame: frame))
      for block in sheet.blocks { blocks.add(block) }
      pages = blocks.flow.pages
    }

    /// What stands at the head and the foot of a page; only the first head is part of the text.
    func margins(of page: Int) -> [Mark] {
      let number = setter.set(
        [.text(sheet.numbering.text(page: page + 1, of: pages.count))], width: nil)
      let last = frame.width - number.width
      return [
        text(headerStart, offset: 0, y: edge),
        text(headerEnd, offset: frame.width - headerEnd.width, y: edge),
        text(foot, offset: 0, y: footTop), text(number, offset: last, y: footTop),
      ]
    }

    private func text(_ box: TextBox, offset: Double, y: Double) -> Mark {
      let x = frame.left(offset, width: box.width)
      return .text(box, rows: 0..<box.rows.count, x: x, y: y, ink: .plain)
    }

    private static func fitted(_ text: String, _ room: Double, _ setter: TextSetter) -> TextBox {
      let box = setter.set([.text(text)], width: nil)
      return box.width <= room ? box : setter.set([.text(text)], width: room, alignment: .end)
    }
  }
#endif

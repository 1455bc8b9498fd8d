#if PDF
  /// Sets blocks side by side; where they are higher than a page they stand below each other.
  struct BesideFlow {
    private static let gap = BesideColumn.gap.points

    let setter: TextSetter

    func write(_ columns: [BesideColumn], to flow: inout PageFlow) {
      guard !columns.isEmpty else { return }
      let frames = frames(columns, in: flow.frame)
      let flows = zip(columns, frames).map { column, frame in
        var blocks = BlockFlow(setter: setter, flow: PageFlow(frame: frame))
        for block in column.blocks { blocks.add(block) }
        return blocks.flow
      }
      guard flows.allSatisfy({ $0.pages.count == 1 }) else { return below(columns, to: &flow) }
      let height = flows.map(\.y).max() ?? 0
      flow.require(height)
      let top = flow.y
      for (index, part) in flows.enumerated() {
        flow.tagged("Sect") { flow in
          for mark in part.pages[0] { flow.add(mark.moved(down: top)) }
        }
        guard columns[index].isCutBefore, index > 0 else { continue }
        let frame = frames[index]
        let x =
          flow.frame.direction == .leftToRight
          ? frame.x - Self.gap / 2 : frame.x + frame.width + Self.gap / 2
        flow.add(.cut(from: (x, top), to: (x, top + height)))
      }
      flow.advance(height)
      flow.space(BlockFlow.gap)
    }

    private func below(_ columns: [BesideColumn], to flow: inout PageFlow) {
      for column in columns {
        var blocks = BlockFlow(setter: setter, flow: flow)
        for block in column.blocks { blocks.add(block) }
        flow = blocks.flow
      }
    }

    /// Where the columns may stand, with tops at 0.
    private func frames(_ columns: [BesideColumn], in frame: PageFlow.Frame) -> [PageFlow.Frame] {
      let shares = Double(columns.reduce(0) { $0 + $1.share })
      let room = frame.width - Self.gap * Double(columns.count - 1)
      var offset = 0.0
      return columns.map { column in
        let width = room * Double(column.share) / shares
        defer { offset += width + Self.gap }
        return PageFlow.Frame(
          x: frame.left(offset, width: width), width: width, top: 0, bottom: frame.height,
          direction: frame.direction)
      }
    }
  }

  extension Mark {
    /// The same further down the page.
    func moved(down distance: Double) -> Mark {
      switch self {
      case .ground(let area, let shade): .ground(area.moved(down: distance), shade)
      case .frame(let area): .frame(area.moved(down: distance))
      case .rule(let x, let y, let width): .rule(x: x, y: y + distance, width: width)
      case .text(let box, let rows, let x, let y, let ink):
        .text(box, rows: rows, x: x, y: y + distance, ink: ink)
      case .turned(let box, let area): .turned(box, in: area.moved(down: distance))
      case .dashed(let area): .dashed(area.moved(down: distance))
      case .circle(let x, let y, let radius): .circle(x: x, y: y + distance, radius: radius)
      case .cut(let start, let end):
        .cut(from: (start.0, start.1 + distance), to: (end.0, end.1 + distance))
      case .openTag, .closeTag: self
      }
    }
  }

  extension Area {
    func moved(down distance: Double) -> Area {
      Area(x: x, y: y + distance, width: width, height: height)
    }
  }
#endif

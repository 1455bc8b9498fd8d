#if PDF
  /// Sets a map: its boxes are counted in thousandths of its own width and height.
  struct MapFlow {
    let setter: TextSetter

    func write(_ map: SheetMap, to flow: inout PageFlow) {
      let height = min(map.height.points, flow.frame.height)
      flow.require(height)
      let whole = Area(x: flow.frame.x, y: flow.y, width: flow.frame.width, height: height)
      flow.add(.frame(whole))
      for shape in map.shapes { draw(shape, in: whole, to: &flow) }
      flow.advance(height)
      flow.space(BlockFlow.gap)
    }

    private func draw(_ shape: SheetMap.Shape, in whole: Area, to flow: inout PageFlow) {
      switch shape {
      case .box(let box, let isDashed):
        let area = area(box, in: whole, flow.frame.direction)
        flow.add(isDashed ? .dashed(area) : .frame(area))
      case .bar(let box, let shade):
        let area = area(box, in: whole, flow.frame.direction)
        flow.add(.ground(area, shade))
        flow.add(.frame(area))
      case .circle(let box, let across):
        let area = area(box, in: whole, flow.frame.direction)
        let radius = min(Double(across) * 72 / 254, area.width, area.height) / 2
        flow.add(
          .circle(x: area.x + area.width / 2, y: area.y + area.height / 2, radius: radius))
      case .words(let line, let box):
        let area = area(box, in: whole, flow.frame.direction)
        let words = setter.set(line, width: area.width, alignment: .centre)
        let y = area.y + max((area.height - words.height) / 2, 0)
        flow.add(
          .text(words, rows: 0..<words.rows.count, x: area.x, y: y, ink: .cleared))
      }
    }

    private func area(
      _ box: SheetMap.Box, in whole: Area, _ direction: TextDirection
    ) -> Area {
      let width = whole.width * Double(box.width) / 1000
      let offset = whole.width * Double(box.x) / 1000
      return Area(
        x: direction == .leftToRight ? whole.x + offset : whole.maxX - offset - width,
        y: whole.y + whole.height * Double(box.y) / 1000, width: width,
        height: whole.height * Double(box.height) / 1000)
    }
  }
#endif

#if PDF
  /// Sets fields beside each other, as many as have room for their words and for a hand to write.
  struct FieldFlow {
    private static let between = BlockFlow.gap * 2
    private static let toValue = 4.0
    /// The shortest line to write on.
    private static let shortest = Millimetres(22).points

    let setter: TextSetter

    func write(_ fields: [SheetField], to flow: inout PageFlow) {
      var line: [SheetField] = []
      for field in fields {
        if field.lines > 1 || field.height != nil {
          put(line, to: &flow)
          line = []
          tall(field, to: &flow)
        } else if line.isEmpty || fits(line + [field], in: flow.frame.width) {
          line.append(field)
        } else {
          put(line, to: &flow)
          line = [field]
        }
      }
      put(line, to: &flow)
    }

    private func head(_ field: SheetField) -> [Inline] {
      var line: [Inline] = field.drawing.map { [$0, .text(" ")] } ?? []
      line.append(.text(field.label))
      if !field.note.isEmpty { line.append(.text(" (\(field.note))")) }
      return line
    }

    private func widths(_ fields: [SheetField], in room: Double) -> [Double] {
      let shares = fields.reduce(0) { $0 + $1.share }
      let left = room - Self.between * Double(fields.count - 1)
      return fields.map { left * Double($0.share) / Double(max(shares, 1)) }
    }

    private func fits(_ fields: [SheetField], in room: Double) -> Bool {
      zip(fields, widths(fields, in: room)).allSatisfy { field, width in
        let label = setter.set(head(field), width: nil).width
        let value = field.isOpen ? Self.shortest : setter.set(field.value, width: nil).width
        return label + Self.toValue + value <= width + 0.01
      }
    }

    private func put(_ row: [SheetField], to flow: inout PageFlow) {
      guard !row.isEmpty else { return }
      let widths = widths(row, in: flow.frame.width)
      let parts = zip(row, widths).map { field, width in
        let least = field.isOpen ? Self.shortest : width / 3
        let label = setter.fitted(head(field), in: max(width - least - Self.toValue, width / 2))
        let value = setter.set(field.value, width: max(width - label.width - Self.toValue, 12))
        return (label: label, value: value, isOpen: field.isOpen)
      }
      let boxes = parts.flatMap { [$0.label, $0.value] }
      let above = boxes.map(\.lastBaseline).max() ?? 0
      let below = boxes.map { $0.height - $0.lastBaseline }.max() ?? 0
      let height = max(above + below, BlockFlow.writing)
      flow.require(height)
      let bottom = flow.y + height
      let baseline = bottom - below
      var offset = 0.0
      for (part, width) in zip(parts, widths) {
        flow.put(part.label, offset: offset, y: baseline - part.label.lastBaseline)
        let start = offset + part.label.width + Self.toValue
        if part.isOpen {
          let length = max(width - part.label.width - Self.toValue, 12)
          flow.add(.rule(x: flow.frame.left(start, width: length), y: bottom, width: length))
        } else {
          flow.put(part.value, offset: start, y: baseline - part.value.lastBaseline)
        }
        offset += width + Self.between
      }
      flow.advance(height)
      flow.space(BlockFlow.gap)
    }

    /// Its words, then lines to write on or a box below them.
    private func tall(_ field: SheetField, to flow: inout PageFlow) {
      let label = setter.set(head(field), width: flow.frame.width)
      let room = field.height?.points ?? BlockFlow.writing * Double(field.lines)
      let height = min(room, flow.frame.height - label.height - 2)
      flow.require(label.height + 2 + height)
      flow.put(label, offset: 0, y: flow.y)
      flow.advance(label.height + 2)
      let area = Area(x: flow.frame.x, y: flow.y, width: flow.frame.width, height: height)
      if field.height != nil {
        flow.add(.frame(area))
      } else {
        for line in 1...field.lines {
          let y = area.y + BlockFlow.writing * Double(line)
          guard y <= area.maxY + 0.01 else { break }
          flow.add(.rule(x: area.x, y: y, width: area.width))
        }
      }
      if !field.isOpen {
        let value = setter.set(field.value, width: area.width - 8)
        if value.height <= area.height { flow.put(value, offset: 4, y: area.y + 2) }
      }
      flow.advance(height)
      flow.space(BlockFlow.gap)
    }
  }
#endif

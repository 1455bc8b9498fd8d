#if PDF
  /// Sets the blocks of a sheet into pages.
  struct BlockFlow {
    private static let gap = Millimetres(2).points
    private static let writing = Millimetres(9).points

    let setter: TextSetter
    var flow: PageFlow

    mutating func add(_ block: Block) {
      switch block {
      case .heading(let text, let level): heading(text, level: level)
      case .paragraph(let line): paragraph(line)
      case .fields(let rows): for row in rows { fields(row) }
      case .table(let table): TableFlow(table, setter: setter, frame: flow.frame).write(to: &flow)
      case .ticks(let list): ticks(list)
      case .note(let line): note(line)
      case .totals(let totals): add(totals)
      case .pageBreak: if !flow.isAtTop { flow.startPage() }
      }
    }

    private mutating func heading(_ text: String, level: Int) {
      let box = setter.set(
        [.strong(text)], width: flow.frame.width, style: level <= 1 ? .title : .heading)
      flow.space(level <= 1 ? 0 : Self.gap)
      // A heading alone at the foot of a page would head nothing.
      flow.require(box.height + Millimetres(15).points)
      flow.tagged("H\(max(1, min(level, 6)))") { $0.write(box) }
      flow.space(Self.gap / 2)
    }

    private mutating func paragraph(_ line: [Inline]) {
      let box = setter.set(line, width: flow.frame.width)
      flow.tagged("P") { $0.write(box) }
      flow.space(Self.gap)
    }

    private mutating func fields(_ row: [SheetField]) {
      let shares = row.reduce(0) { $0 + $1.share }
      guard shares > 0 else { return }
      let between = Self.gap * 2
      let room = flow.frame.width - between * Double(row.count - 1)
      let widths = row.map { room * Double($0.share) / Double(shares) }
      let parts = zip(row, widths).map { field, width in
        let label = fitted([.text(field.label)], in: width / 2)
        let value = setter.set(field.value, width: max(width - label.width - 4, 12))
        return (label: label, value: value, isOpen: field.value.isEmpty)
      }
      let boxes = parts.flatMap { [$0.label, $0.value] }
      let above = boxes.map(\.lastBaseline).max() ?? 0
      let below = boxes.map { $0.height - $0.lastBaseline }.max() ?? 0
      flow.require(max(above + below, Self.writing))
      let bottom = flow.y + max(above + below, Self.writing)
      let baseline = bottom - below
      var offset = 0.0
      for (part, width) in zip(parts, widths) {
        put(part.label, offset: offset, y: baseline - part.label.lastBaseline)
        let start = offset + part.label.width + 4
        if part.isOpen {
          let length = max(width - part.label.width - 4, 12)
          flow.add(.rule(x: flow.frame.left(start, width: length), y: bottom, width: length))
        } else {
          put(part.value, offset: start, y: baseline - part.value.lastBaseline)
        }
        offset += width + between
      }
      flow.advance(bottom - flow.y)
      flow.space(Self.gap)
    }

    /// As narrow as the words, but not wider than `room`.
    private func fitted(_ line: [Inline], in room: Double) -> TextBox {
      let box = setter.set(line, width: nil)
      return box.width <= room ? box : setter.set(line, width: room)
    }

    private mutating func put(_ box: TextBox, offset: Double, y: Double) {
      let x = flow.frame.left(offset, width: box.width)
      flow.tagged("P") {
        $0.add(.text(box, rows: 0..<box.rows.count, x: x, y: y, ink: .plain))
      }
    }

    private mutating func ticks(_ list: TickList) {
      let label = fitted([.strong(list.label)], in: flow.frame.width / 3)
      let start = list.label.isEmpty ? 0 : label.width + Self.gap * 2
      let width = (flow.frame.width - start) / Double(list.columns)
      let box = setter.set([.checkbox(isTicked: false)], width: nil)
      let indent = box.width + 4
      for first in stride(from: 0, to: list.entries.count, by: list.columns) {
        let entries = list.entries[first..<min(first + list.columns, list.entries.count)]
        let texts = entries.map { setter.set($0.content, width: width - indent - Self.gap) }
        let lines = first == 0 && start > 0 ? texts + [label] : texts
        let baseline = max(box.firstBaseline, lines.map(\.firstBaseline).max() ?? 0)
        let needed = lines.map { baseline - $0.firstBaseline + $0.height }.max() ?? 0
        let height = max(needed, Millimetres(7).points)
        flow.require(height)
        if first == 0, start > 0 {
          put(label, offset: 0, y: flow.y + baseline - label.firstBaseline)
        }
        for (column, pair) in zip(entries, texts).enumerated() {
          let offset = start + Double(column) * width
          let tick = setter.set([.checkbox(isTicked: pair.0.isTicked)], width: nil)
          put(tick, offset: offset, y: flow.y + baseline - tick.firstBaseline)
          put(pair.1, offset: offset + indent, y: flow.y + baseline - pair.1.firstBaseline)
        }
        flow.advance(height)
      }
      flow.space(Self.gap)
    }

    private mutating func note(_ line: [Inline]) {
      let padding = Self.gap
      let box = setter.set(line, width: flow.frame.width - padding * 2)
      let height = box.height + padding * 2
      guard height <= flow.frame.height else { return paragraph(line) }
      flow.require(height)
      flow.add(
        .frame(Area(x: flow.frame.x, y: flow.y, width: flow.frame.width, height: height)))
      put(box, offset: padding, y: flow.y + padding)
      flow.advance(height)
      flow.space(Self.gap)
    }

    private mutating func add(_ totals: [SheetTotal]) {
      guard !totals.isEmpty else { return }
      let table = SheetTable(
        columns: totals.map { _ in .share(1) },
        rows: [.init(totals.map(cell), minimumHeight: Millimetres(12))])
      TableFlow(table, setter: setter, frame: flow.frame).write(to: &flow)
    }

    private func cell(_ total: SheetTotal) -> SheetTable.Cell {
      var lines: [[Inline]] = [[.strong(total.label)]]
      if let value = total.value { lines.append([.text(value)]) }
      if let formula = total.formula { lines.append([.text(formula)]) }
      return SheetTable.Cell(lines: lines)
    }
  }
#endif

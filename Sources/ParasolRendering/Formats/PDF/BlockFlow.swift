#if PDF
  /// Sets the blocks of a sheet into pages.
  struct BlockFlow {
    static let gap = Millimetres(tenths: 15).points
    /// Room for a line of handwriting.
    static let writing = Millimetres(9).points

    let setter: TextSetter
    var flow: PageFlow

    mutating func add(_ block: Block) {
      switch block {
      case .heading(let text, let level): heading(text, level: level)
      case .paragraph(let line): paragraph(line)
      case .fields(let rows): for row in rows { FieldFlow(setter: setter).write(row, to: &flow) }
      case .table(let table): TableFlow(table, setter: setter, frame: flow.frame).write(to: &flow)
      case .ticks(let list): TickFlow(setter: setter).write(list, to: &flow)
      case .note(let line): note(line)
      case .totals(let totals): add(totals)
      case .frame(let frame): add(frame)
      case .map(let map): MapFlow(setter: setter).write(map, to: &flow)
      case .beside(let columns): BesideFlow(setter: setter).write(columns, to: &flow)
      case .pageBreak: if !flow.isAtTop { flow.startPage() }
      }
    }

    private mutating func heading(_ text: String, level: Int) {
      let style: TextBox.Style = level <= 1 ? .title : level == 2 ? .heading : .plain
      let box = setter.set([.strong(text)], width: flow.frame.width, style: style)
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

    private mutating func note(_ line: [Inline]) {
      let padding = Self.gap
      let box = setter.set(line, width: flow.frame.width - padding * 2)
      let height = box.height + padding * 2
      guard height <= flow.frame.height else { return paragraph(line) }
      flow.require(height)
      flow.add(
        .frame(Area(x: flow.frame.x, y: flow.y, width: flow.frame.width, height: height)))
      flow.put(box, offset: padding, y: flow.y + padding)
      flow.advance(height)
      flow.space(Self.gap)
    }

    /// As high as it says, or as what a page leaves.
    private mutating func add(_ frame: SheetFrame) {
      let height = min(frame.height.points, flow.frame.height)
      flow.require(height)
      let area = Area(x: flow.frame.x, y: flow.y, width: flow.frame.width, height: height)
      flow.add(.frame(area))
      flow.advance(height)
      flow.space(Self.gap)
    }

    private mutating func add(_ totals: [SheetTotal]) {
      guard !totals.isEmpty else { return }
      let words = totals.flatMap { $0.label.split(separator: " ") }
      let longest =
        words.map { setter.set([.strong(String($0))], width: nil).width }.max() ?? 0
      let least = max(Millimetres(30).points, longest + PlacedCell.sidePadding * 2 + 1)
      let count = max(1, min(totals.count, Int(flow.frame.width / least)))
      // As even as they can be: four and three rather than six and one.
      let lines = (totals.count + count - 1) / count
      let each = (totals.count + lines - 1) / lines
      let rows = stride(from: 0, to: totals.count, by: each).map { start in
        let part = totals[start..<min(start + each, totals.count)].map(cell)
        return SheetTable.Row(
          part + Array(repeating: .empty, count: each - part.count), minimumHeight: 12)
      }
      let table = SheetTable(columns: Array(repeating: .share(1), count: each), rows: rows)
      TableFlow(table, setter: setter, frame: flow.frame).write(to: &flow)
    }

    private func cell(_ total: SheetTotal) -> SheetTable.Cell {
      var lines: [[Inline]] = [[.strong(total.label)]]
      if let value = total.value { lines.append([.text(value)]) }
      if let formula = total.formula {
        if total.value == nil { lines.append([.writeIn(width: 24)]) }
        lines.append([.text(formula)])
      }
      return SheetTable.Cell(lines: lines)
    }
  }

  extension PageFlow {
    /// Words that stand somewhere on the page, whatever comes before them.
    mutating func put(_ box: TextBox, offset: Double, y: Double) {
      let x = frame.left(offset, width: box.width)
      tagged("P") {
        $0.add(.text(box, rows: 0..<box.rows.count, x: x, y: y, ink: .plain))
      }
    }
  }

  extension TextSetter {
    /// As narrow as the words, but not wider than `room`.
    func fitted(_ line: [Inline], in room: Double) -> TextBox {
      let box = set(line, width: nil)
      return box.width <= room ? box : set(line, width: room)
    }
  }
#endif

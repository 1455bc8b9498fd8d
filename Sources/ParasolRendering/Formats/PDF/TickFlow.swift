#if PDF
  /// Sets boxes to tick: in even columns, or as many beside each other as there is room for.
  struct TickFlow {
    private static let toWords = 4.0
    private static let between = BlockFlow.gap * 2

    let setter: TextSetter

    func write(_ list: TickList, to flow: inout PageFlow) {
      if list.columns == 0 { flowing(list, to: &flow) } else { columns(list, to: &flow) }
      flow.space(BlockFlow.gap)
    }

    private var box: TextBox { setter.set([.checkbox(isTicked: false)], width: nil) }

    private func columns(_ list: TickList, to flow: inout PageFlow) {
      let label = setter.fitted([.strong(list.label)], in: flow.frame.width / 3)
      let start = list.label.isEmpty ? 0 : label.width + Self.between
      let width = (flow.frame.width - start) / Double(list.columns)
      let indent = box.width + Self.toWords
      for first in stride(from: 0, to: list.entries.count, by: list.columns) {
        let entries = list.entries[first..<min(first + list.columns, list.entries.count)]
        let items = entries.enumerated().map { column, entry in
          Item(
            offset: start + Double(column) * width,
            words: setter.set(entry.content, width: width - indent - BlockFlow.gap),
            isTicked: entry.isTicked)
        }
        put(items, label: first == 0 && start > 0 ? label : nil, to: &flow)
      }
    }

    /// The question first; its boxes go on behind it where that leaves them half the line.
    private func flowing(_ list: TickList, to flow: inout PageFlow) {
      let room = flow.frame.width
      let label = setter.fitted([.strong(list.label)], in: room)
      let indent = box.width + Self.toWords
      var start = list.label.isEmpty ? 0 : label.width + Self.between
      let isBeside = start <= room / 2
      if !isBeside {
        flow.require(label.height + Millimetres(7).points)
        flow.put(label, offset: 0, y: flow.y)
        flow.advance(label.height)
        start = 0
      }
      var line: [Item] = []
      var offset = start
      var isFirst = true
      for entry in list.entries {
        let words = setter.fitted(entry.content, in: room - start - indent)
        if !line.isEmpty, offset + indent + words.width > room + 0.01 {
          put(line, label: isFirst && isBeside && !list.label.isEmpty ? label : nil, to: &flow)
          (line, offset, isFirst) = ([], start, false)
        }
        line.append(Item(offset: offset, words: words, isTicked: entry.isTicked))
        offset += indent + words.width + Self.between
      }
      put(line, label: isFirst && isBeside && !list.label.isEmpty ? label : nil, to: &flow)
    }

    private struct Item {
      let offset: Double
      let words: TextBox
      let isTicked: Bool
    }

    private func put(_ items: [Item], label: TextBox?, to flow: inout PageFlow) {
      let lines = items.map(\.words) + (label.map { [$0] } ?? [])
      guard !lines.isEmpty else { return }
      let baseline = max(box.firstBaseline, lines.map(\.firstBaseline).max() ?? 0)
      let needed = lines.map { baseline - $0.firstBaseline + $0.height }.max() ?? 0
      let height = max(needed, Millimetres(7).points)
      flow.require(height)
      if let label { flow.put(label, offset: 0, y: flow.y + baseline - label.firstBaseline) }
      for item in items {
        let tick = setter.set([.checkbox(isTicked: item.isTicked)], width: nil)
        flow.put(tick, offset: item.offset, y: flow.y + baseline - tick.firstBaseline)
        flow.put(
          item.words, offset: item.offset + tick.width + Self.toWords,
          y: flow.y + baseline - item.words.firstBaseline)
      }
      flow.advance(height)
    }
  }
#endif

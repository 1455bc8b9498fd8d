#if PDF
  import CPangoCairo

  /// Words set in a width: rows that are drawn one by one, so that a page can end between any two.
  final class TextBox {
    /// The size and weight of a whole line.
    enum Style: Hashable {
      case plain, title, heading

      var factor: Double {
        switch self {
        case .plain: 1
        case .title: 1.35
        case .heading: 1.15
        }
      }
    }

    /// One row of the text.
    struct Row {
      let top: Double
      let height: Double
      /// The left end of the words in the box.
      let x: Double
      let width: Double
      /// From the top of the box.
      let baseline: Double
      let line: UnsafeMutablePointer<PangoLayoutLine>
      var figures: [PlacedFigure]
    }

    /// A figure's place in the box.
    struct PlacedFigure {
      let inline: Inline
      let x: Double
      let y: Double
      let width: Double
      let height: Double
    }

    private(set) var rows: [Row] = []
    private(set) var width = 0.0
    private(set) var height = 0.0
    /// Base lines from the top of the box, for words that stand side by side.
    var firstBaseline: Double { rows.first?.baseline ?? 0 }
    var lastBaseline: Double { rows.last?.baseline ?? 0 }
    let hasWords: Bool
    var hasUnknownGlyphs: Bool { pango_layout_get_unknown_glyphs_count(layout) > 0 }
    private let layout: OpaquePointer
    private let evenLine: (above: Double, below: Double)

    init(
      _ source: TextSource, context: OpaquePointer, font: OpaquePointer, width room: Double?,
      alignment: SheetTable.Alignment, direction: TextDirection, style: Style
    ) {
      layout = pango_layout_new(context)
      let size =
        Double(pango_font_description_get_size(font)) / TextSetter.scale * style.factor
      evenLine = source.isComplex ? (size * 1.12, size * 0.46) : (size * 1.02, size * 0.32)
      hasWords = source.hasWords
      source.bytes.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) {
          pango_layout_set_text(layout, $0.baseAddress, Int32($0.count))
        }
      }
      apply(style, font: font)
      pango_layout_set_attributes(layout, source.attributes)
      pango_attr_list_unref(source.attributes)
      pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
      if let room { pango_layout_set_width(layout, Int32(room * TextSetter.scale)) }
      // A line such as `A9 · …` begins with Latin letters and still runs as the sheet does.
      let isMixed = source.direction != direction && source.directions.contains(direction)
      if isMixed { pango_layout_set_auto_dir(layout, 0) }
      let words = isMixed ? direction : source.direction
      pango_layout_set_alignment(layout, Self.side(alignment, direction, words: words))
      measure(source, room: room)
    }

    deinit {
      for row in rows { pango_layout_line_unref(row.line) }
      g_object_unref(UnsafeMutableRawPointer(layout))
    }

    private func apply(_ style: Style, font: OpaquePointer) {
      guard style != .plain, let styled = pango_font_description_copy(font) else {
        pango_layout_set_font_description(layout, font)
        return
      }
      let size = Double(pango_font_description_get_size(font))
      pango_font_description_set_absolute_size(styled, size * style.factor)
      pango_font_description_set_weight(styled, PANGO_WEIGHT_BOLD)
      pango_layout_set_font_description(layout, styled)
      pango_font_description_free(styled)
    }

    /// Pango turns left and right round in text that runs against the sheet's direction; turned
    /// here first, words stay on their side of the cell.
    private static func side(
      _ alignment: SheetTable.Alignment, _ direction: TextDirection, words: TextDirection?
    ) -> PangoAlignment {
      if alignment == .centre { return PANGO_ALIGN_CENTER }
      let runsAgainst = words.map { $0 != direction } ?? false
      let isLeft = (alignment == .start) == (direction == .leftToRight)
      return isLeft != runsAgainst ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT
    }

    private func measure(_ source: TextSource, room: Double?) {
      guard let iterator = pango_layout_get_iter(layout) else { return }
      defer { pango_layout_iter_free(iterator) }
      var waiting = Dictionary(
        source.figures.map { (Int32($0.offset), $0) }, uniquingKeysWith: { first, _ in first })
      repeat {
        appendRowIfNew(iterator)
        let index = pango_layout_iter_get_index(iterator)
        guard let figure = waiting.removeValue(forKey: index), !rows.isEmpty else { continue }
        var extents = PangoRectangle()
        pango_layout_iter_get_char_extents(iterator, &extents)
        let x = Double(extents.x) / TextSetter.scale
        rows[rows.count - 1].figures.append(
          PlacedFigure(
            inline: figure.inline, x: x, y: rows[rows.count - 1].baseline - figure.ascent,
            width: figure.width, height: figure.height))
      } while pango_layout_iter_next_char(iterator) != 0
      width = room ?? (rows.map { $0.x + $0.width }.max() ?? 0)
      height = rows.last.map { $0.top + $0.height } ?? 0
    }

    /// The room of a row above and below its base line: as much as its letters cover, and at least
    /// an even line. What fonts ask for beyond that (Arabic ones two lines' height) is paper lost.
    private func extents(
      _ ink: PangoRectangle, _ logical: PangoRectangle, baseline: Double
    ) -> (above: Double, below: Double) {
      let inkAbove = baseline - Double(ink.y) / TextSetter.scale
      let inkBelow = Double(ink.y + ink.height) / TextSetter.scale - baseline
      let above = baseline - Double(logical.y) / TextSetter.scale
      let below = Double(logical.y + logical.height) / TextSetter.scale - baseline
      let isEmpty = ink.height == 0
      return (
        max(isEmpty ? 0 : inkAbove, min(above, evenLine.above)),
        max(isEmpty ? 0 : inkBelow, min(below, evenLine.below))
      )
    }

    private func appendRowIfNew(_ iterator: OpaquePointer) {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { return }
      guard line != rows.last?.line else { return }
      var (ink, logical) = (PangoRectangle(), PangoRectangle())
      pango_layout_iter_get_line_extents(iterator, &ink, &logical)
      let baseline = Double(pango_layout_iter_get_baseline(iterator)) / TextSetter.scale
      let (above, below) = extents(ink, logical, baseline: baseline)
      let top = rows.last.map { $0.top + $0.height } ?? 0
      pango_layout_line_ref(line)
      rows.append(
        Row(
          top: top, height: above + below,
          x: Double(logical.x) / TextSetter.scale, width: Double(logical.width) / TextSetter.scale,
          baseline: top + above, line: line, figures: []))
    }
  }
#endif

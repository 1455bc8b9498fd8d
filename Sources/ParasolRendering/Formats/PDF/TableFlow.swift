#if PDF
  /// Sets a table: heading rows on every page, no row cut unless it is longer than a page.
  struct TableFlow {
    private static let gap = Millimetres(2).points

    private let header: [TableBand]
    private let bands: [TableBand]

    init(_ table: SheetTable, setter: TextSetter, frame: PageFlow.Frame) {
      let available = Millimetres(tenths: Int((frame.width * 254 / 72).rounded(.down)))
      let widths = ColumnWidths.resolve(table.columns, in: available).map(\.points)
      // A figure is never taller than the page below the heading rows.
      header = TableBand.bands(table.header, widths: widths, isHeader: true, setter: setter)
      bands = TableBand.bands(table.rows, widths: widths, isHeader: false, setter: setter)
    }

    private var headerHeight: Double { header.reduce(0) { $0 + $1.height } }

    func write(to flow: inout PageFlow) {
      guard let first = bands.first ?? header.first else { return }
      flow.require(headerHeight + min(first.height, flow.frame.height - headerHeight))
      flow.tagged("Table") { flow in
        writeHeader(to: &flow)
        for band in bands { write(band, to: &flow) }
      }
      flow.space(Self.gap)
    }

    private func writeHeader(to flow: inout PageFlow) {
      for band in header { put(band, to: &flow) }
    }

    private func write(_ band: TableBand, to flow: inout PageFlow) {
      let page = flow.frame.height - headerHeight
      if band.height > flow.room + 0.01, band.height <= page {
        flow.startPage()
        writeHeader(to: &flow)
      }
      guard band.height > page else { return put(band, to: &flow) }
      writeInParts(band, to: &flow)
    }

    /// Only words longer than a page come here: their rows go on over the next pages.
    private func writeInParts(_ band: TableBand, to flow: inout PageFlow) {
      var rest = band
      while true {
        let (part, remaining) = rest.split(at: flow.room)
        if let part { put(part, to: &flow) }
        guard let remaining else { return }
        rest = remaining
        flow.startPage()
        writeHeader(to: &flow)
      }
    }

    private func put(_ band: TableBand, to flow: inout PageFlow) {
      for row in band.rows {
        let top = flow.y
        flow.tagged("TR") { flow in
          for cell in row { put(cell, top: top, to: &flow) }
        }
      }
      flow.advance(band.height)
    }

    private func put(_ cell: PlacedCell, top: Double, to flow: inout PageFlow) {
      let area = Area(
        x: flow.frame.left(cell.offset, width: cell.width), y: top + cell.top, width: cell.width,
        height: cell.height)
      flow.add(.ground(area, cell.cell.shade))
      flow.add(.frame(area))
      flow.tagged(cell.isHeading ? "TH" : "TD") { flow in
        var y = area.y + cell.contentTop
        for piece in cell.pieces {
          let x = area.x + PlacedCell.sidePadding
          flow.add(.text(piece.box, rows: piece.rows, x: x, y: y, ink: cell.ink))
          y += piece.height
        }
        if let turned = cell.turned {
          let x = area.x + (area.width - turned.height) / 2
          flow.add(
            .turned(
              turned, in: Area(x: x, y: y, width: turned.height, height: turned.width)))
        }
      }
    }
  }
#endif

#if PDF
  import CPangoCairo
  import ParasolModel

  /// Draws sheets into the bytes of one PDF.
  enum PDFWriter {
    static func write(
      _ sheets: [Sheet], created: CalendarDay
    ) throws(PDFProblem) -> PDFDocument {
      let stream = ByteStream()
      let paper = sheets.first?.imposition?.paper ?? sheets.first?.paper ?? Paper()
      guard let surface = stream.surface(width: paper.width.points, height: paper.height.points)
      else { throw .drawing("no memory") }
      defer { cairo_surface_destroy(surface) }
      describe(surface, title: sheets.first?.title ?? "", created: created)
      guard let cairo = cairo_create(surface) else { throw .drawing("no memory") }
      // One sheet is set, drawn and forgotten before the next, so that a thousand cost no more room than one.
      var pages: [Int] = []
      var setters = SetterPool()
      let forms = PictogramForms()
      for (index, sheet) in sheets.enumerated() {
        guard let setter = setters.setter(for: sheet) else {
          cairo_destroy(cairo)
          throw .drawing("Pango has no fonts at all")
        }
        let layout = SheetLayout(sheet, setter: setter)
        let isEnd = index == sheets.count - 1
        draw(
          layout, on: surface,
          Canvas(cairo: cairo, direction: layout.sheet.direction, forms: forms),
          isFirst: index == 0, isLast: isEnd)
        pages.append(layout.pages.count)
      }
      let status = cairo_status(cairo)
      cairo_destroy(cairo)
      cairo_surface_finish(surface)
      try setters.checkFonts()
      try check(status)
      try check(cairo_surface_status(surface))
      return PDFDocument(bytes: stream.bytes, pages: pages)
    }

    static func pages(of sheets: [Sheet]) -> [Int]? {
      var setters = SetterPool()
      var pages: [Int] = []
      for sheet in sheets {
        guard let setter = setters.setter(for: sheet) else { return nil }
        pages.append(SheetLayout(sheet, setter: setter).pages.count)
      }
      guard (try? setters.checkFonts()) != nil else { return nil }
      return pages
    }

    private static func draw(
      _ layout: SheetLayout, on surface: OpaquePointer, _ canvas: Canvas, isFirst: Bool,
      isLast: Bool
    ) {
      let imposed = ImposedPages(layout.sheet, pages: layout.pages.count)
      for (number, side) in imposed.sides.enumerated() {
        cairo_pdf_surface_set_size(
          surface, imposed.paper.width.points, imposed.paper.height.points)
        // Cairo keeps an element that reaches over pages only when it ends before the last is shown.
        if isFirst, number == 0 { canvas.openTag("Document") }
        canvas.forms.turnPage()
        for place in side.places {
          canvas.moved(x: place.x, y: place.y) { draw(layout, page: place.page, on: canvas) }
        }
        for line in side.lines { canvas.cut(from: line.start, to: line.end) }
        if isLast, number == imposed.sides.count - 1 { canvas.closeTag("Document") }
        cairo_show_page(canvas.cairo)
      }
    }

    private static func draw(_ layout: SheetLayout, page: Int, on canvas: Canvas) {
      canvas.openTag("Sect")
      let heads = page == 0 && layout.sheet.isHeadedByHeader
      for (index, mark) in layout.margins(of: page).enumerated() {
        if heads, index == 0 { canvas.openTag("H1") }
        canvas.draw(mark)
        if heads, index == 0 { canvas.closeTag("H1") }
      }
      for mark in layout.pages[page] { canvas.draw(mark) }
      canvas.closeTag("Sect")
    }

    private static func describe(_ surface: OpaquePointer, title: String, created: CalendarDay) {
      cairo_pdf_surface_set_metadata(
        surface, CAIRO_PDF_METADATA_TITLE, PrintableText.clean(title))
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Parasol")
      let day = "\(created)T00:00:00Z"
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, day)
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, day)
    }

    private static func check(_ status: cairo_status_t) throws(PDFProblem) {
      guard status != CAIRO_STATUS_SUCCESS else { return }
      throw .drawing(cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown")
    }
  }

  /// Gathers what Cairo writes.
  private final class ByteStream {
    var bytes: [UInt8] = []

    /// The stream has to outlive the surface.
    func surface(width: Double, height: Double) -> OpaquePointer? {
      cairo_pdf_surface_create_for_stream(
        { closure, data, length in
          guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
          let stream = Unmanaged<ByteStream>.fromOpaque(closure).takeUnretainedValue()
          stream.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
          return CAIRO_STATUS_SUCCESS
        }, Unmanaged.passUnretained(self).toOpaque(), width, height)
    }
  }
#endif

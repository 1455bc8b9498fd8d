#if PDF
  import CPangoCairo

  /// Draws shapes and words on the pages of one PDF, in points from the upper left corner.
  struct Canvas {
    let cairo: OpaquePointer
    /// Figures made of several squares run the way of the sheet.
    let direction: TextDirection
    let forms: PictogramForms

    func fill(_ area: Area, _ tone: Tone) {
      use(tone)
      cairo_rectangle(cairo, area.x, area.y, area.width, area.height)
      cairo_fill(cairo)
    }

    func frame(_ area: Area, width: Double = 0.85) {
      use(.black)
      cairo_set_line_width(cairo, width)
      cairo_set_line_join(cairo, CAIRO_LINE_JOIN_MITER)
      cairo_rectangle(cairo, area.x, area.y, area.width, area.height)
      cairo_stroke(cairo)
    }

    func rule(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
      use(.black)
      cairo_set_line_width(cairo, 0.85)
      cairo_move_to(cairo, start.x, start.y)
      cairo_line_to(cairo, end.x, end.y)
      cairo_stroke(cairo)
    }

    /// Short dashes, as around what is cut out.
    func dashed(_ area: Area) {
      withDashes([3, 2.5]) { frame(area, width: 0.6) }
    }

    func cut(from start: (Double, Double), to end: (Double, Double)) {
      withDashes([5, 3]) { rule(from: (x: start.0, y: start.1), to: (x: end.0, y: end.1)) }
    }

    private func withDashes(_ dashes: [Double], _ draw: () -> Void) {
      cairo_set_dash(cairo, dashes, Int32(dashes.count), 0)
      draw()
      cairo_set_dash(cairo, nil, 0, 0)
    }

    func circle(x: Double, y: Double, radius: Double) {
      use(.black)
      cairo_set_line_width(cairo, 1.2)
      cairo_new_path(cairo)
      cairo_arc(cairo, x, y, radius, 0, 2 * Double.pi)
      cairo_stroke(cairo)
    }

    /// Draws in a field turned a quarter, from its corner at 0, 0.
    func turn(_ area: Area, _ draw: () -> Void) {
      cairo_save(cairo)
      cairo_translate(cairo, area.x, area.maxY)
      cairo_rotate(cairo, -Double.pi / 2)
      draw()
      cairo_restore(cairo)
    }

    /// Draws several figures so that they are described as one.
    func asOne(_ area: Area, _ draw: (Canvas) -> Void) {
      // Frames are stroked along its edge.
      guard let group = forms.recorded(area.inset(-1), direction: direction, draw) else { return }
      cairo_set_source_surface(cairo, group, 0, 0)
      cairo_paint(cairo)
      cairo_surface_destroy(group)
    }

    /// Draws moved to a place of a larger page.
    func moved(x: Double, y: Double, _ draw: () -> Void) {
      cairo_save(cairo)
      cairo_translate(cairo, x, y)
      draw()
      cairo_restore(cairo)
    }

    func hatch(_ area: Area, _ hatch: Hatch, _ tone: Tone, step: Double) {
      guard hatch != .none else { return }
      cairo_save(cairo)
      cairo_rectangle(cairo, area.x, area.y, area.width, area.height)
      cairo_clip(cairo)
      use(tone)
      cairo_set_line_width(cairo, step / 6)
      switch hatch {
      case .none: break
      case .rising: diagonals(area, step: step, isRising: true)
      case .falling: diagonals(area, step: step, isRising: false)
      case .crossed:
        diagonals(area, step: step, isRising: true)
        diagonals(area, step: step, isRising: false)
      case .horizontal: lines(area, step: step, isHorizontal: true)
      case .vertical: lines(area, step: step, isHorizontal: false)
      case .dots: dots(area, step: step)
      }
      cairo_restore(cairo)
    }

    /// A circle in a square, with its colour and pattern.
    func disc(_ area: Area, _ colour: ColourCode) {
      let (x, y) = (area.x + area.width / 2, area.y + area.height / 2)
      cairo_save(cairo)
      cairo_new_path(cairo)
      cairo_arc(cairo, x, y, area.width / 2, 0, 2 * Double.pi)
      cairo_clip(cairo)
      fill(area, colour.tone)
      hatch(area, colour.hatch, .black, step: 3.2)
      cairo_restore(cairo)
      use(.black)
      cairo_set_line_width(cairo, 0.85)
      cairo_new_path(cairo)
      cairo_arc(cairo, x, y, area.width / 2, 0, 2 * Double.pi)
      cairo_stroke(cairo)
    }

    func draw(_ pictogram: Pictogram, in area: Area) {
      guard let form = forms.form(pictogram) else {
        return draw(forms.drawing(pictogram), in: area)
      }
      cairo_save(cairo)
      cairo_translate(cairo, area.x, area.y)
      cairo_scale(cairo, area.width / 100, area.height / 100)
      cairo_set_source_surface(cairo, form, 0, 0)
      cairo_paint(cairo)
      cairo_restore(cairo)
    }

    func draw(_ drawing: Drawing, in area: Area) {
      cairo_save(cairo)
      cairo_translate(cairo, area.x, area.y)
      cairo_scale(cairo, area.width / 100, area.height / 100)
      cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
      cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
      for part in drawing.parts {
        cairo_new_path(cairo)
        for step in part.steps { trace(step) }
        switch part.ink {
        case .fill(let tone):
          use(tone)
          cairo_fill(cairo)
        case .stroke(let width, let tone):
          use(tone)
          cairo_set_line_width(cairo, width)
          cairo_stroke(cairo)
        }
      }
      cairo_restore(cairo)
    }

    func words(_ row: TextBox.Row, x: Double, baseline: Double, _ tone: Tone) {
      use(tone)
      cairo_move_to(cairo, x, baseline)
      pango_cairo_show_layout_line(cairo, row.line)
    }

    func openTag(_ name: String) { cairo_tag_begin(cairo, name, nil) }

    func closeTag(_ name: String) { cairo_tag_end(cairo, name) }

    private func use(_ tone: Tone) {
      cairo_set_source_rgb(
        cairo, Double(tone.red) / 255, Double(tone.green) / 255, Double(tone.blue) / 255)
    }

    private func trace(_ step: PathStep) {
      switch step {
      case .move(let x, let y): cairo_move_to(cairo, x, y)
      case .line(let x, let y): cairo_line_to(cairo, x, y)
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        cairo_curve_to(cairo, x1, y1, x2, y2, x, y)
      case .close: cairo_close_path(cairo)
      }
    }

    private func diagonals(_ area: Area, step: Double, isRising: Bool) {
      for offset in stride(from: -area.height, to: area.width, by: step) {
        let (bottom, top) = (area.y + area.height, area.y)
        cairo_move_to(cairo, area.x + offset, isRising ? bottom : top)
        cairo_line_to(cairo, area.x + offset + area.height, isRising ? top : bottom)
      }
      cairo_stroke(cairo)
    }

    private func lines(_ area: Area, step: Double, isHorizontal: Bool) {
      for offset in stride(
        from: step / 2, to: isHorizontal ? area.height : area.width, by: step)
      {
        if isHorizontal {
          cairo_move_to(cairo, area.x, area.y + offset)
          cairo_line_to(cairo, area.x + area.width, area.y + offset)
        } else {
          cairo_move_to(cairo, area.x + offset, area.y)
          cairo_line_to(cairo, area.x + offset, area.y + area.height)
        }
      }
      cairo_stroke(cairo)
    }

    private func dots(_ area: Area, step: Double) {
      let side = step / 3.5
      for y in stride(from: step / 2, to: area.height, by: step) {
        for x in stride(from: step / 2, to: area.width, by: step) {
          cairo_rectangle(cairo, area.x + x - side / 2, area.y + y - side / 2, side, side)
        }
      }
      cairo_fill(cairo)
    }
  }

  /// A rectangle of a page, in points.
  struct Area {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }
#endif

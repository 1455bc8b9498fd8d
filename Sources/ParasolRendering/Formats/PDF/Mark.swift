#if PDF
  /// One thing to draw on a page, in drawing order.
  enum Mark {
    case ground(Area, Shade)
    case frame(Area)
    case rule(x: Double, y: Double, width: Double)
    /// Some rows of a text, with the left upper corner of the first of them.
    case text(TextBox, rows: Range<Int>, x: Double, y: Double, ink: TextInk)
    /// Words that run up the page, for headings too narrow to hold them.
    case turned(TextBox, in: Area)
    /// An outline that nobody has drawn as a border.
    case dashed(Area)
    case circle(x: Double, y: Double, radius: Double)
    /// A line to cut or fold along.
    case cut(from: (Double, Double), to: (Double, Double))
    case openTag(String)
    case closeTag(String)
  }

  /// How words stand on their ground.
  enum TextInk {
    case plain
    /// White words on black.
    case reversed
    /// On a white strip that keeps a pattern away from the letters.
    case cleared
  }

  extension Canvas {
    func draw(_ mark: Mark) {
      switch mark {
      case .ground(let area, let shade):
        if let tone = shade.tone { fill(area, tone) }
        hatch(area, shade.hatch, Tone(red: 150, green: 150, blue: 150), step: 5.5)
      case .frame(let area): frame(area)
      case .rule(let x, let y, let width): rule(from: (x, y), to: (x + width, y))
      case .text(let box, let rows, let x, let y, let ink):
        draw(box, rows, x: x, y: y, ink: ink)
      case .turned(let box, let area): turned(box, in: area)
      case .dashed(let area): dashed(area)
      case .circle(let x, let y, let radius): circle(x: x, y: y, radius: radius)
      case .cut(let start, let end): cut(from: start, to: end)
      case .openTag(let name): openTag(name)
      case .closeTag(let name): closeTag(name)
      }
    }

    private func turned(_ box: TextBox, in area: Area) {
      turn(area) { draw(box, 0..<box.rows.count, x: 0, y: 0, ink: .plain) }
    }

    private func draw(_ box: TextBox, _ rows: Range<Int>, x: Double, y: Double, ink: TextInk) {
      guard let first = rows.first else { return }
      let shift = y - box.rows[first].top
      for row in box.rows[rows] {
        if ink == .cleared, row.width > 0 {
          fill(
            Area(x: x + row.x - 1.5, y: row.top + shift, width: row.width + 3, height: row.height),
            .white)
        }
        if box.hasWords {
          words(
            row, x: x + row.x, baseline: row.baseline + shift, ink == .reversed ? .white : .black)
        }
        for figure in row.figures {
          draw(
            figure.inline,
            in: Area(
              x: x + figure.x, y: figure.y + shift, width: figure.width, height: figure.height))
        }
      }
    }

    private func draw(_ inline: Inline, in area: Area) {
      let inner = area.inset(FigureMetrics.gap / 2)
      switch inline {
      case .text: break
      case .pictogram(let pictogram, _, _): draw(pictogram, in: inner)
      case .checkbox(let isTicked): checkbox(isTicked, in: area)
      case .writeIn:
        let bottom = area.maxY - FigureMetrics.writeInDrop
        rule(from: (area.x, bottom), to: (area.maxX, bottom))
      case .square: box(inner)
      case .squares(let group): asOne(inner) { $0.squares(group, in: inner) }
      case .swatch(let colour, _, _, _):
        fill(inner, colour.tone)
        hatch(inner, colour.hatch, .black, step: 5)
        frame(inner)
      case .marks(let sign, _, _): marks(sign, in: inner)
      }
    }

    private func marks(_ sign: PersonSign, in area: Area) {
      let scale = area.height / MarkPlaces.height
      for place in MarkPlaces(sign).all {
        let spot = Area(
          x: area.x + place.x * scale, y: area.y + place.y * scale, width: place.width * scale,
          height: place.height * scale)
        switch place.mark {
        case .bar:
          fill(spot, sign.colour.tone)
          hatch(spot, sign.colour.hatch, .black, step: 3.2)
          frame(spot)
        case .circle: disc(spot, sign.colour)
        }
      }
    }

    private func box(_ area: Area) {
      fill(area, .white)
      frame(area)
    }

    private func checkbox(_ isTicked: Bool, in area: Area) {
      let side = area.height * 0.9
      let square = Area(
        x: area.x + (area.width - side) / 2, y: area.y + (area.height - side) / 2, width: side,
        height: side)
      box(square)
      guard isTicked else { return }
      draw(Drawing().line("M 18 52 L 42 78 L 84 20", width: 14), in: square)
    }

    private func squares(_ group: SquareGroup, in area: Area) {
      let gap = FigureMetrics.squareGap
      let side = min(
        group.side.points, (area.width + gap) / Double(group.columns) - gap)
      for (index, entry) in group.entries.enumerated() {
        let (row, column) = index.quotientAndRemainder(dividingBy: group.columns)
        let place = direction == .leftToRight ? column : group.columns - 1 - column
        let square = Area(
          x: area.x + Double(place) * (side + gap), y: area.y + Double(row) * (side + gap),
          width: side, height: side)
        box(square)
        if let pictogram = entry.pictogram { draw(pictogram, in: square.inset(0.4)) }
      }
    }
  }

  extension Area {
    var maxX: Double { x + width }
    var maxY: Double { y + height }

    func inset(_ distance: Double) -> Area {
      Area(
        x: x + distance, y: y + distance, width: max(width - distance * 2, 0),
        height: max(height - distance * 2, 0))
    }
  }
#endif

#if PDF
  import CPangoCairo

  /// The bytes and attributes of a line: words as they are, everything else as a box in the text.
  struct TextSource {
    /// Something drawn in the line.
    struct Figure {
      let inline: Inline
      /// Where it stands in the bytes.
      let offset: Int
      let width: Double
      let height: Double
      /// From the base line up.
      let ascent: Double
    }

    private static let objectMark: [UInt8] = [0xEF, 0xBF, 0xBC]

    private(set) var bytes: [UInt8] = []
    private(set) var figures: [Figure] = []
    private(set) var scripts: Set<Script> = []
    /// The way of the first letter; nil where there is none.
    private(set) var direction: TextDirection?
    /// The ways of all its letters.
    private(set) var directions: Set<TextDirection> = []
    let attributes: OpaquePointer

    var isComplex: Bool { scripts.contains(where: \.isComplex) }

    var hasWords: Bool { bytes.count > figures.count * Self.objectMark.count }

    init(_ line: [Inline], setter: TextSetter, room: Double?) {
      attributes = pango_attr_list_new()
      for inline in line {
        if case .text(let text, let style) = inline {
          add(text, style, setter: setter)
        } else if let size = Self.size(of: inline, setter: setter) {
          add(inline, width: min(size.width, room ?? size.width), height: size.height, setter)
        }
      }
    }

    private mutating func add(_ text: String, _ style: TextStyle, setter: TextSetter) {
      let clean = PrintableText.clean(text)
      let used = Set(clean.unicodeScalars.compactMap { Script(of: $0) })
      scripts.formUnion(used)
      directions.formUnion(used.map(\.direction))
      if direction == nil {
        direction = clean.unicodeScalars.lazy.compactMap { Script(of: $0)?.direction }.first
      }
      let start = bytes.count
      bytes.append(contentsOf: clean.utf8)
      if style.isStrong { apply(pango_attr_weight_new(PANGO_WEIGHT_BOLD), from: start) }
      if style.isLarge { apply(pango_attr_scale_new(1.45), from: start) }
      if let language = style.language {
        apply(pango_attr_language_new(pango_language_from_string(language)), from: start)
      }
      // Their words are broken where they must be, and no mark says so.
      if used.contains(where: \.isComplex) {
        apply(pango_attr_insert_hyphens_new(0), from: start)
      }
      if setter.size < TextSetter.complex, used.contains(where: \.isComplex) {
        let size = Int32(TextSetter.complex * TextSetter.scale)
        apply(pango_attr_size_new_absolute(size), from: start)
      }
    }

    private mutating func add(
      _ inline: Inline, width: Double, height: Double, _ setter: TextSetter
    ) {
      var ascent = height / 2 + setter.size * 0.35
      if case .writeIn = inline { ascent = height - FigureMetrics.writeInDrop }
      let start = bytes.count
      bytes.append(contentsOf: Self.objectMark)
      var rectangle = PangoRectangle(
        x: 0, y: Self.units(-ascent), width: Self.units(width), height: Self.units(height))
      apply(pango_attr_shape_new(&rectangle, &rectangle), from: start)
      figures.append(
        Figure(inline: inline, offset: start, width: width, height: height, ascent: ascent))
    }

    private func apply(_ attribute: UnsafeMutablePointer<PangoAttribute>?, from start: Int) {
      guard let attribute else { return }
      attribute.pointee.start_index = UInt32(start)
      attribute.pointee.end_index = UInt32(bytes.count)
      pango_attr_list_insert(attributes, attribute)
    }

    private static func units(_ points: Double) -> Int32 {
      Int32((points * TextSetter.scale).rounded())
    }

    /// Nil for words.
    private static func size(
      of inline: Inline, setter: TextSetter
    ) -> (width: Double, height: Double)? {
      let gap = FigureMetrics.gap
      switch inline {
      case .text: return nil
      case .pictogram(_, let size, _): return (size.points + gap, size.points + gap)
      case .checkbox: return (setter.size * 1.35, setter.size * 1.1)
      case .writeIn(let width): return (width.points, FigureMetrics.writeIn)
      case .square(let side): return (side.points + gap, side.points + gap)
      case .swatch(_, let width, let height, _): return (width.points + gap, height.points + gap)
      case .marks(let sign, let height, _):
        return (MarkPlaces(sign).width(at: height).points + gap, height.points + gap)
      case .squares(let group):
        let step = group.side.points + FigureMetrics.squareGap
        return (
          Double(group.columns) * step - FigureMetrics.squareGap + gap,
          Double(group.rows) * step - FigureMetrics.squareGap + gap
        )
      }
    }
  }

  /// Distances around figures in a line, in points.
  enum FigureMetrics {
    static let gap = 1.0
    static let squareGap = 1.2
    /// Room for handwriting above a line, and the line's distance from what follows.
    static let writeIn = Millimetres(8).points
    static let writeInDrop = 2.0
  }
#endif

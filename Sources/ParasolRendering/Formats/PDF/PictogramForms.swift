#if PDF
  import CPangoCairo

  /// The pictograms of one document, each described once and placed wherever it stands: a sheet has
  /// hundreds of the same twenty, and their paths are most of what such a page costs.
  ///
  /// Cairo 1.16 lists a form once for every time that it is placed, and a list of a PDF may not have the
  /// same name twice. So in what is drawn as one, a page or a group of squares, a pictogram is placed
  /// once; further ones of it are drawn.
  final class PictogramForms {
    /// Room for strokes that run along the edge of a drawing.
    private static let margin = 8.0
    private let shelf: Shelf
    private var placed: Set<Pictogram> = []

    /// What all pages share.
    private final class Shelf {
      var forms: [Pictogram: OpaquePointer] = [:]
      var drawings: [Pictogram: Drawing] = [:]

      deinit {
        for surface in forms.values { cairo_surface_destroy(surface) }
      }
    }

    private init(_ shelf: Shelf) { self.shelf = shelf }

    convenience init() { self.init(Shelf()) }

    /// For a new page.
    func turnPage() { placed = [] }

    /// The drawing in its field of 100 by 100, as something to paint with; nil where it was painted on
    /// this page already.
    func form(_ pictogram: Pictogram) -> OpaquePointer? {
      guard placed.insert(pictogram).inserted else { return nil }
      if let surface = shelf.forms[pictogram] { return surface }
      let field = Area(
        x: -Self.margin, y: -Self.margin, width: 100 + Self.margin * 2,
        height: 100 + Self.margin * 2)
      let surface = recorded(field) { canvas in
        canvas.draw(drawing(pictogram), in: Area(x: 0, y: 0, width: 100, height: 100))
      }
      shelf.forms[pictogram] = surface
      return surface
    }

    func drawing(_ pictogram: Pictogram) -> Drawing {
      if let known = shelf.drawings[pictogram] { return known }
      let drawing = pictogram.drawing
      shelf.drawings[pictogram] = drawing
      return drawing
    }

    /// What is drawn in a field, to be placed as one; whoever asks lets go of it.
    func recorded(
      _ field: Area, direction: TextDirection = .leftToRight, _ draw: (Canvas) -> Void
    ) -> OpaquePointer? {
      var room = cairo_rectangle_t(
        x: field.x, y: field.y, width: field.width, height: field.height)
      guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &room),
        let cairo = cairo_create(surface)
      else { return nil }
      draw(Canvas(cairo: cairo, direction: direction, forms: PictogramForms(shelf)))
      cairo_destroy(cairo)
      return surface
    }
  }
#endif

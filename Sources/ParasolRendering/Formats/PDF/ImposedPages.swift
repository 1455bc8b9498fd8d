#if PDF
  /// Which pages lie where on the paper that is printed: one each, several to be cut, or in folding order.
  struct ImposedPages {
    struct Place {
      let page: Int
      let x: Double
      let y: Double
    }

    struct Line {
      let start: (Double, Double)
      let end: (Double, Double)
    }

    /// One side of the paper.
    struct Side {
      var places: [Place] = []
      /// Where it is cut or folded.
      var lines: [Line] = []
    }

    let paper: Paper
    let sides: [Side]

    init(_ sheet: Sheet, pages: Int) {
      guard let imposition = sheet.imposition else {
        paper = sheet.paper
        sides = (0..<pages).map { Side(places: [Place(page: $0, x: 0, y: 0)]) }
        return
      }
      let field = CutField(sheet.paper, on: imposition.paper, isBooklet: imposition.isBooklet)
      paper = field.paper
      guard imposition.isBooklet, field.columns >= 2 else {
        sides = (0..<pages).map { page in
          field.side { _, _ in page }
        }
        return
      }
      let isMirrored = sheet.direction == .rightToLeft
      sides = ImposedPages.folded(pages).map { pair in
        let (left, right) = isMirrored ? (pair.1, pair.0) : pair
        return field.side { column, _ in column.isMultiple(of: 2) ? left : right }
      }
    }

    /// Pages by sides of folded paper, left and right; nil where a side stays empty.
    static func folded(_ pages: Int) -> [(Int?, Int?)] {
      let full = (pages + 3) / 4 * 4
      func page(_ number: Int) -> Int? { number < pages ? number : nil }
      return (0..<full / 4).flatMap { sheet in
        [
          (page(full - 1 - 2 * sheet), page(2 * sheet)),
          (page(2 * sheet + 1), page(full - 2 - 2 * sheet)),
        ]
      }
    }
  }

  /// Equal fields in the middle of a larger paper.
  private struct CutField {
    let paper: Paper
    let columns: Int
    let rows: Int
    private let width: Double
    private let height: Double
    private let isBooklet: Bool

    init(_ page: Paper, on whole: Paper, isBooklet: Bool) {
      func count(_ paper: Paper) -> (Int, Int) {
        (
          paper.width.tenths / page.width.tenths, paper.height.tenths / page.height.tenths
        )
      }
      let upright = count(whole)
      let turned = count(whole.turned)
      func worth(_ count: (Int, Int)) -> Int {
        isBooklet ? count.0 / 2 * count.1 : count.0 * count.1
      }
      let best = worth(turned) > worth(upright) ? turned : upright
      paper = worth(turned) > worth(upright) ? whole.turned : whole
      columns = max(1, isBooklet && best.0 > 1 ? best.0 / 2 * 2 : best.0)
      rows = max(1, best.1)
      (width, height) = (page.width.points, page.height.points)
      self.isBooklet = isBooklet
    }

    private var left: Double { (paper.width.points - Double(columns) * width) / 2 }
    private var top: Double { (paper.height.points - Double(rows) * height) / 2 }

    func side(_ page: (Int, Int) -> Int?) -> ImposedPages.Side {
      var side = ImposedPages.Side()
      for row in 0..<rows {
        for column in 0..<columns {
          guard let number = page(column, row) else { continue }
          side.places.append(
            .init(page: number, x: left + Double(column) * width, y: top + Double(row) * height))
        }
      }
      side.lines = lines
      return side
    }

    /// Along every edge of a field that does not lie on the edge of the paper.
    private var lines: [ImposedPages.Line] {
      let (right, bottom) = (paper.width.points, paper.height.points)
      let across = (0...columns).map { left + Double($0) * width }.filter { 1...(right - 1) ~= $0 }
      let down = (0...rows).map { top + Double($0) * height }.filter { 1...(bottom - 1) ~= $0 }
      return across.map { .init(start: ($0, 0), end: ($0, bottom)) }
        + down.map { .init(start: (0, $0), end: (right, $0)) }
    }
  }
#endif

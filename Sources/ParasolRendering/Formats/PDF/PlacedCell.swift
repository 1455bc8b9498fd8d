#if PDF
  import ParasolModel

  /// A cell with its words set.
  struct PlacedCell {
    /// Rows of one line of the cell.
    struct Piece {
      let box: TextBox
      var rows: Range<Int>

      var height: Double {
        guard let first = rows.first, let last = rows.last else { return 0 }
        return box.rows[last].top + box.rows[last].height - box.rows[first].top
      }
    }

    static let sidePadding = Millimetres(tenths: 8).points
    private static let topPadding = Millimetres(tenths: 6).points

    let cell: SheetTable.Cell
    /// From the side of the table where reading begins.
    let offset: Double
    let width: Double
    let isHeading: Bool
    var top = 0.0
    var height = 0.0
    private(set) var pieces: [Piece]

    init(
      _ cell: SheetTable.Cell, offset: Double, width: Double, isHeading: Bool, setter: TextSetter
    ) {
      self.cell = cell
      self.offset = offset
      self.width = width
      self.isHeading = isHeading
      let room = max(width - Self.sidePadding * 2, 1)
      pieces = cell.lines.map { line in
        let box = setter.set(line, width: room, alignment: cell.alignment)
        return Piece(box: box, rows: 0..<box.rows.count)
      }
    }

    var neededHeight: Double { contentHeight + Self.topPadding * 2 }

    /// Where the words begin, from the top of the cell.
    var contentTop: Double {
      cell.isCentredVertically
        ? max((height - contentHeight) / 2, Self.topPadding) : Self.topPadding
    }

    var ink: TextInk {
      if cell.shade == .gap { return .reversed }
      return cell.shade.hatch == .none ? .plain : .cleared
    }

    private var contentHeight: Double { pieces.reduce(0) { $0 + $1.height } }

    /// The rows that fit into `room` and the rest of them.
    func split(at room: Double) -> (head: PlacedCell, tail: PlacedCell) {
      var (head, tail) = (self, self)
      head.pieces = []
      var left = room - Self.topPadding * 2
      for (index, piece) in pieces.enumerated() {
        guard piece.height > left + 0.01 else {
          head.pieces.append(piece)
          left -= piece.height
          continue
        }
        var end = piece.rows.lowerBound
        var used = 0.0
        while end < piece.rows.upperBound, used + piece.box.rows[end].height <= left {
          used += piece.box.rows[end].height
          end += 1
        }
        if end > piece.rows.lowerBound {
          head.pieces.append(Piece(box: piece.box, rows: piece.rows.lowerBound..<end))
        }
        tail.pieces =
          [Piece(box: piece.box, rows: end..<piece.rows.upperBound)] + pieces[(index + 1)...]
        return (head, tail)
      }
      tail.pieces = []
      return (head, tail)
    }
  }
#endif

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
    private static let topPadding = Millimetres(tenths: 4).points

    let cell: SheetTable.Cell
    /// From the side of the table where reading begins.
    let offset: Double
    let width: Double
    let isHeading: Bool
    var top = 0.0
    var height = 0.0
    private(set) var pieces: [Piece]
    /// Words of a heading that run upwards, below its drawings.
    private(set) var turned: TextBox?

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
      if isHeading, cell.shade == .heading, cell.columnSpan == 1 { turn(in: room, setter) }
    }

    /// How far up the words of a narrow heading may run, the lowest first.
    private static let heights = [16, 20, 24, 28, 34, 40, 48].map { Millimetres($0).points }

    /// Turns the words of a heading whose words would be broken, when they fit that way.
    private mutating func turn(in room: Double, _ setter: TextSetter) {
      let lines = cell.lines.filter { line in
        line.contains { if case .text = $0 { true } else { false } }
      }
      guard lines.contains(where: { setter.breaksWords($0, in: room) }) else { return }
      let words = Array(lines.joined(separator: [.text(" ")]))
      let box = Self.heights.lazy.filter { !setter.breaksWords(words, in: $0) }
        .map { setter.fitted(words, in: $0) }.first { $0.height <= room + Self.sidePadding }
      guard let box else { return }
      turned = box
      pieces = zip(cell.lines, pieces).filter { line, _ in !lines.contains(line) }.map(\.1)
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

    private var contentHeight: Double {
      pieces.reduce(0) { $0 + $1.height } + (turned?.width ?? 0)
    }

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

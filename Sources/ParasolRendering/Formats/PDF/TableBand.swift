#if PDF
  import ParasolModel

  /// Rows of a table that stay together: one, or several that a cell spans.
  struct TableBand {
    /// The cells of each row; their `top` counts from the top of the band.
    var rows: [[PlacedCell]]
    var height: Double

    /// Measures rows and gathers those that belong together.
    static func bands(
      _ rows: [SheetTable.Row], widths: [Double], isHeader: Bool, setter: TextSetter
    ) -> [TableBand] {
      var bands: [TableBand] = []
      var start = 0
      while start < rows.count {
        var end = start + 1
        var next = start
        while next < end {
          end = max(end, next + (rows[next].cells.map(\.rowSpan).max() ?? 1))
          if rows[next].headsNext { end = max(end, next + 2) }
          end = min(end, rows.count)
          next += 1
        }
        bands.append(
          TableBand(Array(rows[start..<end]), widths: widths, isHeader: isHeader, setter: setter))
        start = end
      }
      return bands
    }

    private init(rows: [[PlacedCell]], height: Double) {
      self.rows = rows
      self.height = height
    }

    private init(
      _ source: [SheetTable.Row], widths: [Double], isHeader: Bool, setter: TextSetter
    ) {
      var grid = Self.place(source, widths: widths, isHeader: isHeader, setter: setter)
      var heights = source.map(\.minimumHeight.points)
      for index in grid.indices {
        for cell in grid[index] where cell.cell.rowSpan == 1 {
          heights[index] = max(heights[index], cell.neededHeight)
        }
      }
      for index in grid.indices {
        for cell in grid[index] where cell.cell.rowSpan > 1 {
          let last = min(index + cell.cell.rowSpan, source.count) - 1
          let missing = cell.neededHeight - heights[index...last].reduce(0, +)
          if missing > 0 { heights[last] += missing }
        }
      }
      for index in grid.indices {
        let top = heights[..<index].reduce(0, +)
        for place in grid[index].indices {
          let last = min(index + grid[index][place].cell.rowSpan, source.count) - 1
          grid[index][place].top = top
          grid[index][place].height = heights[index...last].reduce(0, +)
        }
      }
      rows = grid
      height = heights.reduce(0, +)
    }

    /// Finds each cell's columns, leaving out those that a cell above reaches into.
    private static func place(
      _ source: [SheetTable.Row], widths: [Double], isHeader: Bool, setter: TextSetter
    ) -> [[PlacedCell]] {
      var taken: [Int] = Array(repeating: 0, count: widths.count)
      var grid: [[PlacedCell]] = []
      for row in source {
        var cells: [PlacedCell] = []
        var column = 0
        for cell in row.cells {
          while column < widths.count, taken[column] > 0 { column += 1 }
          guard column < widths.count else { break }
          let end = min(column + cell.columnSpan, widths.count)
          cells.append(
            PlacedCell(
              cell, offset: widths[..<column].reduce(0, +),
              width: widths[column..<end].reduce(0, +), isHeading: isHeader || cell.namesRow,
              setter: setter))
          for index in column..<end { taken[index] = cell.rowSpan }
          column = end
        }
        taken = taken.map { max($0 - 1, 0) }
        grid.append(cells)
      }
      return grid
    }

    /// What fits into `room`, and the rest; the first part takes at least one row of words.
    func split(at room: Double) -> (part: TableBand?, rest: TableBand?) {
      let cells = rows.flatMap { $0 }
      guard cells.contains(where: { !$0.pieces.isEmpty }) else { return (nil, nil) }
      let fitting = cells.map { $0.split(at: room) }
      if fitting.allSatisfy({ $0.head.pieces.isEmpty }) { return (nil, self) }
      let (heads, tails) = (fitting.map(\.head), fitting.map(\.tail))
      let hasMore = tails.contains { !$0.pieces.isEmpty }
      return (TableBand.single(heads), hasMore ? TableBand.single(tails) : nil)
    }

    private static func single(_ cells: [PlacedCell]) -> TableBand {
      let height = cells.map(\.neededHeight).max() ?? 0
      let placed = cells.map { cell in
        var copy = cell
        copy.top = 0
        copy.height = height
        return copy
      }
      return TableBand(rows: [placed], height: height)
    }
  }
#endif

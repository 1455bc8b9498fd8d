@testable import ParasolRendering

/// A drawing as a copier sees it: dots of 0.2 mm on a square of 18 mm, of which the drawing takes
/// the 15 mm in the middle.
struct DrawingRaster {
  /// Dots along a side.
  static let side = 90
  private static let margin = 7.5
  private static let scale = 75.0 / 100

  private(set) var isBlack = Array(repeating: false, count: side * side)

  init(_ drawing: Drawing) {
    for part in drawing.parts {
      let lines = Self.flattened(part.steps)
      switch part.ink {
      case .fill(let tone): fill(lines, tone != .white)
      case .stroke(let width, let tone):
        stroke(lines, width * Self.scale / 2, tone != .white)
      }
    }
  }

  /// True where ink reaches beyond the square that the drawing is given.
  var leavesItsSquare: Bool {
    let (first, last) = (6, Self.side - 7)
    return isBlack.indices.contains { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: Self.side)
      return isBlack[index] && (row < first || row > last || column < first || column > last)
    }
  }

  private typealias Point = (x: Double, y: Double)

  private static func flattened(_ steps: [PathStep]) -> [[Point]] {
    var lines: [[Point]] = []
    for step in steps {
      switch step {
      case .move(let x, let y): lines.append([place(x, y)])
      case .line(let x, let y): lines[lines.count - 1].append(place(x, y))
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        let start = lines[lines.count - 1][lines[lines.count - 1].count - 1]
        let (first, second, end) = (place(x1, y1), place(x2, y2), place(x, y))
        for number in 1...10 {
          let t = Double(number) / 10
          let (a, b) = ((1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t)
          let (c, d) = (3 * (1 - t) * t * t, t * t * t)
          lines[lines.count - 1].append(
            (
              a * start.x + b * first.x + c * second.x + d * end.x,
              a * start.y + b * first.y + c * second.y + d * end.y
            ))
        }
      case .close: lines[lines.count - 1].append(lines[lines.count - 1][0])
      }
    }
    return lines
  }

  private static func place(_ x: Double, _ y: Double) -> Point {
    (margin + x * scale, margin + y * scale)
  }

  /// By the non-zero rule, as Cairo and browsers fill.
  private mutating func fill(_ lines: [[Point]], _ ink: Bool) {
    for row in 0..<Self.side {
      let y = Double(row) + 0.5
      var crossings: [(x: Double, turn: Int)] = []
      for line in lines {
        for (index, end) in line.enumerated() {
          let start = line[index == 0 ? line.count - 1 : index - 1]
          guard (start.y <= y) != (end.y <= y) else { continue }
          let x = start.x + (y - start.y) / (end.y - start.y) * (end.x - start.x)
          crossings.append((x, end.y > start.y ? 1 : -1))
        }
      }
      crossings.sort { $0.x < $1.x }
      var turns = 0
      for (index, crossing) in crossings.dropLast().enumerated() {
        turns += crossing.turn
        guard turns != 0 else { continue }
        paint(row, from: crossing.x, to: crossings[index + 1].x, ink)
      }
    }
  }

  private mutating func paint(_ row: Int, from first: Double, to last: Double, _ ink: Bool) {
    let start = max(0, Int((first - 0.5).rounded(.up)))
    let end = min(Self.side - 1, Int((last - 0.5).rounded(.down)))
    guard start <= end else { return }
    for column in start...end { isBlack[row * Self.side + column] = ink }
  }

  /// With round ends and corners.
  private mutating func stroke(_ lines: [[Point]], _ radius: Double, _ ink: Bool) {
    for line in lines {
      for (start, end) in zip(line, line.dropFirst()) { segment(start, end, radius, ink) }
    }
  }

  private mutating func segment(_ start: Point, _ end: Point, _ radius: Double, _ ink: Bool) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    let last = Self.side - 1
    let columns =
      max(0, Int(min(start.x, end.x) - radius))...min(last, Int(max(start.x, end.x) + radius))
    let rows =
      max(0, Int(min(start.y, end.y) - radius))...min(last, Int(max(start.y, end.y) + radius))
    for row in rows {
      for column in columns {
        let (x, y) = (Double(column) + 0.5 - start.x, Double(row) + 0.5 - start.y)
        let along = length == 0 ? 0 : min(1, max(0, (x * dx + y * dy) / length))
        let (offX, offY) = (x - along * dx, y - along * dy)
        if offX * offX + offY * offY <= radius * radius {
          isBlack[row * Self.side + column] = ink
        }
      }
    }
  }
}

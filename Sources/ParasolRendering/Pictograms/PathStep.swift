/// One step of a pen over the 100 × 100 box that every drawing stands in.
package enum PathStep: Hashable, Sendable {
  case move(x: Double, y: Double)
  case line(x: Double, y: Double)
  /// A cubic curve with its two handles.
  case curve(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double)
  case close
}

/// A path written like the path data of SVG, absolute and with single spaces: `M x y`, `L x y`,
/// `C x1 y1 x2 y2 x y`, `Z`; and of our own `O x y r`, a circle, and `E x y rx ry`, an ellipse.
struct PathReader {
  /// The distance of a handle that makes a cubic curve a quarter of a circle.
  private static let quarter = 0.5523

  private var words: [Substring]
  private var next = 0

  init(_ source: String) {
    words = source.split(separator: " ")
  }

  /// Nil when the source is not such a path.
  mutating func read() -> [PathStep]? {
    var steps: [PathStep] = []
    while next < words.count {
      let command = words[next]
      next += 1
      guard let count = Self.arguments[command], let numbers = numbers(count) else { return nil }
      steps += Self.steps(command, numbers)
    }
    return steps
  }

  private static let arguments: [Substring: Int] = [
    "M": 2, "L": 2, "C": 6, "Z": 0, "O": 3, "E": 4,
  ]

  private mutating func numbers(_ count: Int) -> [Double]? {
    guard next + count <= words.count else { return nil }
    let numbers = words[next..<next + count].compactMap { Double($0) }
    next += count
    return numbers.count == count ? numbers : nil
  }

  private static func steps(_ command: Substring, _ numbers: [Double]) -> [PathStep] {
    switch command {
    case "M": [.move(x: numbers[0], y: numbers[1])]
    case "L": [.line(x: numbers[0], y: numbers[1])]
    case "C":
      [
        .curve(
          x1: numbers[0], y1: numbers[1], x2: numbers[2], y2: numbers[3], x: numbers[4],
          y: numbers[5])
      ]
    case "O": ellipse(numbers[0], numbers[1], numbers[2], numbers[2])
    case "E": ellipse(numbers[0], numbers[1], numbers[2], numbers[3])
    default: [.close]
    }
  }

  private static func ellipse(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double) -> [PathStep] {
    let (kx, ky) = (rx * quarter, ry * quarter)
    return [
      .move(x: x + rx, y: y),
      .curve(x1: x + rx, y1: y + ky, x2: x + kx, y2: y + ry, x: x, y: y + ry),
      .curve(x1: x - kx, y1: y + ry, x2: x - rx, y2: y + ky, x: x - rx, y: y),
      .curve(x1: x - rx, y1: y - ky, x2: x - kx, y2: y - ry, x: x, y: y - ry),
      .curve(x1: x + kx, y1: y - ry, x2: x + rx, y2: y - ky, x: x + rx, y: y),
      .close,
    ]
  }
}

import Foundation

@testable import ParasolRendering

/// What is left of a drawing on the copy of a copy, seen by a tired person: grey cells of 0.6 mm,
/// each smeared over its neighbours, and the way that edges run in each of them.
struct BadCopy {
  static let side = DrawingRaster.side / 3
  private static let count = side * side

  /// Where ink lies, then where edges run in each of four directions; each of the two with its mean
  /// taken off and scaled to a length of one.
  private let ink: [Float]
  private let edges: [Float]

  /// The sheet is a little turned, or seen from behind.
  init(_ raster: DrawingRaster, degrees: Double = 0, isMirrored: Bool = false) {
    let black = Self.turned(raster.isBlack, degrees, isMirrored)
    var grey = Array(repeating: Float(0), count: Self.side * Self.side)
    for (index, isBlack) in black.enumerated() where isBlack {
      let (row, column) = index.quotientAndRemainder(dividingBy: DrawingRaster.side)
      grey[row / 3 * Self.side + column / 3] += 1
    }
    let smeared = Self.smeared(grey)
    ink = Self.scaled(smeared)
    edges = Self.scaled(Self.edges(smeared).flatMap { Self.smeared($0) })
  }

  /// 1 for the same picture, about 0 for two that have nothing to do with each other: people take
  /// one for the other where both the ink and the edges are alike.
  func likeness(_ other: BadCopy, right: Int = 0, down: Int = 0) -> Float {
    min(
      Self.product(ink, other.ink, right, down), Self.product(edges, other.edges, right, down))
  }

  func inkLikeness(_ other: BadCopy) -> Float { Self.product(ink, other.ink, 0, 0) }

  private static func product(
    _ first: [Float], _ second: [Float], _ right: Int, _ down: Int
  ) -> Float {
    first.withUnsafeBufferPointer { mine in
      second.withUnsafeBufferPointer { theirs in
        var sum: Float = 0
        for layer in stride(from: 0, to: mine.count, by: count) {
          for row in max(0, down)..<min(side, side + down) {
            let (start, from) = (layer + row * side, layer + (row - down) * side - right)
            for column in max(0, right)..<min(side, side + right) {
              sum += mine[start + column] * theirs[from + column]
            }
          }
        }
        return sum
      }
    }
  }

  private static func scaled(_ values: [Float]) -> [Float] {
    let mean = values.reduce(0, +) / Float(values.count)
    let centred = values.map { $0 - mean }
    let length = centred.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return centred.map { length > 0 ? $0 / length : 0 }
  }

  /// How strong the edges are that run level, rising, upright and falling.
  private static func edges(_ grey: [Float]) -> [[Float]] {
    var layers = Array(repeating: Array(repeating: Float(0), count: count), count: 4)
    for row in 1..<side - 1 {
      for column in 1..<side - 1 {
        let index = row * side + column
        let across = grey[index + 1] - grey[index - 1]
        let down = grey[index + side] - grey[index - side]
        let strength = (across * across + down * down).squareRoot()
        guard strength > 0 else { continue }
        let turn = Double(atan2(down, across)) / .pi * 4
        let layer = (Int(turn.rounded()) + 8) % 4
        layers[layer][index] = strength
      }
    }
    return layers
  }

  private static func turned(_ black: [Bool], _ degrees: Double, _ isMirrored: Bool) -> [Bool] {
    guard degrees != 0 || isMirrored else { return black }
    let side = DrawingRaster.side
    let (sine, cosine) = (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
    let middle = Double(side) / 2
    return black.indices.map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: side)
      let (x, y) = (Double(column) + 0.5 - middle, Double(row) + 0.5 - middle)
      let fromX = Int(middle + (cosine * x + sine * y) * (isMirrored ? -1 : 1))
      let fromY = Int(middle - sine * x + cosine * y)
      guard (0..<side).contains(fromX), (0..<side).contains(fromY) else { return false }
      return black[fromY * side + fromX]
    }
  }

  private static func smeared(_ cells: [Float]) -> [Float] {
    cells.indices.map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: side)
      var (sum, count) = (Float(0), Float(0))
      for y in max(0, row - 1)...min(side - 1, row + 1) {
        for x in max(0, column - 1)...min(side - 1, column + 1) {
          let weight: Float = x == column && y == row ? 2 : 1
          sum += weight * cells[y * side + x]
          count += weight
        }
      }
      return sum / count
    }
  }
}

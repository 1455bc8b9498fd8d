import ParasolModel
import Testing

@testable import ParasolRendering

@Suite("Drawings") struct PictogramTests {
  /// Two drawings that are more alike than this on a bad copy are taken for each other: a house with
  /// a heart and a house with a door, which differ in one part, come to 0.85 (Parasol's default).
  static let mostAlike: Float = 0.6

  @Test("there are at least forty drawings, and sixteen everyday things for people")
  func count() {
    #expect(Pictogram.allCases.count >= 40)
    #expect(Set(Pictogram.personSymbols).count == 16)
  }

  @Test("no two drawings are taken for each other at 15 mm on a bad copy, turned or from behind")
  func distinct() {
    let rasters = Pictogram.allCases.map { DrawingRaster($0.drawing) }
    let copies = rasters.map { BadCopy($0) }
    let others = rasters.map { raster in
      [-10.0, 0, 10].flatMap { degrees in
        [false, true].map { BadCopy(raster, degrees: degrees, isMirrored: $0) }
      }
    }
    for (index, left) in copies.enumerated() {
      for second in others.indices.dropFirst(index + 1) {
        // What has little in common in place has little in common a millimetre beside it.
        guard others[second].contains(where: { left.inkLikeness($0) > 0.35 }) else { continue }
        let most = others[second].map { Self.closest(left, $0) }.max() ?? 0
        #expect(
          most <= Self.mostAlike,
          "\(Pictogram.allCases[index]) and \(Pictogram.allCases[second]): \(most)")
      }
    }
  }

  @Test("the test sees that a drawing and its turned, mirrored or moved copy are one")
  func sensitive() {
    let key = DrawingRaster(Pictogram.key.drawing)
    for (degrees, isMirrored) in [(8.0, false), (-8.0, false), (0.0, true), (8.0, true)] {
      let copy = BadCopy(key, degrees: degrees, isMirrored: isMirrored)
      let back = BadCopy(key, degrees: 0, isMirrored: isMirrored)
      #expect(Self.closest(back, copy) > Self.mostAlike)
    }
  }

  /// The best of nine places, one cell to every side.
  private static func closest(_ left: BadCopy, _ right: BadCopy) -> Float {
    var most: Float = -1
    for down in -1...1 {
      for across in -1...1 {
        most = max(most, left.likeness(right, right: across, down: down))
      }
    }
    return most
  }

  @Test(
    "a drawing stays in its square and has lines that a copier keeps", arguments: Pictogram.allCases
  )
  func printable(pictogram: Pictogram) {
    let raster = DrawingRaster(pictogram.drawing)
    #expect(!raster.leavesItsSquare)
    let share = Double(raster.isBlack.count { $0 }) / 5625
    #expect((0.08...0.75).contains(share), "\(share) of it is black")
    for part in pictogram.drawing.parts {
      // Three hundredths of 15 mm are 0.45 mm.
      if case .stroke(let width, _) = part.ink { #expect(width >= 3) }
    }
  }

  @Test("every drawing has its own words", arguments: Words.languages)
  func named(language: String) {
    let words = Words(language)
    let names = Pictogram.allCases.map { words.drawing($0) }
    let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
    #expect(Set(Pictogram.allCases.map(\.meaning)).count == Pictogram.allCases.count)
  }
}

import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite("Signs that stand for a person") struct PersonSignTests {
  @Test("no two people of a worker have the same sign, with colour or without", arguments: 0..<60)
  func unique(seed: Int) {
    let places = Self.places(seed)
    let signs = PersonSigns(places).all
    #expect(signs.count == places.reduce(0) { $0 + $1.people })
    #expect(Set(signs).count == signs.count)
    // A black printer shows the pattern in place of the colour.
    let black = signs.map { "\($0.marks.map(\.rawValue)) \($0.colour.hatch) \($0.symbol)" }
    #expect(Set(black).count == signs.count)
    #expect(signs.allSatisfy { $0.colour.hatch != .none && $0.marks.count == 3 })
  }

  @Test("people who follow each other differ in the drawing and in the code", arguments: 0..<60)
  func neighbours(seed: Int) {
    for place in Self.places(seed) {
      let signs = PersonSigns([place]).signs(at: place.id)
      for start in signs.indices {
        let page = signs[start..<min(start + 16, signs.count)]
        #expect(Set(page.map(\.symbol)).count == page.count)
      }
      for (left, right) in zip(signs, signs.dropFirst()) {
        #expect(left.marks != right.marks || left.colour != right.colour)
      }
    }
  }

  @Test("adding or removing people leaves everybody else's sign as it was", arguments: 0..<60)
  func stable(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 99)
    let before = Self.places(seed)
    var after = before
    let changed = Int(random.next() % UInt64(before.count))
    after[changed].people = Int(random.next() % 60)
    let (old, new) = (PersonSigns(before), PersonSigns(after))
    for place in before where place.id != before[changed].id {
      #expect(old.signs(at: place.id) == new.signs(at: place.id))
    }
    let kept = min(before[changed].people, after[changed].people)
    let id = before[changed].id
    #expect(old.signs(at: id).prefix(kept) == new.signs(at: id).prefix(kept))
    // A place that the worker takes on later changes nobody's sign.
    let more = PersonSigns(before + [(id: "added", people: 30)])
    for place in before { #expect(old.signs(at: place.id) == more.signs(at: place.id)) }
  }

  @Test("more people than a worker can ever meet still get signs of their own")
  func many() {
    let signs = PersonSigns([("a", 700), ("b", 100)]).all
    #expect(signs.count > 700 && Set(signs).count == signs.count)
    let twenty = PersonSigns((0..<20).map { ("place-\($0)", 20) }).all
    #expect(twenty.count == 400 && Set(twenty).count == 400)
  }

  @Test("a sign is printed with its pattern and its drawing, and read aloud by the drawing")
  func printed() throws {
    let sign = try #require(PersonSigns([("market", 1)]).all.first)
    let line = sign.line(size: 9, words: Words("en"))
    let sheet = Sheet(
      title: "signs", language: "en", direction: .leftToRight, classification: "",
      header: RunningHeader(start: "", end: ""), footer: [], numbering: Words("en").numbering,
      blocks: [.paragraph(line)])
    let html = String(decoding: HTMLFormat.document(sheet), as: UTF8.self)
    #expect(html.contains("url(#hatch-\(sign.colour.rawValue))"))
    #expect(html.contains("id=\"hatch-\(sign.colour.rawValue)\""))
    #expect(html.contains("aria-label=\"\(Words("en").drawing(sign.symbol))\""))
    #expect(html.count { $0 == "<" } > 20)
    #if PDF
      let made = try PDFFormat.document([sheet], created: day("2027-01-04"))
      #expect(made.pages == [1])
    #endif
  }

  private static func places(_ seed: Int) -> [(id: String, people: Int)] {
    var random = SplitMix64(seed: UInt64(seed))
    return (0...(Int(random.next() % 7))).map { number in
      ("place-\(random.next() % 1000)-\(number)", Int(random.next() % 30))
    }
  }
}

/// Where the bars and circles of a sign stand, in hundredths of its height.
struct MarkPlaces {
  struct Place {
    let mark: PersonSign.Mark
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  static let height = 100.0
  private static let margin = 4.0

  let all: [Place]
  let width: Double

  /// A bar is high and narrow, a circle is round: they are told apart without colour or pattern.
  init(_ sign: PersonSign) {
    var places: [Place] = []
    var x = MarkPlaces.margin
    for mark in sign.marks {
      let size = mark == .bar ? (width: 20.0, height: 92.0) : (width: 38.0, height: 38.0)
      places.append(
        Place(
          mark: mark, x: x, y: (MarkPlaces.height - size.height) / 2, width: size.width,
          height: size.height))
      x += size.width + 8
    }
    all = places
    width = x - 8 + MarkPlaces.margin
  }

  func width(at height: Millimetres) -> Millimetres {
    Millimetres(tenths: Int((Double(height.tenths) * width / MarkPlaces.height).rounded(.up)))
  }
}

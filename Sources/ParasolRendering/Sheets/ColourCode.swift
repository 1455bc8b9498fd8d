/// A colour together with the pattern that stands for it on a black-and-white copy.
package enum ColourCode: String, CaseIterable, Sendable {
  case red, yellow, blue, green, purple, orange, black, white

  package var tone: Tone {
    switch self {
    case .red: Tone(red: 214, green: 69, blue: 65)
    case .yellow: Tone(red: 245, green: 200, blue: 60)
    case .blue: Tone(red: 74, green: 134, blue: 207)
    case .green: Tone(red: 86, green: 160, blue: 92)
    case .purple: Tone(red: 128, green: 78, blue: 168)
    case .orange: Tone(red: 236, green: 139, blue: 54)
    case .black: .black
    case .white: .white
    }
  }

  package var hatch: Hatch {
    switch self {
    case .red: .rising
    case .yellow: .dots
    case .blue: .horizontal
    case .green: .vertical
    case .purple: .crossed
    case .orange: .falling
    case .black, .white: .none
    }
  }
}

/// A printed tone.
package struct Tone: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package static let black = Tone(red: 0, green: 0, blue: 0)
  package static let white = Tone(red: 255, green: 255, blue: 255)
  package static let pale = Tone(red: 232, green: 232, blue: 232)
}

/// Lines or dots that tell areas apart without colour.
package enum Hatch: String, CaseIterable, Sendable {
  case none, rising, falling, horizontal, vertical, crossed, dots
}

/// The ground of a cell: a tone always comes with something a black printer shows too.
package enum Shade: String, CaseIterable, Sendable {
  case none
  /// A pale ground under bold words.
  case heading
  /// Ruled lines: a time or a field that is closed.
  case closed
  /// Dots: something to look at first.
  case marked
  /// Solid black: a gap that somebody has to fill.
  case gap

  var tone: Tone? {
    switch self {
    case .none, .closed, .marked: nil
    case .heading: .pale
    case .gap: .black
    }
  }

  var hatch: Hatch {
    switch self {
    case .none, .heading, .gap: .none
    case .closed: .rising
    case .marked: .dots
    }
  }
}

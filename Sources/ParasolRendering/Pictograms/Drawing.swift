/// A line drawing: strokes and areas, painted in order.
package struct Drawing: Hashable, Sendable {
  /// What a path is painted with.
  package enum Ink: Hashable, Sendable {
    case stroke(width: Double, Tone)
    case fill(Tone)
  }

  package struct Part: Hashable, Sendable {
    package let steps: [PathStep]
    package let ink: Ink
  }

  package private(set) var parts: [Part] = []

  /// The width of a line that is still seen on the third copy of a copy.
  static let pen = 5.0

  /// A black line.
  func line(_ path: String, width: Double = Drawing.pen) -> Drawing {
    adding(path, .stroke(width: width, .black))
  }

  /// A black area.
  func solid(_ path: String, tone: Tone = .black) -> Drawing {
    adding(path, .fill(tone))
  }

  /// An outlined area that hides what lies under it.
  func shape(_ path: String, width: Double = Drawing.pen) -> Drawing {
    adding(path, .fill(.white)).adding(path, .stroke(width: width, .black))
  }

  /// A line with a white border, for marks laid over other lines.
  func mark(_ path: String, width: Double) -> Drawing {
    adding(path, .stroke(width: width + 5, .white)).adding(path, .stroke(width: width, .black))
  }

  /// A white line over a dark area.
  func cut(_ path: String, width: Double = Drawing.pen) -> Drawing {
    adding(path, .stroke(width: width, .white))
  }

  private func adding(_ path: String, _ ink: Ink) -> Drawing {
    var reader = PathReader(path)
    guard let steps = reader.read() else {
      preconditionFailure("drawings are written in this folder; a test reads every one of them")
    }
    var copy = self
    copy.parts.append(Part(steps: steps, ink: ink))
    return copy
  }
}

/// The paper that a sheet is printed on.
package struct Paper: Hashable, Sendable {
  /// The sizes a copy shop keeps, and what is cut from them.
  package enum Size: String, CaseIterable, Sendable {
    case a2, a3, a4, a5, a6, a7, letter

    fileprivate var sides: (short: Millimetres, long: Millimetres) {
      switch self {
      case .a2: (420, 594)
      case .a3: (297, 420)
      case .a4: (210, 297)
      case .a5: (148, 210)
      case .a6: (105, 148)
      case .a7: (74, 105)
      case .letter: (Millimetres(tenths: 2159), Millimetres(tenths: 2794))
      }
    }
  }

  package enum Orientation: String, CaseIterable, Sendable {
    case portrait, landscape
  }

  package let width: Millimetres
  package let height: Millimetres

  package init(_ size: Size = .a4, _ orientation: Orientation = .portrait) {
    let (short, long) = size.sides
    (width, height) = orientation == .portrait ? (short, long) : (long, short)
  }

  package init(width: Millimetres, height: Millimetres) {
    self.width = width
    self.height = height
  }

  /// Room for the binding, on every side, as sheets are turned and copied; slips and cards are not
  /// bound.
  package var margin: Millimetres {
    let short = min(width, height)
    return short >= 148 ? 12 : short >= 105 ? 8 : 5
  }

  /// A card or a slip.
  package var isSmall: Bool { min(width, height) < 148 }

  /// What is left between the side margins.
  package var contentWidth: Millimetres { width - margin * 2 }

  /// The same paper turned round.
  package var turned: Paper { Paper(width: height, height: width) }
}

/// The paper that a sheet is printed on.
package struct Paper: Hashable, Sendable {
  /// The sizes a copy shop keeps.
  package enum Size: String, CaseIterable, Sendable {
    case a3, a4, a5, letter
  }

  package enum Orientation: String, CaseIterable, Sendable {
    case portrait, landscape
  }

  /// Room for the binding, on every side, as sheets are turned and copied.
  package static let margin: Millimetres = 12

  package let size: Size
  package let orientation: Orientation

  package init(_ size: Size = .a4, _ orientation: Orientation = .portrait) {
    self.size = size
    self.orientation = orientation
  }

  package var width: Millimetres { orientation == .portrait ? shortSide : longSide }

  package var height: Millimetres { orientation == .portrait ? longSide : shortSide }

  /// What is left between the side margins.
  package var contentWidth: Millimetres { width - Paper.margin * 2 }

  private var shortSide: Millimetres {
    switch size {
    case .a3: 297
    case .a4: 210
    case .a5: 148
    case .letter: Millimetres(tenths: 2159)
    }
  }

  private var longSide: Millimetres {
    switch size {
    case .a3: 420
    case .a4: 297
    case .a5: 210
    case .letter: Millimetres(tenths: 2794)
    }
  }
}

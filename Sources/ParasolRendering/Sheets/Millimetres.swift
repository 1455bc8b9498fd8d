/// A length on paper, kept in whole tenths so that every sheet is cut the same everywhere.
package struct Millimetres: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package let tenths: Int

  package init(tenths: Int) {
    self.tenths = tenths
  }

  package init(_ whole: Int) {
    self.init(tenths: whole * 10)
  }

  package init(integerLiteral value: Int) {
    self.init(value)
  }

  /// PostScript points, the unit of a PDF page.
  package var points: Double { Double(tenths) * 72 / 254 }

  package static func + (left: Millimetres, right: Millimetres) -> Millimetres {
    Millimetres(tenths: left.tenths + right.tenths)
  }

  package static func - (left: Millimetres, right: Millimetres) -> Millimetres {
    Millimetres(tenths: left.tenths - right.tenths)
  }

  package static func * (left: Millimetres, factor: Int) -> Millimetres {
    Millimetres(tenths: left.tenths * factor)
  }

  package static func < (left: Millimetres, right: Millimetres) -> Bool {
    left.tenths < right.tenths
  }
}

extension Millimetres: CustomStringConvertible {
  /// `12mm` or `12.5mm`, as style sheets write it.
  package var description: String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)mm" : "\(tenths / 10).\(tenths % 10)mm"
  }
}

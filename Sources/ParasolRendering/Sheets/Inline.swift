import ParasolModel

/// What stands in a line: words, drawings and room to write.
package enum Inline: Hashable, Sendable {
  case text(String, TextStyle = .plain)
  /// The label is read aloud and, where the sheet wants it, printed by a caption of its own.
  case pictogram(Pictogram, size: Millimetres, label: String)
  case checkbox(isTicked: Bool)
  /// A line to write on.
  case writeIn(width: Millimetres)
  /// An empty square for a symbol or a sticker.
  case square(side: Millimetres)
  case squares(SquareGroup)
  /// A colour code: its colour is never seen without its pattern.
  case swatch(ColourCode, width: Millimetres, height: Millimetres, label: String)
  /// The bars and circles of a person's sign.
  case marks(PersonSign, height: Millimetres, label: String)

  package static func strong(_ text: String) -> Inline { .text(text, .strong) }
}

/// How words are set.
package struct TextStyle: Hashable, Sendable {
  package var isStrong: Bool
  /// Half as large again: what has to be seen at night, at arm's length.
  package var isLarge: Bool
  /// BCP 47 tag where it differs from the sheet's.
  package var language: String?

  package init(isStrong: Bool = false, isLarge: Bool = false, language: String? = nil) {
    self.isStrong = isStrong
    self.isLarge = isLarge
    self.language = language
  }

  package static let plain = TextStyle()
  package static let strong = TextStyle(isStrong: true)
}

/// Small squares in rows, each with a drawing in it or empty: a white sticker covers what does not
/// apply.
package struct SquareGroup: Hashable, Sendable {
  /// One square.
  package struct Entry: Hashable, Sendable {
    package var pictogram: Pictogram?
    package var label: String

    package init(_ pictogram: Pictogram?, label: String) {
      self.pictogram = pictogram
      self.label = label
    }
  }

  package var entries: [Entry]
  package var columns: Int
  package var side: Millimetres

  package init(entries: [Entry], columns: Int, side: Millimetres) {
    self.entries = entries
    self.columns = max(1, columns)
    self.side = side
  }

  var rows: Int { entries.count.ceilDiv(columns) }
}

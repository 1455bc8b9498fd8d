/// One piece of a sheet, in print order.
package enum Block: Hashable, Sendable {
  /// Level 1 is the sheet's own heading.
  case heading(String, level: Int)
  case paragraph([Inline])
  /// Fields to fill in by hand or already filled, one row of them under the other.
  case fields([[SheetField]])
  case table(SheetTable)
  case ticks(TickList)
  /// Words set apart in a box.
  case note([Inline])
  /// Labelled results with the formula they come from, or room to write them.
  case totals([SheetTotal])
  /// An empty box to draw in.
  case frame(SheetFrame)
  case map(SheetMap)
  /// Blocks side by side.
  case beside([BesideColumn])
  case pageBreak
}

/// Room to draw; the label is read aloud.
package struct SheetFrame: Hashable, Sendable {
  package var label: String
  package var height: Millimetres
  /// The question that it answers; empty where it asks nothing.
  package var id: String

  package init(label: String, height: Millimetres, id: String = "") {
    (self.label, self.height, self.id) = (label, height, id)
  }
}

/// Blocks that stand beside others.
package struct BesideColumn: Hashable, Sendable {
  /// Between two of them.
  static let gap = Millimetres(5)
  /// Its part of the width.
  package var share: Int
  /// True for a dashed line before it, to be cut along.
  package var isCutBefore: Bool
  package var blocks: [Block]

  package init(share: Int = 1, isCutBefore: Bool = false, blocks: [Block]) {
    (self.share, self.isCutBefore, self.blocks) = (max(1, share), isCutBefore, blocks)
  }
}

/// A labelled line such as "month: ______".
package struct SheetField: Hashable, Sendable {
  package var label: String
  /// Empty when it is written by hand.
  package var value: [Inline]
  /// Its part of the row's width.
  package var share: Int
  /// A drawing before its words.
  package var drawing: Inline?
  /// Printed small behind or below it: a unit, a hint, a formula.
  package var note: String
  /// Lines to write on; more than one takes the whole width below the words.
  package var lines: Int
  /// The height of a box to write or draw in; nil for lines.
  package var height: Millimetres?
  /// The question that it asks; empty where it asks nothing.
  package var id: String

  package init(
    label: String, value: [Inline] = [], share: Int = 1, drawing: Inline? = nil, note: String = "",
    lines: Int = 1, height: Millimetres? = nil, id: String = ""
  ) {
    self.label = label
    self.value = value
    self.share = max(1, share)
    self.drawing = drawing
    self.note = note
    self.lines = max(1, lines)
    self.height = height
    self.id = id
  }

  /// True where there is room to write on instead of a value.
  package var isOpen: Bool { value.isEmpty }
}

/// Lines with a box to tick.
package struct TickList: Hashable, Sendable {
  /// One line of it.
  package struct Entry: Hashable, Sendable {
    package var content: [Inline]
    package var isTicked: Bool

    package init(_ content: [Inline], isTicked: Bool = false) {
      self.content = content
      self.isTicked = isTicked
    }
  }

  /// Words before the first box; none where the lines speak for themselves.
  package var label: String
  package var entries: [Entry]
  /// How many entries stand side by side; 0 sets as many as there is room for.
  package var columns: Int
  /// The question that it asks; empty where it asks nothing.
  package var id: String

  package init(label: String = "", entries: [Entry], columns: Int = 1, id: String = "") {
    self.label = label
    self.entries = entries
    self.columns = max(0, columns)
    self.id = id
  }
}

/// One result at the foot of a form.
package struct SheetTotal: Hashable, Sendable {
  package var label: String
  /// Nil leaves a box to write in.
  package var value: String?
  /// How a computed value was found; printed under it.
  package var formula: String?
  /// The question that it answers; empty where it asks nothing.
  package var id: String

  package init(label: String, value: String? = nil, formula: String? = nil, id: String = "") {
    self.label = label
    self.value = value
    self.formula = formula
    self.id = id
  }
}

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
  case pageBreak
}

/// A labelled line such as "month: ______".
package struct SheetField: Hashable, Sendable {
  package var label: String
  /// Empty when it is written by hand.
  package var value: [Inline]
  /// Its part of the row's width.
  package var share: Int

  package init(label: String, value: [Inline] = [], share: Int = 1) {
    self.label = label
    self.value = value
    self.share = max(1, share)
  }
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
  /// How many entries stand side by side.
  package var columns: Int

  package init(label: String = "", entries: [Entry], columns: Int = 1) {
    self.label = label
    self.entries = entries
    self.columns = max(1, columns)
  }
}

/// One result at the foot of a form.
package struct SheetTotal: Hashable, Sendable {
  package var label: String
  /// Nil leaves a box to write in.
  package var value: String?
  /// How a computed value was found; printed under it.
  package var formula: String?

  package init(label: String, value: String? = nil, formula: String? = nil) {
    self.label = label
    self.value = value
    self.formula = formula
  }
}

/// What point and comma mean in a column, decided from all of its cells.
struct NumberMarks {
  /// The mark before decimals; nil when no cell has decimals.
  private(set) var decimal: Character?
  /// Why an open number such as `1.200` is read as it is.
  private(set) var reason = "people are counted whole"
  /// A mark that parts thousands in one cell and decimals in another.
  private(set) var conflict: (mark: Character, decimal: Seen, thousands: Seen)?

  /// A cell that proves something.
  struct Seen {
    let row: Int
    let text: String
  }

  /// What the cells of a column, or of a whole table, prove.
  struct Votes {
    var decimal: [Character: Seen] = [:]
    var thousands: [Character: Seen] = [:]
    var openCells = 0

    mutating func add(_ number: NumberText, row: Int) {
      let seen = Seen(row: row, text: number.text)
      switch number.evidence {
      case .none, .unreadable: break
      case .decimal(let mark): note(mark, seen, in: \.decimal)
      case .thousands(let mark): note(mark, seen, in: \.thousands)
      case .both(let thousands, let decimal):
        note(thousands, seen, in: \.thousands)
        note(decimal, seen, in: \.decimal)
      case .open: openCells += 1
      }
    }

    private mutating func note(
      _ mark: Character, _ seen: Seen, in list: WritableKeyPath<Votes, [Character: Seen]>
    ) {
      if self[keyPath: list][mark] == nil { self[keyPath: list][mark] = seen }
    }

    mutating func add(_ other: Votes) {
      decimal.merge(other.decimal) { first, _ in first }
      thousands.merge(other.thousands) { first, _ in first }
      openCells += other.openCells
    }
  }

  init(told: Character) {
    decimal = told
    reason = "--decimal-mark says so"
  }

  /// The column's own cells decide, then those of the other columns of figures.
  init(_ own: Votes, table: Votes) {
    for votes in [own, table] {
      for mark: Character in [".", ","] {
        if let one = votes.decimal[mark], let other = votes.thousands[mark] {
          conflict = (mark, one, other)
          return
        }
      }
      if let (mark, seen) = [".", ","].lazy.compactMap({ mark in
        votes.decimal[mark].map { (mark as Character, $0) }
      }).first {
        decimal = mark
        reason =
          "the \(NumberMarks.name(mark)) stands before decimals in '\(seen.text)' (row \(seen.row))"
        return
      }
      if let (mark, seen) = [".", ","].lazy.compactMap({ mark in
        votes.thousands[mark].map { (mark as Character, $0) }
      }).first {
        reason = "the \(NumberMarks.name(mark)) parts thousands in '\(seen.text)' (row \(seen.row))"
        return
      }
    }
    if own.openCells > 1 {
      reason = "other cells of the column have three digits after the mark as well"
    }
  }

  static func name(_ mark: Character) -> String { mark == "." ? "point" : "comma" }
}

import ParasolModel

/// One number as it stands in a cell: groups of digits and the marks between them.
struct NumberText: Hashable {
  let digits: [String]
  let marks: [Character]

  var text: String {
    var text = digits.first ?? ""
    for (mark, part) in zip(marks, digits.dropFirst()) { text += String(mark) + part }
    return text
  }

  /// What the marks of this number prove about a column.
  enum Evidence: Hashable {
    case none, unreadable
    case decimal(Character)
    case thousands(Character)
    case both(thousands: Character, decimal: Character)
    /// `1.200`
    case open(Character)
  }

  /// Blanks and apostrophes always part thousands.
  static func isGap(_ mark: Character) -> Bool { " '’\u{A0}\u{202F}\u{2009}".contains(mark) }

  var evidence: Evidence {
    let kinds = marks.filter { !NumberText.isGap($0) }
    let different = Set(kinds)
    guard let last = kinds.last else { return isGrouped(marks.indices) ? .none : .unreadable }
    if different.count > 1 {
      let others = Set(kinds.dropLast())
      guard others.count == 1, let thousands = others.first, thousands != last,
        marks.last == last, isGrouped(marks.indices.dropLast())
      else { return .unreadable }
      return .both(thousands: thousands, decimal: last)
    }
    if kinds.count > 1 { return isGrouped(marks.indices) ? .thousands(last) : .unreadable }
    guard marks.last == last, isGrouped(marks.indices.dropLast()) else { return .unreadable }
    let isOpen =
      digits.last?.count == 3 && marks.count == 1 && digits[0].count <= 3 && digits[0] != "0"
      && !digits[0].hasPrefix("0")
    return isOpen ? .open(last) : .decimal(last)
  }

  /// Whether three digits follow each of these marks, and one to three stand before the first.
  private func isGrouped(_ range: Range<Int>) -> Bool {
    range.isEmpty
      || (range.allSatisfy { digits[$0 + 1].count == 3 } && (1...3).contains(digits[0].count))
  }

  /// The number, where `decimal` is the mark before decimals; nil when it has no such reading.
  func value(decimal: Character?) -> Fraction? {
    var whole = digits.joined()
    var part = ""
    if let decimal, marks.last == decimal, let last = digits.last {
      whole = digits.dropLast().joined()
      part = last
    }
    while part.hasSuffix("0") { part.removeLast() }
    guard whole.count <= 9, part.count <= 3, let number = Int(whole + part) else { return nil }
    var scale = 1
    for _ in part { scale *= 10 }
    return Fraction(number, over: scale)
  }
}

/// A cell of people as it is written, before anybody knows what its marks mean.
enum CountCell: Hashable {
  case blank
  /// A mark for 'not counted': `n/a`, `-`.
  case absent(String)
  /// A word for nobody.
  case nobody(String)
  case number(low: NumberText, high: NumberText?, doubt: Doubt?)
  case unreadable(String)

  enum Doubt: String, Hashable {
    case about = "is said to be about right"
    case orMore = "says 'or more'"
    case unit = "holds a word besides the number"
  }

  static let absentMarks: Set = [
    "-", "–", "—", "--", "---", ".", "..", "...", "?", "??", "n/a", "na", "n.a.", "n.a", "nd",
    "n.d.", "n/d",
    "ns", "none known", "unknown", "inconnu", "null", "not counted", "not known", "nc", "n.c.",
    "s/d",
    "s.d.", "desconocido", "desconhecido", "haijulikani", "tbd", "x", "missing", "no data",
    "pas de donnees",
  ]
  static let nobodyWords: Set = [
    "nil", "none", "zero", "zéro", "aucun", "aucune", "nobody", "nenhum", "nenhuma", "ninguno",
    "ninguna",
    "hakuna", "sifuri", "cero", "néant",
  ]
  static let sheetErrors: Set = [
    "#n/a", "#na", "#ref!", "#value!", "#div/0!", "#name?", "#num!", "#null!", "err:502", "err:504",
  ]

  init(_ cell: String) {
    let lowered = cell.lowercased()
    if cell.isEmpty {
      self = .blank
    } else if CountCell.absentMarks.contains(lowered) {
      self = .absent(cell)
    } else if CountCell.nobodyWords.contains(lowered) {
      self = .nobody(cell)
    } else if CountCell.sheetErrors.contains(lowered) || cell.allSatisfy({ $0 == "#" }) {
      self = .unreadable("is a mistake of the spreadsheet, not a number")
    } else {
      var scanner = CountScanner(lowered)
      self = scanner.cell()
    }
  }

  var numbers: [NumberText] {
    guard case .number(let low, let high, _) = self else { return [] }
    return [low] + (high.map { [$0] } ?? [])
  }

  /// Whether the cell may stand in a column of people.
  var isFigure: Bool {
    switch self {
    case .number, .nobody: true
    case .blank, .absent, .unreadable: false
    }
  }
}

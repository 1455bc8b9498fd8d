import ParasolModel

/// How all numbers of one grid are written, so that none is bold or marked beside others that are not:
/// the fullest in which no cell breaks a number in two.
enum NumberStyle: CaseIterable {
  /// Bold, and marked between thousands.
  case strong
  /// Marked between thousands.
  case marked
  /// Digits alone.
  case plain

  func printed(_ number: Fraction, _ words: Words) -> Inline {
    switch self {
    case .strong: .strong(NumberStyle.text(number, words))
    case .marked: .text(NumberStyle.text(number, words))
    case .plain: .text(isLarge(number) ? "\(number.rounded)" : NumberStyle.text(number, words))
    }
  }

  private func isLarge(_ number: Fraction) -> Bool { number.rounded.magnitude >= 1000 }

  /// Large numbers go without decimals: nobody hands out a tenth.
  static func text(_ number: Fraction, _ words: Words) -> String {
    let isWhole = number.isWhole || number > Fraction(100) || number < Fraction(-100)
    return isWhole ? words.number(number.rounded) : words.number(number)
  }

  /// Whether a cell holds the number in one piece.
  func fits(_ number: Fraction, in width: Millimetres, _ words: Words) -> Bool {
    let letter = self == .strong ? 23 : 21
    guard case .text(let text, _) = printed(number, words) else { return true }
    return text.count * letter <= width.tenths - 18
  }
}

extension GridPrinter {
  /// For every number that is known in the rows and the totals.
  var numberStyle: NumberStyle {
    let rows = printer.filling.named[grid.id] ?? [:]
    let cells = zip(columns, widths).flatMap { column, width in
      column.questions.flatMap { question in
        rows.values.compactMap { row in
          row.numbers[question.id].map {
            ($0, Millimetres(tenths: width.tenths / max(1, column.questions.count)))
          }
        }
      }
    }
    return NumberStyle.allCases.first { style in
      cells.allSatisfy { style.fits($0.0, in: $0.1, printer.words) }
    } ?? .plain
  }
}

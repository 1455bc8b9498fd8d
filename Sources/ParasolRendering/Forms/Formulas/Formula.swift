import ParasolModel
import ParasolSyntax

/// How a number of a form is found from others: `acts_a_week * month_factor`.
package struct Formula: FieldValue {
  package let text: String
  package let expression: FormulaTerm
  /// Every name in it, as written, in order.
  package let names: [FormulaName]
  /// Characters before the text in its span; nil where the text does not stand letter for letter.
  private let offset: Int?

  /// Stands for the weeks in a month.
  static let monthFactor = "month_factor"

  package static let expectation = "a formula such as 'acts_a_week * month_factor'"

  package static let shape = ValueShape.scalar(
    ScalarShape(
      "formula", expectation: expectation,
      form:
        "Names of numbers of the form, numbers, '+ - * / ( )' and functions such as 'sum(condoms)'.",
      pattern: "[a-z0-9(][a-z0-9_.,()+*/ -]*", examples: ["acts_a_week * month_factor"],
      alsoReadAs: [.integer, .number]))

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> Formula? {
    guard cursor.isScalar, !cursor.isEmptyValue else {
      context.sink.report(
        Diagnostic(
          cursor.isScalar ? "empty-value" : "wrong-form", "'\(key)' must be \(expectation)",
          at: cursor.span, help: "write \(expectation)"))
      return nil
    }
    var parser = FormulaParser(cursor.text)
    guard let expression = parser.parse() else {
      let part = parser.problemPart
      let span =
        cursor.exactTextOffset.map {
          cursor.span.part(from: $0 + part.lowerBound, to: $0 + part.upperBound)
        } ?? cursor.span
      context.sink.report(
        Diagnostic(
          "unreadable-value", "'\(key)' is no formula that can be read: \(parser.problem)",
          at: span, help: parser.help))
      return nil
    }
    return Formula(
      text: cursor.text, expression: expression, names: parser.names,
      offset: cursor.exactTextOffset)
  }

  /// The place of a part of it.
  package func span(of part: Range<Int>, in whole: Span) -> Span {
    guard let offset else { return whole }
    return whole.part(from: offset + part.lowerBound, to: offset + part.upperBound)
  }
}

/// A name in a formula: a field, a column, a total; or a part of one, as in `weeks.condom`.
package struct FormulaName: Hashable, Sendable {
  package let text: String
  /// Where it stands in the formula.
  package let part: Range<Int>

  package var pieces: [String] {
    text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }
}

/// A formula taken apart.
package indirect enum FormulaTerm: Hashable, Sendable {
  case number(Fraction)
  case name(FormulaName)
  /// Weeks in a month, as the policy counts them.
  case monthFactor
  case reckoned(FormulaOperator, FormulaTerm, FormulaTerm)
  /// In brackets, as its author wrote it.
  case grouped(FormulaTerm)
  case call(FormulaFunction, [FormulaTerm])
  /// A length of time, such as the three months of `next_due`.
  case duration(Duration)
}

package enum FormulaOperator: String, Hashable, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"

  /// As it is printed.
  package var sign: String {
    switch self {
    case .plus: "+"
    case .minus: "−"
    case .times: "×"
    case .over: "÷"
    }
  }
}

/// What a formula can do with columns and numbers.
package enum FormulaFunction: String, CaseIterable, Hashable, Sendable {
  case sum, count, max, min
  case yesIfAny = "yes_if_any"
  case moreThan = "more_than"
  case rank, cumulated, previous, last, days
  case nextDue = "next_due"

  /// How many things stand in its brackets.
  package var arguments: ClosedRange<Int> {
    switch self {
    case .sum, .yesIfAny, .rank, .cumulated, .previous, .last: 1...1
    case .count: 1...2
    case .max, .min: 2...9
    case .moreThan, .days, .nextDue: 2...2
    }
  }

  package var example: String {
    switch self {
    case .sum: "sum(condoms)"
    case .count: "count(met)"
    case .max, .min: "\(rawValue)(needed - given, 0)"
    case .yesIfAny: "yes_if_any(violence)"
    case .moreThan: "more_than(number_now, 3)"
    case .rank, .cumulated, .previous, .last: "\(rawValue)(balance)"
    case .days: "days(made, arrived)"
    case .nextDue: "next_due(check_up, 3 months)"
    }
  }
}

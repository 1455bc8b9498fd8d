import ParasolModel
import ParasolSyntax

/// One figure of the policy in force, with where it comes from.
struct Figure {
  let citation: Citation
  /// Where the programme's own policy changed it, if it did.
  let notes: [Diagnostic.Note]

  init(_ rule: DiagnosticID, _ name: String, in programme: Programme) {
    let parameter = programme.policy.parameter(rule.text, name)
    citation = parameter.citation
    notes = parameter.change.map { [.init("this policy sets the figure", at: $0.value.span)] } ?? []
  }
}

/// A number of the policy.
struct NumberFigure {
  let value: Fraction
  let figure: Figure

  init(_ rule: DiagnosticID, _ name: String, in programme: Programme) {
    value = programme.policy.number(rule.text, name)
    figure = Figure(rule, name, in: programme)
  }

  var citation: Citation { figure.citation }
  var notes: [Diagnostic.Note] { figure.notes }

  /// Whether so many are fewer than this figure asks for.
  func isAbove(_ count: Int) -> Bool { Fraction(count) < value }
  /// Whether so many are more than this figure allows.
  func isBelow(_ count: Int) -> Bool { value < Fraction(count) }
}

/// A length of time of the policy.
struct DurationFigure {
  let value: Duration
  let figure: Figure

  init(_ rule: DiagnosticID, _ name: String, in programme: Programme) {
    value = programme.policy.duration(rule.text, name)
    figure = Figure(rule, name, in: programme)
  }

  var citation: Citation { figure.citation }
  var notes: [Diagnostic.Note] { figure.notes }
}

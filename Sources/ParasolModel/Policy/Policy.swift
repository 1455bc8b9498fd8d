import ParasolSyntax

/// The figures that hold for a programme: those that ship with Parasol, and what was changed.
package struct Policy: Sendable {
  package struct Parameter: Sendable {
    package let value: PolicyValue
    package let unit: String
    package let citation: Citation
    /// What the sources give.
    package let range: (low: PolicyValue?, high: PolicyValue?)
    /// Beyond this nothing can be planned or judged.
    package let limits: (low: PolicyValue?, high: PolicyValue?)
    /// Where a programme's own policy says it; nil for what ships with Parasol.
    package let change: Change?
  }

  package struct Change: Sendable {
    package let rule: Located<String>
    package let name: Located<String>
    package let value: Located<PolicyValue>
    package let because: Located<PlainText>?
    package let source: Located<PlainText>?
    package let decided: Located<Reference>?
  }

  package let id: String
  package let monthFactor: MonthFactor
  /// The country whose age bands and forms hold.
  package let profile: CountryProfile
  private let parameters: [String: [String: Parameter]]

  init(
    id: String, monthFactor: MonthFactor, profile: CountryProfile,
    parameters: [String: [String: Parameter]]
  ) {
    self.id = id
    self.profile = profile
    self.monthFactor = monthFactor
    self.parameters = parameters
  }

  /// A figure that the shipped policy must have; its absence is a mistake of ours.
  package func parameter(_ rule: String, _ name: String) -> Parameter {
    guard let found = parameters[rule]?[name] else {
      preconditionFailure("the shipped policy has no figure '\(name)' for '\(rule)'")
    }
    return found
  }

  /// A number or a share.
  package func number(_ rule: String, _ name: String) -> Fraction {
    switch parameter(rule, name).value {
    case .number(let number): number
    case .share(let share): share
    case .duration: preconditionFailure("'\(name)' of '\(rule)' is a length of time")
    }
  }

  package func duration(_ rule: String, _ name: String) -> Duration {
    guard case .duration(let duration) = parameter(rule, name).value else {
      preconditionFailure("'\(name)' of '\(rule)' is no length of time")
    }
    return duration
  }

  package var rules: [String] { parameters.keys.sorted() }

  package func names(of rule: String) -> [String] { (parameters[rule] ?? [:]).keys.sorted() }

  /// What the programme's own policies changed, in the order of rules and names.
  package var changes: [Change] {
    rules.flatMap { rule in names(of: rule).compactMap { parameters[rule]?[$0]?.change } }
  }
}

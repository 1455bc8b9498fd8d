import ParasolModel
import ParasolSyntax

/// A population group admits people under eighteen.
enum UnderagePopulation: Rule {
  static let id: DiagnosticID = "underage-population"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .participation, summary: "A population group admits people under eighteen.",
    why:
      "A person under eighteen who sells sex is a minor and needs child protection, which an outreach programme for adults cannot give.",
    remedy:
      "Begin every group at eighteen, and agree on a path to child protection for anyone younger.",
    citation: .swit("2.1.2", "p25"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    let shipped = ShippedPolicy.policy.number(id.text, "age_min")
    let figure = programme.policy.parameter(id.text, "age_min")
    let limit = max(shipped, programme.policy.number(id.text, "age_min"))
    if let change = figure.change, programme.policy.number(id.text, "age_min") < shipped {
      report(
        "the policy lowers the youngest age to \(change.value.value), but nobody under \(shipped) is a sex worker of this programme",
        at: change.value.span, about: .programme,
        help: "delete this change; agree on a path to child protection instead")
    }
    for group in programme.content.population {
      let subject = Subject.of(group, in: nil)
      guard let age = group.ageMin else {
        report.absent(
          "nothing says from which age the group '\(group.id.value)' takes people in",
          at: group.span, about: subject, isDraft: programme.isDraft,
          help: "add 'age_min: \(limit)'")
        continue
      }
      guard Fraction(age.value.value) < limit else { continue }
      report(
        "the group '\(group.id.value)' begins at \(age.value.value) years; anyone under \(limit) is a minor and needs child protection",
        at: age.span, about: subject,
        help: "write 'age_min: \(limit)', and agree where minors are helped",
        replacement: .init(age.span, with: "\(limit)", isSafe: false))
    }
  }
}

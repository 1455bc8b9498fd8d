import ParasolModel
import ParasolSyntax

/// A programme or state manager covers too many.
enum OverstretchedManager: Rule {
  static let id: DiagnosticID = "overstretched-manager"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .management, summary: "A programme or state manager covers too many.",
    why: "Nobody comes to see how things are, and those who need help wait for it.",
    remedy: "Add a manager, or share the organizations out in another way.",
    citation: .swit("Fig 6.6", "p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let levels = programme.header.levels?.value,
      programme.content.brokenKeys.isDisjoint(with: ["levels", "run_by"])
    else { return }
    if let managers = levels[.district_county]?.value.managers {
      let bodies =
        levels[.municipality_submunicipality]?.value.runBy.map { Set($0.value.values.map(\.text)) }
        ?? Set(programme.sites.compactMap { $0.organization?.value.text })
      judge(
        managers, of: "programme manager", bodies.count, "organization",
        NumberFigure(id, "ngos_max", in: programme), report)
    }
    if let managers = levels[.central]?.value.managers {
      let states = programme.content.regions.filter { $0.level?.value == .state_province }.count
      let bodies = levels[.state_province]?.value.runBy?.value.items.count ?? 0
      judge(
        managers, of: "manager of states", max(states, bodies), "state",
        NumberFigure(id, "states_max", in: programme), report)
    }
  }

  private static func judge(
    _ managers: Located<Count>, of what: String, _ count: Int, _ covered: String,
    _ most: NumberFigure, _ report: RuleReport
  ) {
    let number = managers.value.value
    guard Fraction(count) > most.value * number else { return }
    let needed = most.value > .zero ? (Fraction(count) / most.value).ceiling : count
    let each =
      number == 0
      ? "nobody looks after \(plural(count, covered))"
      : "\(plural(number, what)) look\(number == 1 ? "s" : "") after \(plural(count, covered))"
    report(
      "\(each); one can look after at most \(most.value)", at: managers.span,
      about: Subject(nil, "levels"),
      notes: [
        .init("\(count) / \(most.value) are \(needed) at least (\(most.citation.shown))")
      ] + most.notes, help: "plan for \(plural(needed, what))", citation: most.citation)
  }

  private static func plural(_ count: Int, _ word: String) -> String {
    guard count != 1 else { return "1 \(word)" }
    return word == "manager of states" ? "\(count) managers of states" : "\(count) \(word)s"
  }
}

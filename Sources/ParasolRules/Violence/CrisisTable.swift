import ParasolModel
import ParasolSyntax

/// A table of a crisis team in which each row needs an entry: roles with codes, protocols with steps.
struct CrisisTable {
  let team: CrisisTeam
  let scope: RuleScope
  let required: NumberFigure
  /// Said of a row, and of all that are absent.
  let empty: (_ row: String) -> String
  let missing: (_ rows: [String]) -> String
  let whole: String
  /// What to write where the table, an entry, or a row is absent.
  let help: (whole: String, empty: String, row: (String) -> String)

  func judge<Key: Choice, Item: FieldValue>(
    _ table: Located<ChoiceTable<Key, List<Item>>>?, _ report: RuleReport
  ) {
    guard let table else {
      tellAbsent(whole, at: team.span, help: help.whole, report)
      return
    }
    let rows = table.value.rows
    guard required.isAbove(rows.count { !$0.value.value.items.isEmpty }) else { return }
    for row in rows where row.value.value.items.isEmpty {
      report(
        empty(row.name.value), at: row.value.span, about: scope.subject(team),
        notes: required.notes, help: help.empty, citation: required.citation)
    }
    let absent = Key.allCases.filter { table.value[$0] == nil }.map(\.rawValue)
    guard let first = absent.first else { return }
    tellAbsent(missing(absent), at: table.span, help: help.row(first), report)
  }

  private func tellAbsent(_ message: String, at span: Span, help: String, _ report: RuleReport) {
    report.absent(
      message, at: span, about: scope.subject(team), isDraft: scope.isDraft,
      notes: required.notes, help: help, citation: required.citation)
  }
}

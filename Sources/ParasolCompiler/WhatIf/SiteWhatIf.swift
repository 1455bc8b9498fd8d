import ParasolModel
import ParasolPlanning

/// What a change does to the plan of one site.
struct SiteWhatIf {
  let site: SiteID
  /// Nil where only one of the two plans has the site.
  let before: PlanFigures?
  let after: PlanFigures?

  /// Whether every figure and every session is the same.
  var isSame: Bool {
    guard let before, let after else { return false }
    return changedRows(before, after).isEmpty && moves(before, after).isNothing
  }

  /// A row whose two values differ.
  struct ChangedRow {
    let name: String
    let before: String
    let after: String
  }

  func changedRows(_ before: PlanFigures, _ after: PlanFigures) -> [ChangedRow] {
    zip(PlanRows(before).rows, PlanRows(after).rows).compactMap { old, new in
      guard old.value != new.value else { return nil }
      return ChangedRow(name: old.name, before: old.value, after: new.value)
    }
  }

  func moves(_ before: PlanFigures, _ after: PlanFigures) -> PlanMoves {
    PlanMoves(from: KeptSite(before.plan), to: after.plan)
  }

  var text: String {
    guard let before else { return "site '\(site)' would be planned as well\n" }
    guard let after else { return "site '\(site)' would no longer be planned\n" }
    var text = "site '\(site)'\n"
    let rows = changedRows(before, after)
    let width = rows.map { $0.name.count }.max() ?? 0
    for row in rows {
      let name = "  \(row.name.padded(to: width))  "
      let line = "\(name)\(row.before) → \(row.after)"
      text +=
        line.count <= 96
        ? line + "\n"
        : "\(name)\(row.before)\n  \("".padded(to: width))→ \(row.after)\n"
    }
    let known = Set(after.site.content.workers.map { WorkerID($0.id.value) })
    return text + moves(before, after).text(known: known) + workers(before, after)
  }

  /// The workers for whom a count changes.
  private func workers(_ before: PlanFigures, _ after: PlanFigures) -> String {
    var table = TextTable(
      heads: ["worker", "people", "sessions", "nights", "weekends", "hours a week"],
      rightAligned: [1, 2, 3, 4, 5])
    var isEmpty = true
    for worker in Set((before.loads + after.loads).map(\.worker)).sorted() {
      let (old, new) = (cells(worker, before), cells(worker, after))
      guard old != new else { continue }
      isEmpty = false
      table.add([worker.text] + zip(old, new).map { $0 == $1 ? $0 : "\($0) → \($1)" })
    }
    return isEmpty ? "" : "\n" + table.text
  }

  private func cells(_ worker: WorkerID, _ figures: PlanFigures) -> [String] {
    let people = figures.loads.first { $0.worker == worker }?.people
    guard let people else { return Array(repeating: "–", count: 5) }
    let minutes =
      figures.of(worker, figures.sessionMinutes) + figures.of(worker, figures.meetingMinutes)
    return [
      "\(people)", "\(figures.plan.rota.count { $0.worker == worker })",
      "\(figures.of(worker, figures.nights))", "\(figures.of(worker, figures.weekendShifts))",
      PlanRows.hours(Fraction(minutes, over: figures.weeks)),
    ]
  }
}

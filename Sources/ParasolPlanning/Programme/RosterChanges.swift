import ParasolModel
import ParasolSyntax

/// Tells where the plan does not follow today's roster: nobody should learn from a sheet that the
/// people they know are with somebody else.
struct RosterChanges {
  let programme: Programme
  let site: Site
  let slices: [PlannedSlice]

  func diagnostics() -> [Diagnostic] {
    guard programme.plan?.assignment?.value != .keep else { return [] }
    return site.content.workers.compactMap(change)
  }

  private struct Row {
    let hotspot: Hotspot
    let served: Int
    let planned: Int
    let span: Span
  }

  private func change(_ worker: OutreachWorker) -> Diagnostic? {
    let rows = (worker.serves?.value.rows ?? []).compactMap { row($0, worker) }
    let changed = rows.filter { $0.planned < $0.served }
    guard let first = changed.first else { return nil }
    let served = rows.reduce(0) { $0 + $1.served }
    let planned = rows.reduce(0) { $0 + $1.planned }
    return Diagnostic(
      "roster-not-followed",
      "'\(worker.id.value)' serves \(count(served)) now, but the plan leaves \(planned) of them there",
      at: first.span, severity: .warning, notes: changed.map(note) + away(worker),
      help: "take the change over into 'serves', or write 'assignment: keep' under 'plan'")
  }

  private func row(
    _ row: Table<Either<Count, Table<Count>>>.Row, _ worker: OutreachWorker
  ) -> Row? {
    guard let hotspot = site.content.find(\.hotspots, row.name.value) else { return nil }
    let served =
      switch row.value.value {
      case .scalar(let count): count.value
      case .collection(let groups): groups.rows.reduce(0) { $0 + $1.value.value.value }
      }
    let planned = slices.filter {
      $0.worker.text == worker.id.value && $0.hotspot.text == hotspot.id.value
    }.reduce(0) { $0 + $1.people }
    return Row(hotspot: hotspot, served: served, planned: planned, span: row.value.span)
  }

  private func note(_ row: Row) -> Diagnostic.Note {
    let name = row.hotspot.id.value
    let people = row.hotspot.planningValue.ceiling
    if people < row.served, let span = row.hotspot.people?.span {
      return .init("'\(name)' has \(count(people)), fewer than the \(row.served) served", at: span)
    }
    return .init("\(row.served) of '\(name)' now, \(row.planned) in the plan", at: row.span)
  }

  /// Leave that takes a whole month leaves nobody to meet these people in it.
  private func away(_ worker: OutreachWorker) -> [Diagnostic.Note] {
    guard let plan = programme.plan else { return [] }
    return (worker.leave?.value.items ?? []).compactMap { leave in
      var month = max(leave.value.first, plan.days.lowerBound).month
      let end = min(leave.value.last, plan.days.upperBound)
      while month.first <= end {
        if leave.value.contains(month.first), leave.value.contains(month.last) {
          return .init("away for all of \(month)", at: leave.span)
        }
        month = month.advanced(by: 1)
      }
      return nil
    }
  }

  private func count(_ people: Int) -> String { people == 1 ? "1 person" : "\(people) people" }
}

import ParasolModel
import ParasolSyntax

/// How many people a worker has, and when that is beyond what can work.
struct Caseload {
  let worker: OutreachWorker
  let rows: [Roster.Row]
  let people: Int
  /// Of these, in groups of men.
  let men: Int

  init(_ worker: OutreachWorker, _ roster: Roster, in programme: Programme) {
    self.worker = worker
    rows = roster.rows(of: worker)
    people = rows.reduce(0) { $0 + $1.count }
    men = rows.filter { row in
      row.group.flatMap { programme.content.find(\.population, $0) }?.gender.value == .male
    }.reduce(0) { $0 + $1.count }
  }

  /// The number itself, where there is one; else all that the worker serves.
  var span: Span { rows.count == 1 ? rows[0].span : worker.serves?.span ?? worker.span }

  /// What the numbers are made of.
  var notes: [Diagnostic.Note] {
    rows.count < 2
      ? []
      : rows.map { .init("\(Listing.people($0.count)) at '\($0.hotspot.id.value)'", at: $0.span) }
  }
}

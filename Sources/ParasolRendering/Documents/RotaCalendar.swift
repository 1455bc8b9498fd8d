import ParasolModel

/// A site's rota as a calendar for the team's phones: neutral words, private events.
struct RotaCalendar {
  let view: TeamView
  let site: TeamSite
  let plan: SitePlan
  let words: Words
  let zone: String

  var name: String {
    "\(view.programme.name.text(in: words.asked)) · \(site.name.name.text(in: words.asked))"
  }

  func events() -> [CalendarEvent] {
    var used: [String: Int] = [:]
    return (sessions + meetings).sorted(by: before).map { event in
      var event = event
      let count = (used[event.uid] ?? 0) + 1
      used[event.uid] = count
      // A second session of the same person, place and day.
      event.uid += (count > 1 ? ".\(count)" : "") + "@parasol.invalid"
      return event
    }
  }

  private func before(_ left: CalendarEvent, _ right: CalendarEvent) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.hours != right.hours { return left.hours < right.hours }
    return left.uid.utf8.lexicographicallyPrecedes(right.uid.utf8)
  }

  private var sessions: [CalendarEvent] {
    let index = RotaIndex(plan)
    return plan.rota.map { attendance in
      let colleagues = index.colleagues(of: attendance).map(\.text).joined(separator: ", ")
      return CalendarEvent(
        uid: uid("session", attendance.hotspot.text, attendance.day, attendance.worker.text),
        day: attendance.day, hours: attendance.hours, zone: zone,
        summary: "\(attendance.worker) · \(words[.session])",
        location: site.printed(attendance.hotspot, in: words.asked),
        details: colleagues.isEmpty ? "" : words[.withColleague, ["name": colleagues]])
    }
  }

  private var meetings: [CalendarEvent] {
    plan.calendar.map { entry in
      let who = site.people(of: entry).joined(separator: ", ")
      return CalendarEvent(
        uid: uid(entry.kind.rawValue, entry.id, entry.day, entry.kind == .onCall ? who : ""),
        day: entry.day, hours: entry.hours ?? TimeRange(start: 0, end: 1440), zone: zone,
        summary: words.calendarKind(entry.kind),
        location: entry.place.map { site.printedPlace($0, in: words.asked) }, details: who,
        isBusy: entry.hours != nil)
    }
  }

  private func uid(_ kind: String, _ id: String, _ day: CalendarDay, _ worker: String) -> String {
    let people = worker.split { $0 == "," || $0 == " " }.joined(separator: "-")
    return [view.programme.id, site.id.text, kind, id, "\(day)", people]
      .filter { !$0.isEmpty }.joined(separator: ".")
  }
}

import ParasolModel

/// The people of one outreach worker, a row each: their sign, and when they are to be met.
struct PeopleFacts {
  private let filler: FormFiller
  private let month: CalendarMonth

  /// Nil for a sheet that is not about one worker and month.
  init?(_ filler: FormFiller) {
    guard filler.subject.worker != nil, filler.subject.plan != nil,
      let month = filler.subject.month
    else { return nil }
    (self.filler, self.month) = (filler, month)
  }

  func rows(weeks: Int) -> [FormFilledRow] {
    filler.subject.people.map { person, sign in
      var row = FormFilledRow()
      let place = filler.subject.team.printed(person.hotspot, in: filler.words.asked)
      let signs = sign.map { [$0.line(size: 12, words: filler.words)] } ?? []
      row.cells["person"] = signs + [[.strong(place)]]
      if person.tier == .high {
        row.cells["first"] = [
          [.pictogram(.priority, size: 12, label: filler.words[.priority])]
        ]
      }
      for contact in person.contacts where contact.day.month == month {
        let week = PeopleFacts.week(of: contact.day, in: month, atMost: weeks)
        let (_, _, day) = contact.day.civil
        row.cells["weeks_\(week)_talk"] =
          (row.cells["weeks_\(week)_talk"] ?? []) + [
            [.text("\(filler.words.shortWeekday(contact.day.weekday)) \(day)")]
          ]
        if contact.condoms > 0 {
          row.cells["weeks_\(week)_condom"] =
            (row.cells["weeks_\(week)_condom"] ?? []) + [[.text("\(contact.condoms)")]]
        }
      }
      return row
    }
  }

  /// From 1: the week of the month in which most of its days lie.
  static func week(of day: CalendarDay, in month: CalendarMonth, atMost weeks: Int) -> Int {
    let monday = day + -day.weekday.index
    let first = month.first + -month.first.weekday.index
    let start = first + 3 < month.first ? first + 7 : first
    return min(max((monday - start) / 7 + 1, 1), weeks)
  }
}

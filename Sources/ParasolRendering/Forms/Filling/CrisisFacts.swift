import ParasolModel

/// Who is on call, from the crisis team of the site or the programme.
struct CrisisFacts {
  private let team: CrisisTeam
  private let rota: [CrisisShift]

  /// Nil where no team has a rota.
  init?(_ subject: FormSubject) {
    let teams = subject.site.content.crisisTeams + subject.programme.content.crisisTeams
    guard let team = teams.first(where: { $0.rota != nil }), let rota = team.rota?.value.values
    else { return nil }
    (self.team, self.rota) = (team, rota)
  }

  private var hours: [TimeRange] { Set(rota.map(\.when.value.hours)).sorted() }

  /// The hours of its shifts.
  var shifts: [FormOption] {
    hours.map { range in
      let text = PrintedHours(CalendarDay(number: 0), range).text
      return FormOption(id(range), .text(LocalizedText(text)))
    }
  }

  private func id(_ range: TimeRange) -> String {
    "from_\(TimeOfDay(minutes: range.start.floorMod(1440)).description.prefix(2))_to_"
      + "\(TimeOfDay(minutes: range.end.floorMod(1440)).description.prefix(2))"
  }

  /// Rows by weekday; the first on call answers, the next two go. What nobody covers is a gap.
  func rows(_ column: String) -> [String: FormFilledRow] {
    var rows: [String: FormFilledRow] = [:]
    for day in Weekday.allCases {
      var row = FormFilledRow()
      for range in hours {
        let shift = rota.first { $0.when.value.hours == range && $0.when.value.days.contains(day) }
        let codes = shift?.who?.value.values.map(\.text) ?? []
        for (index, part) in ["receiver", "responder_1", "responder_2"].enumerated() {
          let name = "\(column)_\(id(range))_\(part)"
          if index < codes.count {
            row.cells[name] = [[.strong(codes[index])]]
          } else if codes.isEmpty {
            row.gaps.insert(name)
          } else {
            // Nobody else goes in this shift, which is not the same as not known.
            row.cells[name] = [[.text("–")]]
          }
        }
      }
      rows[day.rawValue] = row
    }
    return rows
  }

  /// Those on call in any shift, in the order of their codes.
  var people: [FormOption] {
    Set(rota.flatMap { $0.who?.value.values.map(\.text) ?? [] })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { FormOption(FormOption.id($0), .text(LocalizedText($0))) }
  }

  /// Shifts and hours of a week, a row for each of those on call.
  var hoursByPerson: [String: FormFilledRow] {
    var rows: [String: FormFilledRow] = [:]
    for shift in rota {
      let days = shift.when.value.days.count
      for code in shift.who?.value.values.map(\.text) ?? [] {
        let id = FormOption.id(code)
        var row = rows[id] ?? FormFilledRow(cells: ["worker": [[.strong(code)]]])
        row.numbers["shifts_taken", default: .zero] += Fraction(days)
        row.numbers["hours_a_week", default: .zero] += Fraction(
          days * shift.when.value.hours.minutes, over: 60)
        rows[id] = row
      }
    }
    return rows
  }

  /// The length of a shift; nil where shifts differ.
  var hoursOfEach: Fraction? {
    let lengths = Set(rota.map(\.when.value.hours.minutes))
    return lengths.count == 1 ? lengths.first.map { Fraction($0, over: 60) } : nil
  }

  /// The hours of the week in which nobody is on call; a dash where there are none.
  func gaps(_ words: Words) -> String {
    let staffed = rota.filter { !($0.who?.value.values ?? []).isEmpty }
    let covered = WeekMinutes(windows: staffed.map(\.when.value))
    let gaps = covered.missing(from: WeekMinutes([0..<WeekMinutes.length])).byTimeOfDay
    return gaps.isEmpty ? "–" : gaps.map { text($0.first, $0.days, words) }.joined(separator: ", ")
  }

  private func text(_ gap: Range<Int>, _ days: [Weekday], _ words: Words) -> String {
    let start = gap.lowerBound % 1440
    let hours = TimeRange(start: start, end: start + gap.count)
    guard gap.count > 1440 else { return words.hours(WeeklyWindow(days: days, hours: hours)) }
    let printed = PrintedHours(CalendarDay(number: 0), hours)
    let last = Weekday.allCases[(gap.upperBound - 1) / 1440 % 7]
    return days.map { first in
      "\(words.shortWeekday(first)) \(printed.startTime) – "
        + "\(words.shortWeekday(last)) \(printed.endTime)"
    }.joined(separator: ", ")
  }

  /// The steps that were agreed for a kind of crisis, by the grid that shows them.
  func steps(of grid: String, _ language: String) -> [FormFilledRow]? {
    let kinds: [String: CrisisProtocol] = [
      "violence_steps": .physical_or_sexual_violence,
      "police_steps": .police_harassment_or_unlawful_detention, "life_steps": .suicide_risk,
    ]
    guard let kind = kinds[grid], let steps = team.protocols?.value[kind]?.value.values else {
      return nil
    }
    return steps.map { FormFilledRow(cells: ["step": Inline.lines($0.text)]) }
  }
}

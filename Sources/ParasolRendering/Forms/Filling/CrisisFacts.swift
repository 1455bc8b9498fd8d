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
          }
        }
      }
      rows[day.rawValue] = row
    }
    return rows
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

import ParasolModel

/// How many people are at a hotspot by day and time of day, as far as somebody counted.
struct PeopleThere {
  let rows: [String: FormFilledRow]

  /// The bands of the hotspot analysis, in hours from midnight.
  private static let bands = [(6, 12), (12, 16), (16, 19), (19, 22), (22, 26), (26, 30)]

  init(_ subject: FormSubject) {
    let hotspot = subject.site.content.hotspots.first {
      FormOption.id($0.id.value) == subject.each?.id
    }
    var rows: [String: FormFilledRow] = [:]
    for (from, to) in PeopleThere.bands {
      let range = TimeRange(start: from * 60, end: to * 60)
      var row = FormFilledRow()
      for day in Weekday.allCases {
        let counted = (hotspot?.active?.value.values ?? []).filter {
          $0.window.days.contains(day) && $0.window.hours.overlaps(range)
        }.compactMap(\.people)
        guard let most = counted.max(by: { $0.high < $1.high }) else { continue }
        row.numbers["days_\(day.rawValue)_low"] = most.low
        row.numbers["days_\(day.rawValue)_high"] = most.high
      }
      rows["from_\((from % 24).padded(2))_to_\((to % 24).padded(2))"] = row
    }
    self.rows = rows
  }
}

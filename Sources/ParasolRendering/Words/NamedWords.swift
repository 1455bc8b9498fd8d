import ParasolModel

/// Words for the values of the model: their spelling in the language files follows that of the
/// model, and a test goes through all of them.
extension Words {
  package func weekday(_ day: Weekday) -> String { named("weekday", day.rawValue) }

  package func shortWeekday(_ day: Weekday) -> String { named("weekday_short", day.rawValue) }

  /// The name of a month of the year, from 1 to 12.
  package func month(_ number: Int) -> String { named("month", String(number)) }

  /// A service as a sheet that is carried says it.
  package func service(_ code: String) -> String { named("service", code) }

  package func calendarKind(_ kind: CalendarEntry.Kind) -> String { named(kind.rawValue) }

  package func tier(_ tier: ContactTier) -> String { named("tier", tier.rawValue) }

  package func keeper(_ keeper: Keeper) -> String { named("keeper", keeper.rawValue) }

  package func product(_ product: CommodityKind) -> String {
    switch product {
    case .male_condom: self[.condoms]
    case .female_condom: self[.femaleCondoms]
    case .lubricant: self[.lubricantSachets]
    case .needle: self[.needles]
    case .self_test_kit: self[.selfTestKits]
    }
  }

  /// What a drawing shows, for those who hear the page.
  package func drawing(_ pictogram: Pictogram) -> String {
    named("drawing", pictogram.rawValue)
  }

  package func stage(_ stage: ParticipationStage) -> String { named("stage", stage.rawValue) }

  package func participation(_ kind: ParticipationKind) -> String { named("kind", kind.rawValue) }

  package func freedom(_ freedom: Freedom) -> String { named("freedom", freedom.rawValue) }

  /// `Monday 4 January 2027`, in the order of the language.
  package func longDate(_ day: CalendarDay) -> String {
    let (year, month, number) = day.civil
    return self[
      .dateLong,
      [
        "weekday": weekday(day.weekday), "day": "\(number)", "month": self.month(month),
        "year": "\(year)",
      ]]
  }

  /// `4 January`
  package func dayAndMonth(_ day: CalendarDay) -> String {
    let (_, month, number) = day.civil
    return self[.dateDay, ["day": "\(number)", "month": self.month(month)]]
  }

  /// `4 January 2027`
  package func date(_ day: CalendarDay) -> String {
    let (year, month, number) = day.civil
    return self[
      .dateFull, ["day": "\(number)", "month": self.month(month), "year": "\(year)"]]
  }

  /// `January 2027`
  package func monthAndYear(_ month: CalendarMonth) -> String {
    self[.dateMonth, ["month": self.month(month.month), "year": "\(month.year)"]]
  }

  /// `4 January 2027 to 20 June 2027`
  package func dateRange(_ first: CalendarDay, _ last: CalendarDay) -> String {
    self[.dateRange, ["start": date(first), "end": date(last)]]
  }

  private func named(_ parts: String...) -> String {
    Phrase(rawValue: parts.joined(separator: "_")).map { self[$0] } ?? parts.last ?? ""
  }
}

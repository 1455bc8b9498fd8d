import ParasolModel
import ParasolSyntax

/// Clinic days cannot hold the visits the plan implies.
enum ClinicOverbooked: Rule {
  static let id: DiagnosticID = "clinic-overbooked"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "Clinic days cannot hold the visits the plan implies.",
    why: "People wait for hours, are sent away, and do not come again.",
    remedy: "Add clinic days, or share the visits with another place.",
    citation: Citation("NACO STI guidance for targeted interventions 2010", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    for place in report.facts.carePlaces.all where place.offered.contains(.routine_check_up) {
      judge(place, programme, report)
    }
  }

  private static func judge(
    _ place: CarePlace, _ programme: Programme, _ report: RuleReport
  ) {
    let people = place.sites.reduce(Fraction.zero) { $0 + $1.planningValue }
    guard people > .zero, let open = ClinicDays(of: place.facility, in: programme),
      let load = ClinicVisits(place, programme)
    else { return }
    guard load.days(for: people) > open.perMonth else { return }
    // Only now, as it goes over every event.
    let days = open.perMonth + ClinicDays.events(at: place.facility, in: programme)
    guard load.days(for: people) > days else { return }
    let low = place.sites.flatMap(\.people).reduce(Fraction.zero) { $0 + $1.count.low }
    let isCertain = load.days(for: low) > days
    report(
      "the check-ups and visits of \(Listing.people(people)) need \(load.days(for: people)) clinic days a month at "
        + "'\(place.facility.id.value)', which is open on \(days); people would "
        + "\(isCertain ? "certainly" : "possibly") be sent away", at: open.span,
      about: place.subject, notes: load.notes(for: people), help: "agree on more clinic days",
      citation: load.perDay.citation)
  }
}

/// How the visits of a clinic come about, with the figures behind it.
private struct ClinicVisits {
  let perDay: NumberFigure
  private let episodes: NumberFigure
  private let followUp: NumberFigure
  private let rate: ServiceRate
  private let policy: Policy

  init?(_ place: CarePlace, _ programme: Programme) {
    let id = ClinicOverbooked.id
    guard let site = place.site ?? place.sites.first,
      let rate = ServiceRate(.routine_check_up, at: site, in: programme)
    else { return nil }
    perDay = NumberFigure(id, "patients_per_day", in: programme)
    episodes = NumberFigure(id, "episode_rate", in: programme)
    followUp = NumberFigure(id, "follow_up_rate", in: programme)
    self.rate = rate
    policy = programme.policy
  }

  private func load(_ people: Fraction) -> ClinicLoad {
    ClinicLoad(people: people, checkUps: rate, policy: policy)
  }

  func days(for people: Fraction) -> Fraction { load(people).days }

  func notes(for people: Fraction) -> [Diagnostic.Note] {
    let load = load(people)
    return [
      .init("check-ups: \(people) people, once in \(rate.every), are \(load.checkUps) a month"),
      .init(
        "visits with symptoms: \(people) × \(episodes.value.decimal(places: 2)) a year are \(load.withSymptoms) a month (\(episodes.citation.shown))"
      ),
      .init(
        "follow-up: \((followUp.value * 100).decimal(places: 1))% of these (\(followUp.citation.shown)); \(perDay.value) visits a day (\(perDay.citation.shown))"
      ),
    ] + perDay.notes + episodes.notes + followUp.notes
  }
}

/// Days on which a facility is open, in a month.
private struct ClinicDays {
  let perMonth: Fraction
  let span: Span

  /// Nil where that is not known.
  init?(of facility: Facility, in programme: Programme) {
    if let hours = facility.hours {
      let days = Set(hours.value.values.flatMap(\.days)).count
      perMonth = Fraction(days) * programme.policy.monthFactor.weeks
      span = hours.span
    } else if let when = facility.when, let plan = programme.plan {
      let months = Rhythm.fullMonths(of: plan)
      guard !months.isEmpty else { return nil }
      let known = Set(months)
      let days = programme.days(of: when.value, at: nil).filter { known.contains($0.month) }
      perMonth = Fraction(days.count, over: months.count)
      span = when.span
    } else {
      return nil
    }
  }

  /// Clinic days a month among the events.
  static func events(at facility: Facility, in programme: Programme) -> Fraction {
    guard let plan = programme.plan else { return .zero }
    let months = Rhythm.fullMonths(of: plan)
    let known = Set(months)
    guard !months.isEmpty else { return .zero }
    var days = 0
    RuleScope.forEach(in: programme) { scope in
      for event in scope.all(\.events) where event.eventKind.value == .clinic_day {
        guard let when = event.when, scope.find(\.facilities, event.at)?.span == facility.span
        else { continue }
        days +=
          programme.days(
            of: when.value, at: scope.site, except: event.except?.value.values ?? []
          ).filter { known.contains($0.month) }.count
      }
    }
    return Fraction(days, over: months.count)
  }
}

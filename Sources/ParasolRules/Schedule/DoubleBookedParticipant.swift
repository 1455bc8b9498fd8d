import ParasolModel
import ParasolSyntax

/// One person or group is planned in two places at once.
enum DoubleBookedParticipant: Rule {
  static let id: DiagnosticID = "double-booked-participant"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .schedule, summary: "One person or group is planned in two places at once.",
    why: "At one of the two somebody is missing: a team without its supervisor, a caller unheard.",
    remedy: "Move one of the two, or let somebody else take part.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    guard let occasions = report.facts.occasions else { return }
    let starts = firstDays(programme)
    let way = NumberFigure(id, "travel_min", in: programme)
    for pair in pairs(occasions) {
      let (left, right) = (occasions[pair.first], occasions[pair.second])
      guard !left.isSame(as: right) else { continue }
      let shared = pair.shared.filter { !isGroup($0, programme) || left.place != right.place }
      // A place that nobody named may be the same one.
      let isElsewhere = left.place != nil && right.place != nil && left.place != right.place
      let clashes = clashes(
        left, right, shared, starts, apart: isElsewhere ? way.value.ceiling : 0)
      guard let clash = clashes.first else { continue }
      let (early, late) = left.span < right.span ? (left, right) : (right, left)
      report(
        message(early, late, clash, way, others: clashes.count - 1), at: late.span,
        about: late.subject,
        notes: [.init("\(early.title), \(early.hours)", at: early.span)] + way.notes,
        help: "move one of the two", citation: way.citation)
    }
  }

  /// Indexes of two occasions, and those who are expected at both.
  private struct Pair {
    let first: Int
    let second: Int
    let shared: [Participant]
  }

  private static func pairs(_ occasions: [Occasion]) -> [Pair] {
    var places: [Participant: [Int]] = [:]
    for (index, occasion) in occasions.enumerated() {
      for participant in occasion.everyone { places[participant, default: []].append(index) }
    }
    // Both indexes in one number, so that they sort as they stand.
    let count = occasions.count
    var shared: [Int: [Participant]] = [:]
    for (participant, indexes) in places {
      for (position, second) in indexes.enumerated() {
        for first in indexes[..<position] {
          shared[first * count + second, default: []].append(participant)
        }
      }
    }
    return shared.sorted { $0.key < $1.key }.map {
      Pair(first: $0.key / count, second: $0.key % count, shared: $0.value)
    }
  }

  private struct Clash {
    let day: CalendarDay
    let codes: [String]
    /// Minutes from the end of one to the start of the other; nil when both go on at once.
    let between: Int?
  }

  /// Days of the second on which both want somebody, in order.
  private static func clashes(
    _ left: Occasion, _ right: Occasion, _ shared: [Participant],
    _ starts: [Participant: CalendarDay], apart: Int
  ) -> [Clash] {
    guard !shared.isEmpty else { return [] }
    var found: [Clash] = []
    var from = 0
    for day in right.days {
      // Hours may pass midnight, so that the day before matters too.
      while from < left.days.count, left.days[from] < day + -1 { from += 1 }
      var index = from
      while index < left.days.count, left.days[index] <= day + 1 {
        defer { index += 1 }
        let (one, other) = (minutes(left.days[index], left.hours), minutes(day, right.hours))
        let between = max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound)
        let isAtOnce = one.overlaps(other)
        guard isAtOnce || between >= 0 && between < apart else { continue }
        let codes = shared.filter { isExpected($0, on: day, left, right, starts) }
        if !codes.isEmpty {
          found.append(
            Clash(
              day: max(day, left.days[index]), codes: codes.sorted().map(\.code),
              between: isAtOnce ? nil : between))
        }
      }
    }
    return found
  }

  private static func minutes(_ day: CalendarDay, _ hours: TimeRange) -> Range<Int> {
    day.number * 1440 + hours.start..<day.number * 1440 + hours.end
  }

  /// Who comes as one of a team comes only once they are at work.
  private static func isExpected(
    _ participant: Participant, on day: CalendarDay, _ left: Occasion, _ right: Occasion,
    _ starts: [Participant: CalendarDay]
  ) -> Bool {
    if left.named.contains(participant), right.named.contains(participant) { return true }
    return starts[participant].map { $0 <= day } ?? true
  }

  private static func firstDays(_ programme: Programme) -> [Participant: CalendarDay] {
    var starts: [Participant: CalendarDay] = [:]
    for site in programme.sites {
      for worker in site.content.workers {
        starts[Participant(site: site.id, code: worker.id.value)] = worker.starts?.value
      }
    }
    return starts
  }

  /// A whole group may be invited twice to one place; a person is one.
  private static func isGroup(_ participant: Participant, _ programme: Programme) -> Bool {
    participant.site == nil
      && programme.content.names[participant.code]?.kind == .populationGroup
  }

  private static func message(
    _ early: Occasion, _ late: Occasion, _ clash: Clash, _ way: NumberFigure, others: Int
  ) -> String {
    let more = others == 0 ? "" : others == 1 ? " and one more day" : " and \(others) more days"
    if let between = clash.between {
      return
        "\(Listing.quoted(clash.codes)) \(clash.codes.count == 1 ? "has" : "have") \(between) min on "
        + "\(clash.day)\(more) for the way between \(early.title), \(early.hours), and "
        + "\(late.title), \(late.hours); \(way.value) min are due"
    }
    return
      "\(Listing.quoted(clash.codes)) \(clash.codes.count == 1 ? "is" : "are") wanted twice on "
      + "\(clash.day)\(more): at \(early.title), \(early.hours), and at \(late.title), \(late.hours)"
  }
}

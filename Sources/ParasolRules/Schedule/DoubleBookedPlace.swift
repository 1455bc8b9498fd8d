import ParasolModel
import ParasolSyntax

/// Two events need the same room at the same time.
enum DoubleBookedPlace: Rule {
  static let id: DiagnosticID = "double-booked-place"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .schedule, summary: "Two events need the same room at the same time.",
    why: "One group is sent away, or both sit where the other hears what is said.",
    remedy: "Move one of them, or name another room.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    guard let occasions = report.facts.occasions else { return }
    var byPlace: [Place: [Int]] = [:]
    for (index, occasion) in occasions.enumerated() {
      guard let place = Place(of: occasion, in: programme) else { continue }
      byPlace[place, default: []].append(index)
    }
    for (place, indexes) in byPlace.sorted(by: { $0.key < $1.key }) where indexes.count > 1 {
      judge(indexes.map { occasions[$0] }, at: place, programme, report)
    }
  }

  private struct Place: Hashable, Comparable {
    /// Nil for what is declared in the programme.
    let site: SiteID?
    let id: String

    init?(of occasion: Occasion, in programme: Programme) {
      guard let name = occasion.place else { return nil }
      if let dot = name.firstIndex(of: ".") {
        site = SiteID(String(name[..<dot]))
        id = String(name[name.index(after: dot)...])
      } else {
        site = occasion.site?.content.names[name] == nil ? nil : occasion.site?.id
        id = name
      }
    }

    static func < (left: Place, right: Place) -> Bool {
      (left.site?.text ?? "", left.id) < (right.site?.text ?? "", right.id)
    }
  }

  /// One time at which an occasion takes place, in minutes.
  private struct Use {
    let occasion: Int
    let day: CalendarDay
    let minutes: Range<Int>
  }

  private static func judge(
    _ occasions: [Occasion], at place: Place, _ programme: Programme, _ report: RuleReport
  ) {
    let content = place.site.flatMap { programme.site($0)?.content } ?? programme.content
    let rooms = content.find(\.safeSpaces, place.id)?.rooms
    let uses = occasions.enumerated().flatMap { index, occasion in
      occasion.days.map { day in
        let start = day.number * 1440 + occasion.hours.start
        return Use(
          occasion: index, day: day, minutes: start..<start + occasion.hours.minutes)
      }
    }.sorted { ($0.minutes.lowerBound, $0.occasion) < ($1.minutes.lowerBound, $1.occasion) }
    var open: [Use] = []
    var told: Set<[Int]> = []
    for use in uses {
      open.removeAll { $0.minutes.upperBound <= use.minutes.lowerBound }
      let own = occasions[use.occasion]
      let others = open.filter { other in
        !own.isSame(as: occasions[other.occasion])
          && !sharePerson(own, occasions[other.occasion], programme)
      }
      let inRoom = others.filter { own.room != nil && occasions[$0.occasion].room == own.room }
      let isFull = rooms.map { others.count >= $0.value.value } ?? false
      let clash = inRoom.isEmpty ? (isFull ? others : []) : inRoom
      if !clash.isEmpty, told.insert([use.occasion] + clash.map(\.occasion)).inserted {
        tell(
          use, clash, occasions, at: place, room: inRoom.isEmpty ? nil : own.room, rooms, report)
      }
      open.append(use)
    }
  }

  /// Somebody is expected at both, which `DoubleBookedParticipant` tells; a group may be invited
  /// twice.
  private static func sharePerson(
    _ left: Occasion, _ right: Occasion, _ programme: Programme
  ) -> Bool {
    left.everyone.contains { participant in
      right.everyone.contains(participant)
        && (participant.site != nil
          || programme.content.names[participant.code]?.kind != .populationGroup)
    }
  }

  private static func tell(
    _ use: Use, _ clash: [Use], _ occasions: [Occasion], at place: Place, room: String?,
    _ rooms: Located<Count>?, _ report: RuleReport
  ) {
    let all = (clash.map(\.occasion) + [use.occasion]).map { occasions[$0] }
      .sorted { $0.span < $1.span }
    guard let last = all.last else { return }
    let names = all.map { "\($0.title), \($0.hours)" }
    let count = rooms.map { $0.value.value == 1 ? "one room" : "\($0.value.value) rooms" }
    let what =
      room.map { "room '\($0)' of '\(place.id)'" }
      ?? "'\(place.id)', which has \(count ?? "one room")"
    report(
      "on \(use.day) \(names.inWords) \(all.count == 2 ? "both" : "all") need \(what)",
      at: last.span, about: last.subject,
      notes: all.dropLast().map { .init($0.title, at: $0.span) }
        + (room == nil ? rooms.map { [.init("its rooms", at: $0.span)] } ?? [] : []),
      help: "move one of them, or name another place")
  }
}

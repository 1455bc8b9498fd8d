import ParasolModel
import ParasolSyntax

/// A meeting takes people away in their best working hours.
enum MeetingInPeakHours: Rule {
  static let id: DiagnosticID = "meeting-in-peak-hours"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .schedule, summary: "A meeting takes people away in their best working hours.",
    why: "Who comes loses a night's income, so those who need it most stay away.",
    remedy: "Meet at hours when little is going on at their hotspots.",
    citation: .swit("3.3.1", "p63", .own))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let occasions = report.facts.occasions else { return }
    let roster = report.facts.roster
    let sites = Dictionary(
      programme.sites.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for occasion in occasions where occasion.isMeeting {
      let slots = slots(of: occasion)
      let clashes = hotspots(of: occasion, roster, sites, programme).compactMap {
        clash(slots, $0)
      }
      guard let first = clashes.first else { continue }
      let others = clashes.count - 1
      let more = others == 0 ? "" : others == 1 ? " and of one more" : " and of \(others) more"
      report(
        "\(occasion.title), \(occasion.hours), falls into the busiest hours of hotspot "
          + "'\(first.hotspot.id.value)'\(more), first on \(first.day)", at: occasion.span,
        about: occasion.subject,
        notes: clashes.prefix(4).map {
          .init("busiest at '\($0.hotspot.id.value)'", at: $0.peak.span)
        }, help: "choose an hour at which little is going on there")
    }
  }

  private struct Clash {
    let hotspot: Hotspot
    let peak: Located<WeeklyWindow>
    let day: CalendarDay
  }

  private struct Slot {
    /// The first day on which the occasion takes these minutes of the week.
    let day: CalendarDay
    let minutes: WeekMinutes
  }

  /// Each weekday once: a peak returns every week.
  private static func slots(of occasion: Occasion) -> [Slot] {
    var seen: Set<Weekday> = []
    return occasion.days.filter { seen.insert($0.weekday).inserted }.map { day in
      let start = day.weekday.index * 1440 + occasion.hours.start
      let minutes = WeekMinutes([start..<start + occasion.hours.minutes]).roundTheWeek
      return Slot(day: day, minutes: minutes)
    }
  }

  /// The first day on which it overlaps a peak of the hotspot.
  private static func clash(_ slots: [Slot], _ hotspot: Hotspot) -> Clash? {
    for peak in hotspot.peak?.value.items ?? [] {
      if let slot = slots.first(where: { peak.value.overlaps($0.minutes) }) {
        return Clash(hotspot: hotspot, peak: peak, day: slot.day)
      }
    }
    return nil
  }

  /// Where those who are expected work: workers where they serve, groups where they were counted,
  /// a committee's members anywhere in the site.
  private static func hotspots(
    of occasion: Occasion, _ roster: Roster, _ sites: [SiteID: Site], _ programme: Programme
  ) -> [Hotspot] {
    var found: [Hotspot] = []
    for participant in occasion.everyone {
      let site = participant.site.flatMap { sites[$0] }
      let content = site?.content ?? programme.content
      switch content.names[participant.code]?.kind {
      case .outreachWorker:
        guard let worker = content.find(\.workers, participant.code) else { break }
        for row in roster.rows(of: worker) where row.hotspot.peak != nil {
          found.append(row.hotspot)
        }
      case .populationGroup:
        for site in occasion.site.map({ [$0] }) ?? programme.sites {
          for hotspot in site.content.hotspots
          where hotspot.peak != nil && hotspot.people?.value[participant.code] != nil {
            found.append(hotspot)
          }
        }
      case .committee:
        for hotspot in site?.content.hotspots ?? [] where hotspot.peak != nil {
          found.append(hotspot)
        }
      default: break
      }
    }
    found.sort { $0.span < $1.span }
    return found.indices.filter { $0 == 0 || found[$0].span != found[$0 - 1].span }
      .map { found[$0] }
  }
}

extension WeekMinutes {
  /// What passes Sunday's midnight comes back on Monday.
  fileprivate var roundTheWeek: WeekMinutes {
    WeekMinutes(
      ranges.flatMap { range -> [Range<Int>] in
        guard range.upperBound > WeekMinutes.length else { return [range] }
        return [range.lowerBound..<WeekMinutes.length, 0..<range.upperBound - WeekMinutes.length]
      })
  }
}

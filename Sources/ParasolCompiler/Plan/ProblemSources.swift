import ParasolModel
import ParasolPlanning
import ParasolSyntax

/// Where every number of a site's problem comes from: the line that states it, the figure of the policy
/// with its source, or that it is Parasol's default. Beside `SITE.json` as `SITE.sources.json`.
struct ProblemSources {
  let programme: Programme
  let site: Site
  let problem: SiteProblem
  let places: SourcePlaces

  /// The form `parasol-problem-sources/1`, by the path of the number in the problem with ids for places
  /// in a list; what is named covers all inside.
  var json: [UInt8] {
    DumpedValue.object(
      ("format", .text("parasol-problem-sources/1")), ("site", .text(site.id.text)),
      ("sources", .object(entries.map { .init(key: $0.path, value: $0.value) }))
    ).bytes
  }

  private struct Entry {
    let path: String
    let value: DumpedValue
  }

  private var entries: [Entry] {
    plan + figures + hotspots + workers + supervisors + meetings + clinics
  }

  private func entry(_ path: String, _ spans: [Span?], _ how: String? = nil) -> Entry {
    let found = spans.compactMap { $0 }.map { places.text($0) }
    return Entry(
      path: path,
      value: .object(
        ("lines", found.isEmpty ? nil : .list(found.map { .text($0) })),
        ("how", how.map { .text($0) })))
  }

  private var plan: [Entry] {
    [
      entry("start", [programme.plan?.from.span]), entry("weeks", [programme.plan?.weeks.span]),
      entry("keep_roster", [programme.plan?.assignment?.span]),
      entry("cycle_weeks", [], "Parasol's default: the tiers of contact count four weeks"),
      entry("weights", [], "Parasol's defaults"),
    ]
  }

  // MARK: Figures of the policy

  private static let rules: [(key: String, rule: String, figures: [String])] = [
    ("load_min", "planning", ["caseload_min"]),
    ("load_max", "overloaded-outreach-worker", ["caseload_max"]),
    ("min_chunk", "planning", ["smallest_slice"]),
    ("max_hotspots_per_worker", "planning", ["hotspots_per_worker"]),
    ("session_min", "planning", ["session"]),
    ("contacts_per_session", "not-enough-contact-slots", ["minutes_per_contact"]),
    ("max_sessions_per_day", "planning", ["sessions_per_day"]),
    ("max_span_min", "planning", ["span_of_day"]), ("rest_min", "planning", ["rest"]),
    ("late_after", "planning", ["late_after"]),
    ("max_late_per_week", "planning", ["late_per_week"]), ("max_team", "planning", ["team"]),
    ("companion_travel_max", "planning", ["companion_travel"]),
    ("link_travel_max", "planning", ["worker_travel"]),
    ("condom_pack", "planning", ["condom_pack"]),
    ("lubricant_pack", "planning", ["lubricant_pack"]),
    ("lubricant_ratio", "planning", ["lubricant_per_condom"]),
    ("condoms_per_week_if_unknown", "planning", ["condoms_per_contacted_person"]),
  ]

  private var figures: [Entry] {
    ProblemSources.rules.map { key, rule, names in figure("rules.\(key)", rule, names) } + [
      entry("rules.night_until", [], "Parasol's default"),
      entry("rules.reserve_pct", [], "Parasol's default: kept free for going in pairs"),
      entry(
        "rules.freq",
        [site.contact?.every?.span, site.contact?.tierEvery?.span],
        "contacts in four weeks: weekly, fortnightly and monthly, or as the contact plan says"),
      entry(
        "rules.services", site.services(of: programme).map { $0.every?.span },
        "weeks between two services; below zero months"),
      entry(
        "rules.services_not_due", site.services(of: programme).map { $0.notDue?.span },
        "people who need a service no more"),
      figure("travel", "planning", ["travel_fixed", "metres_per_minute"]),
    ]
  }

  private func figure(_ path: String, _ rule: String, _ names: [String]) -> Entry {
    let parameters = names.map { programme.policy.parameter(rule, $0) }
    let words = zip(names, parameters).map { name, parameter in
      "\(rule).\(name) \(parameter.value) [\(parameter.citation.shown)]"
    }
    return entry(path, parameters.map { $0.change?.value.span }, words.joined(separator: ", "))
  }

  // MARK: Things of the site

  private func area(_ reference: Located<Reference>?) -> Span? {
    reference.flatMap { site.content.find(\.areas, $0.value.text)?.id.span }
  }

  private var hotspots: [Entry] {
    site.content.hotspots.flatMap { hotspot -> [Entry] in
      let path = "hotspots.\(hotspot.id.value)"
      return [
        entry(
          path + ".people", [hotspot.people?.span, site.contact?.tiers?.span],
          "the point or the middle of the range, rounded up once; tiers by their shares"),
        entry(path + ".groups", [hotspot.people?.span], "by group; acts a week from the group"),
        entry(path + ".windows", [hotspot.active?.span]),
        entry(path + ".pair_from", [hotspot.pairs?.value.need?.span]),
        entry(path + ".langs", [(hotspot.languages ?? site.header.languages)?.span]),
        entry(path + ".x", [area(hotspot.area)], "metres from a landmark that no file names"),
        entry(path + ".y", [area(hotspot.area)], "metres from a landmark that no file names"),
      ]
    }
  }

  private var workers: [Entry] {
    site.content.workers.flatMap { worker -> [Entry] in
      let path = "workers.\(worker.id.value)"
      let post = worker.post.flatMap { programme.find(\.posts, $0.value, from: site) }
      return [
        entry(path + ".avail", [worker.available?.span]),
        entry(path + ".avoid", [worker.avoid?.span]),
        entry(path + ".off", [worker.leave?.span]), entry(path + ".starts", [worker.starts?.span]),
        entry(
          path + ".minutes_week", [post?.hours?.span],
          post?.hours == nil ? "no hours are stated, so all of the week" : "hours of the post"),
        figure(path + ".max_shifts_week", "planning", ["days_per_week"]),
        entry(path + ".supervisor", [worker.supervisor?.span]),
        entry(path + ".current", [worker.serves?.span]),
        entry(path + ".langs", [(worker.languages ?? site.header.languages)?.span]),
        entry(path + ".x", [area(worker.startsFrom)], "an area, never an address"),
        entry(path + ".y", [area(worker.startsFrom)], "an area, never an address"),
        entry(path + ".late_history", [], "of earlier plans, with --keep; else 0"),
        entry(path + ".weekend_history", [], "of earlier plans, with --keep; else 0"),
      ]
    }
  }

  private var supervisors: [Entry] {
    problem.supervisors.map {
      figure("supervisors.\($0.id)", "overloaded-supervisor", ["span_outer"])
    }
  }

  /// Each once, however often it comes back.
  private var meetings: [Entry] {
    var seen: [String] = []
    return problem.meetings.compactMap { meeting in
      guard !seen.contains(meeting.id) else { return nil }
      seen.append(meeting.id)
      return entry("meetings.\(meeting.id)", [span(ofOccasion: meeting.id)])
    }
  }

  private var clinics: [Entry] {
    problem.clinics.map { entry("mobile.\($0.id)", [span(ofOccasion: $0.id)]) }
  }

  private func span(ofOccasion id: String) -> Span? {
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = CalendarEntry.Kind(rawValue: parts[0]) else { return nil }
    let name = parts[1].split(separator: "@").first.map(String.init) ?? parts[1]
    let entry = CalendarEntry(
      kind: kind, id: name, day: problem.start, hours: nil, place: nil)
    let found = PlanPlaces(programme: programme, site: site)
    if kind == .clinic, programme.find(\.facilities, Reference(name), from: site) == nil {
      return programme.find(\.events, Reference(name), from: site)?.when?.span
    }
    return found.span(entry)
  }
}

import ParasolModel

/// Whom and when one sheet of a form is about.
package struct FormSubject: Sendable {
  package let programme: Programme
  package let site: Site
  package let team: TeamSite
  /// Nil where nothing is planned yet.
  package let plan: SitePlan?
  package var month: CalendarMonth?
  /// The Monday of a week.
  package var monday: CalendarDay?
  package var worker: WorkerID?
  /// What the sheet is printed for once each, such as one hotspot.
  package var each: FormOption?
  /// Where the stock of a product lies, on a card for each product and point.
  package var point: FormOption?

  package init(_ site: Site, of programme: Programme, plan: SitePlan?) {
    self.programme = programme
    self.site = site
    self.plan = plan
    team = TeamSite(site, of: programme, plan: plan)
  }

  /// The days that the sheet is about; nil where neither it nor the plan says.
  var days: ClosedRange<CalendarDay>? {
    if let monday { return monday...(monday + 6) }
    if let month { return month.first...month.last }
    return plan.map { $0.start...$0.end }
  }

  /// Outreach workers whom the sheet is about.
  var workers: [OutreachWorker] {
    site.content.workers.filter { worker == nil || $0.id.value == worker?.text }
  }

  /// Sessions of the days of the sheet, in order of time.
  var sessions: [(worker: WorkerID, session: PlannedSession)] {
    guard let plan, let days else { return [] }
    return plan.microplans.filter { worker == nil || $0.worker == worker }.flatMap { month in
      month.sessions.filter { days.contains($0.day) }.map { (month.worker, $0) }
    }
  }

  /// People in the care of the worker, place by place, with the signs that stand for them.
  var people: [(person: PlannedPerson, sign: PersonSign?)] {
    guard let plan, let worker else { return [] }
    let own = plan.people.filter { $0.worker == worker }
    var places: [(id: String, people: Int)] = []
    for person in own {
      let place = person.hotspot.text
      if let known = places.firstIndex(where: { $0.id == place }) {
        places[known].people = max(places[known].people, person.number)
      } else {
        places.append((place, person.number))
      }
    }
    let signs = PersonSigns(places)
    return own.map { person in
      let here = signs.signs(at: person.hotspot.text)
      return (person, person.number <= here.count ? here[person.number - 1] : nil)
    }
  }
}

extension FormLists {
  /// What the sources hold for one site.
  package init(_ subject: FormSubject) {
    let (programme, site) = (subject.programme, subject.site)
    var lists = FormLists.usual
    let hotspots = site.content.hotspots.sorted {
      ($1.planningValue, $0.id.value) < ($0.planningValue, $1.id.value)
    }
    lists[.hotspots] = hotspots.map { hotspot in
      let known = subject.team.hotspot(HotspotID(hotspot.id.value))
      return FormOption(
        FormOption.id(hotspot.id.value),
        .text(
          LocalizedText(
            hotspot.code?.value.text ?? hotspot.id.value)),
        pictogram: known?.typology.pictogram)
    }
    let typologies = Set(site.content.hotspots.map(\.typology.value))
    lists[.typologies] = Typology.allCases.filter(typologies.contains).map(FormLists.option(of:))
    lists[.workers] = site.content.workers.map { FormLists.option(code: $0.id.value) }
    lists[.groups] = FormLists.neutral(programme.content.population)
    let spaces = site.content.safeSpaces + programme.content.safeSpaces
    lists[.safeSpaces] = FormLists.named(spaces.map { ($0.id.value, $0.name?.value) })
    let facilities = site.content.facilities + programme.content.facilities
    lists[.facilities] = FormLists.named(facilities.map { ($0.id.value, $0.name?.value) })
    lists[.posts] = FormLists.named(programme.content.posts.map { ($0.id.value, $0.name?.value) })
    let services = site.services(of: programme).compactMap(\.code)
    if !services.isEmpty { lists[.services] = services.map(FormLists.option(of:)) }
    lists[.languages] = programme.languages.map { FormLists.option(code: $0) }
    let products = Set(subject.plan?.supplies.map(\.product) ?? []).sorted()
    if !products.isEmpty { lists[.products] = products.map(FormLists.option(of:)) }
    lists[.points] = StockFacts.points(subject)
    lists[.months] = subject.plan.map { $0.months.map(FormLists.option(of:)) } ?? lists[.months]
    lists[.shifts] = CrisisFacts(subject)?.shifts ?? lists[.shifts]
    lists[.onCall] = CrisisFacts(subject)?.people
    lists[.indicators] = FormLists.indicators(programme)
    if let month = subject.month { lists[.weeks] = FormLists.weeks(month.weeks) }
    self = lists
  }

  /// The indicators in use: those of the programme's own under the names that it gave them.
  private static func indicators(_ programme: Programme) -> [FormOption]? {
    let declared = programme.header.shared.indicators?.value
    let own = declared?.own?.value.rows ?? []
    let used = (declared?.use?.value.values ?? []).map(\.text)
    let ids = used + own.map(\.name.value).filter { !used.contains($0) }
    guard !ids.isEmpty else { return nil }
    return ids.map { id in
      let name =
        own.first { $0.name.value == id }?.value.value.name?.value
        ?? IndicatorCatalogue.shipped[id].map { LocalizedText($0.name.text) }
      return FormOption(FormOption.id(id), .text(name ?? LocalizedText(id)))
    }
  }

  /// Groups in words that give nobody away, as sheets are carried: by gender where one group has it
  /// alone, else by their ids. A programme's own names of them stay in the team.
  private static func neutral(_ groups: [PopulationGroup]) -> [FormOption]? {
    guard !groups.isEmpty else { return nil }
    return groups.map { group in
      let id = FormOption.id(group.id.value)
      let isAlone = groups.count { $0.gender.value == group.gender.value } == 1
      guard isAlone else { return FormOption(id, .text(LocalizedText(group.id.value))) }
      switch group.gender.value {
      case .female: return FormOption(id, .name("group_women"))
      case .male: return FormOption(id, .name("group_men"))
      case .transgender: return FormOption(id, .name("group_transgender"))
      }
    }
  }

  private static func option(code: String) -> FormOption {
    FormOption(FormOption.id(code), .text(LocalizedText(code)))
  }

  static func option(of month: CalendarMonth) -> FormOption {
    FormOption(
      "month_\(month.year)_\(month.month.padded(2))", .name("month_\(month.month)"))
  }

  private static func named(_ rows: [(id: String, name: LocalizedText?)]) -> [FormOption]? {
    rows.isEmpty
      ? nil : rows.map { FormOption(FormOption.id($0.id), .text($0.name ?? LocalizedText($0.id))) }
  }
}

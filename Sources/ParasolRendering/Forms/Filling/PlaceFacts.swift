import ParasolModel

/// What the plan knows of hotspots and of workers, a row each.
struct PlaceFacts {
  let rows: [String: FormFilledRow]

  init(_ subject: FormSubject) {
    let months = max(subject.plan?.months.count ?? 1, 1)
    var rows: [String: FormFilledRow] = [:]
    for hotspot in subject.site.content.hotspots {
      let slices = (subject.plan?.slices ?? []).filter { $0.hotspot.text == hotspot.id.value }
      // Nobody meets half a person: rounded up, as the plan shares people out.
      var numbers = ["people": Fraction(hotspot.planningValue.ceiling)]
      if subject.plan != nil {
        let sessions =
          subject.plan?.microplans.flatMap(\.sessions).filter {
            $0.hotspot.text == hotspot.id.value
          } ?? []
        numbers["in_our_care"] = Fraction(slices.reduce(0) { $0 + $1.people })
        numbers["workers"] = Fraction(Set(slices.map(\.worker)).count)
        numbers["meetings_needed"] = Fraction(sessions.reduce(0) { $0 + $1.people }, over: months)
        numbers["hours_planned"] = Fraction(
          sessions.reduce(0) { $0 + $1.hours.minutes }, over: 60 * months)
      }
      rows[FormOption.id(hotspot.id.value)] = FormFilledRow(numbers: numbers)
    }
    self.rows = rows
  }
}

/// A row for each outreach worker.
struct WorkerFacts {
  let rows: [String: FormFilledRow]

  init(_ subject: FormSubject) {
    var rows: [String: FormFilledRow] = [:]
    for worker in subject.site.content.workers {
      let code = worker.id.value
      var numbers: [String: Fraction] = [:]
      if let plan = subject.plan {
        let own = plan.slices.filter { $0.worker.text == code }
        numbers["people"] = Fraction(own.reduce(0) { $0 + $1.people })
      }
      if let month = subject.month,
        let planned = subject.plan?.microplan(of: WorkerID(code), in: month)
      {
        numbers["condoms_needed"] = Fraction(planned.condoms)
        numbers["lubricant_needed"] = Fraction(planned.lubricant)
      }
      rows[FormOption.id(code)] = FormFilledRow(
        numbers: numbers, cells: ["worker": [[.strong(code)]]])
    }
    self.rows = rows
  }
}

/// People and acts by kind of work.
struct SegmentFacts {
  let rows: [String: FormFilledRow]

  init(_ subject: FormSubject) {
    var rows: [String: FormFilledRow] = [:]
    let bySegment = Dictionary(grouping: subject.site.content.hotspots) {
      SegmentFacts.segment(of: $0.typology.value)
    }
    for segment in ["street", "bar", "home", "online", "road"] {
      let hotspots = bySegment[segment] ?? []
      var numbers = ["people": Fraction(hotspots.reduce(0) { $0 + $1.planningValue.ceiling })]
      numbers["acts_week"] =
        hotspots.isEmpty ? .zero : SegmentFacts.acts(of: hotspots, subject)?.all
      rows[segment] = FormFilledRow(numbers: numbers)
    }
    self.rows = rows
  }

  /// As the usual list of segments calls it.
  private static func segment(of typology: Typology) -> String {
    switch typology.pictogram {
    case .bar: "bar"
    case .home: "home"
    case .phone: "online"
    case .road: "road"
    default: "street"
    }
  }

  /// Acts of a week of everybody there and of one person; nil where any group's are not known.
  static func acts(
    of hotspots: [Hotspot], _ subject: FormSubject
  ) -> (all: Fraction, each: Fraction)? {
    var all = Fraction.zero
    var people = Fraction.zero
    for hotspot in hotspots {
      guard let rows = hotspot.people?.value.rows, !rows.isEmpty else { return nil }
      for row in rows {
        let acts = GroupActs(
          programme: subject.programme, site: subject.site, hotspot: hotspot,
          group: row.name.value)
        guard let each = acts.perWeek?.value else { return nil }
        let count = row.value.value.planningValue
        all += count * each
        people += count
      }
    }
    return people == .zero ? nil : (all, all / people)
  }
}

/// What a person and the site need of each product in the first month of the plan.
enum ProductFacts {
  static func rows(_ subject: FormSubject) -> [String: FormFilledRow] {
    guard let plan = subject.plan, let first = plan.months.first else { return [:] }
    var rows: [String: FormFilledRow] = [:]
    for supply in plan.supplies where supply.month == first {
      let people = supply.needs.reduce(Fraction.zero) { $0 + $1.people }
      guard people > .zero else { continue }
      rows[FormLists.option(of: supply.product).id] = FormFilledRow(numbers: [
        "person_month": supply.need / people, "site_month": supply.need,
      ])
    }
    return rows
  }
}

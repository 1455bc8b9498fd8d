import ParasolModel

/// The figures that staffing rests on, from the policy in force (formulas F30, F31).
package struct StaffingRules: Hashable, Sendable {
  /// People for one outreach worker: planned for, and the bounds.
  package let caseload: Fraction
  package let caseloadLow: Fraction
  package let caseloadHigh: Fraction
  /// Outreach workers for one supervisor.
  package let span: Fraction

  package init(
    caseload: Fraction, caseloadLow: Fraction, caseloadHigh: Fraction, span: Fraction
  ) {
    self.caseload = caseload
    self.caseloadLow = caseloadLow
    self.caseloadHigh = caseloadHigh
    self.span = span
  }

  package init(_ policy: Policy) {
    self.init(
      caseload: policy.number("overloaded-outreach-worker", "caseload_plan"),
      caseloadLow: policy.number("planning", "caseload_low"),
      caseloadHigh: policy.number("overloaded-outreach-worker", "caseload_max"),
      span: policy.number("planning", "staffing_span"))
  }
}

/// People, and the workers that they need. Numbers of people stay exact until they are printed.
package struct StaffingFigures: Hashable, Sendable {
  package let people: CountRange
  /// Nil while a draft has not said.
  package let workersThere: Int?
  package let supervisorsThere: Int?
  package let workersNeeded: Int
  package let workersFewest: Int
  package let workersMost: Int
  package let supervisorsNeeded: Int

  package init(
    people: CountRange, workersThere: Int?, supervisorsThere: Int?, rules: StaffingRules
  ) {
    self.people = people
    self.workersThere = workersThere
    self.supervisorsThere = supervisorsThere
    let number = people.planningValue
    workersNeeded = (number / rules.caseload).ceiling
    workersFewest = (number / rules.caseloadHigh).ceiling
    workersMost = (number / rules.caseloadLow).ceiling
    supervisorsNeeded = (Fraction(workersNeeded) / rules.span).ceiling
  }
}

/// Staffing site by site, and what it comes to.
package struct StaffingOverview: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let site: SiteName
    package let region: LocalizedText?
    package let figures: StaffingFigures
  }

  package let rules: StaffingRules
  /// Sorted by site.
  package let rows: [Row]

  package init(rules: StaffingRules, rows: [Row]) {
    self.rules = rules
    self.rows = rows
  }

  /// All sites as one: the sums are exact, and workers are rounded up once.
  package var asOne: StaffingFigures { StaffingOverview.sum(rows.map(\.figures), rules) }

  /// What every site needs when it rounds up by itself.
  package var workersSiteBySite: Int { rows.reduce(0) { $0 + $1.figures.workersNeeded } }
  package var supervisorsSiteBySite: Int { rows.reduce(0) { $0 + $1.figures.supervisorsNeeded } }

  package static func sum(_ figures: [StaffingFigures], _ rules: StaffingRules) -> StaffingFigures {
    StaffingFigures(
      people: figures.reduce(CountRange.none) { $0 + $1.people },
      workersThere: sum(figures.map(\.workersThere)),
      supervisorsThere: sum(figures.map(\.supervisorsThere)), rules: rules)
  }

  /// What is known added up; nil where nothing is.
  private static func sum(_ counts: [Int?]) -> Int? {
    let known = counts.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  /// Regions with more than one site, in the order in which they first appear.
  package var regions: [(name: LocalizedText, figures: StaffingFigures)] {
    var order: [LocalizedText] = []
    for case let region? in rows.map(\.region) where !order.contains(region) {
      order.append(region)
    }
    guard order.count > 1 else { return [] }
    return order.map { region in
      let inside = rows.filter { $0.region == region }.map(\.figures)
      return (region, StaffingOverview.sum(inside, rules))
    }
  }
}

extension StaffingOverview {
  package init(_ programme: Programme) {
    let rules = StaffingRules(programme.policy)
    self.init(
      rules: rules,
      rows: programme.sites.map { site in
        let region = site.header.region.flatMap { programme.content.find(\.regions, $0.value.text) }
        return Row(
          site: SiteName(site),
          region: region.map { $0.name?.value ?? LocalizedText($0.id.value) },
          figures: StaffingFigures(
            people: site.people.reduce(CountRange.none) { $0 + $1.count },
            workersThere: StaffingOverview.there(site.content.workers.count, at: site),
            supervisorsThere: StaffingOverview.there(site.content.supervisors.count, at: site),
            rules: rules))
      })
  }

  /// In a draft nobody listed means that nobody has said, not that nobody is there.
  private static func there(_ count: Int, at site: Site) -> Int? {
    count == 0 && site.isDraft ? nil : count
  }
}

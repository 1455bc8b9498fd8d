import ParasolModel

/// What several rules look at, worked out once for all of them. Each of these goes over the whole
/// country, so a rule takes it from here and never makes its own.
struct RuleFacts: Sendable {
  let roster: Roster
  let teams: Teams
  let courses: Courses
  /// Every count of people, in the order of regions, sites and hotspots.
  let estimates: [StatedEstimate]
  let usedEstimates: UsedEstimates
  /// Every stock, with what is needed of it.
  let stocks: [SupplyScope]
  /// Nil without a plan: nothing has a date then.
  let occasions: [Occasion]?
  let templates: TemplateUse
  let carePlaces: CarePlaces

  init(_ programme: Programme) {
    roster = Roster(programme)
    teams = Teams(programme)
    courses = Courses(programme)
    estimates = StatedEstimate.all(in: programme)
    usedEstimates = UsedEstimates(programme, estimates)
    stocks = SupplyScope.all(in: programme)
    occasions = OccasionFinder(programme)?.all(teams)
    templates = TemplateUse(programme)
    carePlaces = CarePlaces(programme)
  }
}

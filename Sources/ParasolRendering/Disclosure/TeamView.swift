import ParasolModel

/// What the team may see: places, codes and who is where. It never leaves the team.
package struct TeamView: Sendable {
  package let programme: ProgrammeFacts
  /// IANA name; nil while nobody has said.
  package let timeZone: String?
  /// Sorted by id.
  package let sites: [TeamSite]
  package let staffing: StaffingOverview
  package let supply: SupplyOverview
  package let stock: [StockLedger]
  package let participation: ParticipationFacts
  package let toDos: [ToDoGroup]
  package let issueRule: IssueRule
  /// A session that ends later is a night, in minutes from midnight.
  package let lateAfter: Int

  package init(_ programme: Programme, plan: Plan, toDos: [ToDoGroup] = []) {
    self.programme = ProgrammeFacts(programme)
    timeZone = programme.plan?.timeZone?.value.text
    sites = programme.sites.map { TeamSite($0, of: programme, plan: plan.site($0.id)) }
    staffing = StaffingOverview(programme)
    supply = SupplyOverview(programme, plan: plan)
    stock = StockLedger.all(programme, plan: plan)
    participation = ParticipationFacts(programme, withIDs: true)
    self.toDos = toDos
    issueRule = IssueRule(programme.policy)
    lateAfter = programme.policy.duration("planning", "late_after").minutes ?? 1260
  }
}

/// How many condoms and sachets a person gets at a meeting (F17).
package struct IssueRule: Hashable, Sendable {
  package let condomPack: Fraction
  package let lubricantPack: Fraction
  package let weeksPerMonth: Fraction

  init(_ policy: Policy) {
    condomPack = policy.number("planning", "condom_pack")
    lubricantPack = policy.number("planning", "lubricant_pack")
    weeksPerMonth = policy.monthFactor.weeks
  }
}

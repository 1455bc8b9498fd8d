import ParasolModel

/// What funders, the ministry and other organizations may see: totals of sites and regions. It has
/// no room for a hotspot, an area, a worker's code or a safe space's name.
package struct PartnerView: Hashable, Sendable {
  package let programme: ProgrammeFacts
  package let staffing: StaffingOverview
  package let supply: SupplyOverview
  package let participation: ParticipationFacts

  package init(_ programme: Programme, plan: Plan) {
    self.programme = ProgrammeFacts(programme)
    staffing = StaffingOverview(programme)
    supply = SupplyOverview(programme, plan: plan)
    participation = ParticipationFacts(programme, withIDs: false)
  }
}

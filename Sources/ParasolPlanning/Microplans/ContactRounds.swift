import ParasolModel

/// Deals contacts to the rota's sessions, asks the rota for more sessions where somebody is left
/// out, and gives back sessions at which nobody is met.
struct ContactRounds {
  let context: SiteContext
  let planned: [PlannedSlice]
  private(set) var rota: RotaBuilder
  private(set) var dealt: [DealtSlice] = []

  init(_ context: SiteContext, planned: [PlannedSlice], rota: RotaBuilder) {
    self.context = context
    self.planned = planned
    self.rota = rota
    dealt = planned.indices.map {
      DealtSlice(context, slice: $0, planned: planned[$0], rota: rota.state)
    }
    for slice in planned.indices { closeGaps(of: slice) }
    for slice in planned.indices { dropIdleSessions(of: slice) }
  }

  private mutating func closeGaps(of slice: Int) {
    for _ in 0..<3 {
      let gaps = dealt[slice].deal.gaps()
      var periods: [Range<Int>] = []
      for gap in gaps where !periods.contains(gap.days) { periods.append(gap.days) }
      var isChanged = false
      for days in periods {
        let people = gaps.count { $0.days == days }
        for _ in 0..<people.ceilDiv(context.rules.contactsPerSession)
        where rota.addSession(for: slice, in: days) {
          isChanged = true
        }
      }
      guard isChanged else { return }
      dealAgain(slice)
    }
  }

  private mutating func dropIdleSessions(of slice: Int) {
    let idle = dealt[slice].sessions.indices.filter { dealt[slice].deal.met[$0].isEmpty }
    var isChanged = false
    for session in idle.map({ dealt[slice].sessions[$0] })
    where rota.dropSession(of: slice, at: session) {
      isChanged = true
    }
    if isChanged { dealAgain(slice) }
  }

  private mutating func dealAgain(_ slice: Int) {
    dealt[slice] = DealtSlice(
      context, slice: slice, planned: planned[slice], rota: rota.state)
  }
}

import ParasolModel

/// Sessions of an earlier plan that can stay where and when they are.
struct KnownRota {
  private struct Place: Hashable {
    let hotspot: HotspotID
    let day: CalendarDay
    let start: Int
  }

  private let context: SiteContext
  /// By session, the workers who are known to be there, sorted.
  private let teams: [Place: [Attendance]]

  init(_ context: SiteContext) {
    self.context = context
    teams = Dictionary(grouping: context.problem.knownRota.sorted()) {
      Place(hotspot: $0.hotspot, day: $0.day, start: $0.hours.start)
    }
  }

  var isEmpty: Bool { teams.isEmpty }

  /// Puts everybody where they are known to be, as far as they still can, and as often as their people
  /// still need it. Nobody is left alone where two are needed.
  func recall(into state: inout RotaState) {
    for (index, candidate) in context.candidates.enumerated() {
      let place = Place(
        hotspot: context.problem.hotspots[candidate.hotspot].id,
        day: context.problem.start + candidate.day, start: candidate.start)
      guard let team = teams[place] else { continue }
      let workers = team.compactMap { attendance in
        context.problem.workers.firstIndex { $0.id == attendance.worker }
      }
      let own = workers.filter { isWanted($0, at: index, in: state) }
      for worker in own where state.canAdd(worker, index) { state.add(worker, index) }
      guard own.contains(where: { state.isThere($0, index) }) else { continue }
      if candidate.needsPair {
        for worker in workers where !state.isOwn(worker, at: index) {
          if context.canAccompany(worker: worker, candidate: index), state.canAdd(worker, index) {
            state.add(worker, index)
          }
        }
      }
      state.complete(index)
    }
    state.commit()
  }

  /// Whether the session is for people whom she still has, and still one that they need. What they had
  /// beyond their need stays where nobody came or went.
  private func isWanted(_ worker: Int, at index: Int, in state: RotaState) -> Bool {
    let candidate = context.candidates[index]
    guard
      let slice = state.slices.firstIndex(where: {
        $0.worker == worker && $0.hotspot == candidate.hotspot
      })
    else { return false }
    let cycle = state.tables.cycle(ofDay: candidate.day)
    return state.missing(slice, cycle: cycle) > 0
      || state.slices[slice].tiers.total
        == context.current(worker: worker, hotspot: candidate.hotspot)
  }
}

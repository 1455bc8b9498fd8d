/// A first assignment that keeps every rule: today's roster, and the others where there is room.
struct AssignmentStart {
  private(set) var state: AssignmentState
  private var tables: AssignmentTables { state.tables }

  init(_ tables: AssignmentTables) {
    state = AssignmentState(tables)
    takeOverRoster()
    fillGreedily()
  }

  private mutating func takeOverRoster() {
    for worker in 0..<tables.workers {
      for hotspot in 0..<tables.hotspots {
        let wanted = tables.current[worker * tables.hotspots + hotspot]
        take(min(wanted, state.people(tables.nobody, hotspot)), of: hotspot, to: worker)
      }
    }
  }

  /// The hotspots with the fewest able workers first, each to the able worker with most room.
  private mutating func fillGreedily() {
    let order = (0..<tables.hotspots).sorted {
      (tables.able[$0].count, $0) < (tables.able[$1].count, $1)
    }
    for hotspot in order {
      let workers = tables.able[hotspot].sorted {
        (preference($0, hotspot), $0) < (preference($1, hotspot), $1)
      }
      for worker in workers {
        take(state.people(tables.nobody, hotspot), of: hotspot, to: worker)
      }
    }
  }

  private func preference(_ worker: Int, _ hotspot: Int) -> Int {
    let known = state.people(worker, hotspot) > 0 ? 0 : 1000
    return known + state.load[worker] * 2
      + tables.linkCost[worker * tables.hotspots + hotspot]
  }

  /// Gives as many of the people as the worker may take, up to `number`.
  private mutating func take(_ number: Int, of hotspot: Int, to worker: Int) {
    let pair = worker * tables.hotspots + hotspot
    let own = state.people(worker, hotspot)
    guard number > 0, tables.isLinked[pair],
      own > 0 || state.linkCount[worker] < tables.maxLinks
    else { return }
    let open = tables.genders[hotspot]?.room(for: worker) { state.people($0, hotspot) } ?? number
    let people = min(number, state.room(worker, hotspot) - own, open)
    guard people > 0, own + people >= tables.least[hotspot] else { return }
    state.apply(
      AssignmentState.Transfer(
        hotspot: hotspot, from: tables.nobody, to: worker, people: people))
  }
}

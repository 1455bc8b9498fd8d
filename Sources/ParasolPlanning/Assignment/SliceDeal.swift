import ParasolModel

/// Says which tiers and groups the people of each slice belong to, once their numbers are known.
struct SliceDeal {
  let context: SiteContext

  /// Slices by worker and hotspot, and the people whom nobody has.
  func deal(people: [[Int]]) -> (slices: [PlannedSlice], uncovered: [UncoveredPeople]) {
    var slices: [(worker: Int, hotspot: Int, slice: PlannedSlice)] = []
    var uncovered: [UncoveredPeople] = []
    for hotspot in 0..<context.hotspotCount {
      let dealt = deal(hotspot: hotspot, numbers: people.map { $0[hotspot] })
      slices += dealt.slices.map { ($0.worker, hotspot, $0.slice) }
      if let rest = dealt.rest { uncovered.append(rest) }
    }
    slices.sort { ($0.worker, $0.hotspot) < ($1.worker, $1.hotspot) }
    return (slices.map(\.slice), uncovered)
  }

  private func deal(
    hotspot index: Int, numbers: [Int]
  ) -> (slices: [(worker: Int, slice: PlannedSlice)], rest: UncoveredPeople?) {
    let hotspot = context.problem.hotspots[index]
    let holders = numbers.indices.dropLast().filter { numbers[$0] > 0 }
    let covered = holders.reduce(0) { $0 + numbers[$1] }
    let left = max(0, hotspot.people - covered)
    let tiers = tierSplit(hotspot, covered: covered, left: left)
    let groups = groupSplit(index, holders: holders, numbers: numbers, left: left)
    let mix = Apportionment.evenMix(ContactTier.allCases.map { tiers.covered[$0] })
    var position = 0
    var slices: [(worker: Int, slice: PlannedSlice)] = []
    for (order, worker) in holders.enumerated() {
      var own = TierCounts.zero
      for tier in mix[position..<position + numbers[worker]] {
        own[ContactTier.allCases[tier]] += 1
      }
      position += numbers[worker]
      let slice = PlannedSlice(
        worker: context.problem.workers[worker].id, hotspot: hotspot.id, tiers: own,
        groups: counts(hotspot, groups.slices[order]))
      slices.append((worker, slice))
    }
    guard left > 0 else { return (slices, nil) }
    let rest = UncoveredPeople(
      hotspot: hotspot.id, tiers: tiers.left, groups: counts(hotspot, groups.left))
    return (slices, rest)
  }

  /// Those whom nobody has come from the low tier first. A roster that counts more people than
  /// the hotspot holds has them in the hotspot's own proportions.
  private func tierSplit(
    _ hotspot: ProblemHotspot, covered: Int, left: Int
  ) -> (covered: TierCounts, left: TierCounts) {
    if covered > hotspot.people {
      let weights = ContactTier.allCases.map { hotspot.tiers[$0] }
      let fallback = hotspot.people == 0 ? [0, 0, 1] : weights
      let parts = Apportionment.split(covered, by: fallback)
      return (TierCounts(high: parts[0], medium: parts[1], low: parts[2]), .zero)
    }
    var (kept, rest) = (hotspot.tiers, TierCounts.zero)
    var open = left
    for tier in ContactTier.allCases.reversed() {
      let taken = min(open, kept[tier])
      kept[tier] -= taken
      rest[tier] += taken
      open -= taken
    }
    return (kept, rest)
  }

  /// People who ask for workers of a gender first, each gender's holders by their share; then all
  /// others. A kept roster is dealt as it is typed.
  private func groupSplit(
    _ index: Int, holders: [Int], numbers: [Int], left: Int
  ) -> (slices: [[Int]], left: [Int]) {
    let hotspot = context.problem.hotspots[index]
    var open = hotspot.groups.map(\.people)
    var rooms = holders.map { numbers[$0] }
    var slices = holders.map { _ in [Int](repeating: 0, count: open.count) }
    if !context.problem.keepsRoster, let match = GenderMatch(context, hotspot: index) {
      for kind in match.kinds {
        let own = holders.indices.filter { match.kindOfWorker[holders[$0]] == kind.gender }
        let asked = min(kind.people, own.reduce(0) { $0 + rooms[$1] })
        let parts = Apportionment.split(asked, by: own.map { rooms[$0] })
        let part = split(
          hotspot, groups: kind.groups, open: open, holders: own.map { holders[$0] }, rooms: parts,
          left: kind.people - asked)
        take(part, of: own, from: &open, rooms: &rooms, slices: &slices)
      }
      // Whoever has not stated a gender takes what is left of any group; the others, of those
      // who do not ask.
      let stated = holders.indices.filter { match.kindOfWorker[holders[$0]] != nil }
      let part = split(
        hotspot, groups: match.openGroups, open: open, holders: stated.map { holders[$0] },
        rooms: stated.map { rooms[$0] },
        left: match.openGroups.reduce(0) { $0 + open[$1] } - stated.reduce(0) { $0 + rooms[$1] })
      take(part, of: stated, from: &open, rooms: &rooms, slices: &slices)
    }
    let rest = holders.indices.filter { rooms[$0] > 0 }
    let part = split(
      hotspot, groups: Array(open.indices), open: open, holders: rest.map { holders[$0] },
      rooms: rest.map { rooms[$0] }, left: left)
    take((slices: part.slices, left: []), of: rest, from: &open, rooms: &rooms, slices: &slices)
    return (slices, part.left)
  }

  private func take(
    _ part: (slices: [[Int]], left: [Int]), of holders: [Int], from open: inout [Int],
    rooms: inout [Int], slices: inout [[Int]]
  ) {
    for (order, holder) in holders.enumerated() {
      for group in open.indices {
        slices[holder][group] += part.slices[order][group]
        open[group] -= part.slices[order][group]
        rooms[holder] -= part.slices[order][group]
      }
    }
  }

  /// The roster's own groups first, the rest mixed in proportion.
  private func split(
    _ hotspot: ProblemHotspot, groups: [Int], open all: [Int], holders: [Int], rooms numbers: [Int],
    left: Int
  ) -> (slices: [[Int]], left: [Int]) {
    var open = all.indices.map { groups.contains($0) ? all[$0] : 0 }
    var slices: [[Int]] = []
    for (order, worker) in holders.enumerated() {
      var room = numbers[order]
      let kept = open.indices.map { group in
        guard groups.contains(group) else { return 0 }
        let typed = rosterCount(worker, hotspot, hotspot.groups[group].id)
        let most = context.problem.keepsRoster ? typed : min(typed, open[group])
        let taken = min(most, room)
        room -= taken
        return taken
      }
      for group in open.indices { open[group] = max(0, open[group] - kept[group]) }
      slices.append(kept)
    }
    let rooms = zip(numbers, slices).map { $0 - $1.reduce(0, +) }
    let wanted = rooms.reduce(left, +)
    if open.reduce(0, +) != wanted {
      let weights = open.contains { $0 > 0 } ? open : hotspot.groups.map(\.people)
      open = Apportionment.split(wanted, by: weights)
    }
    // Only those in care are mixed one by one: whoever nobody has may be any number of people.
    let covered = Apportionment.split(wanted - left, by: open)
    let mix = Apportionment.evenMix(covered)
    var position = 0
    for (order, room) in rooms.enumerated() {
      for group in mix[position..<position + room] { slices[order][group] += 1 }
      position += room
    }
    return (slices, zip(open, covered).map { $0 - $1 })
  }

  private func rosterCount(_ worker: Int, _ hotspot: ProblemHotspot, _ group: GroupID) -> Int {
    let entry = context.problem.workers[worker].current.first { $0.hotspot == hotspot.id }
    return entry?.groups.first { $0.group == group }?.people ?? 0
  }

  private func counts(_ hotspot: ProblemHotspot, _ numbers: [Int]) -> [GroupCount] {
    zip(hotspot.groups, numbers).filter { $1 > 0 }.map { GroupCount(group: $0.id, people: $1) }
  }
}

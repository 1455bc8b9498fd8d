import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolPlanning

/// What is called impossible is proved by the facts that are named, by all of them, and by no others.
@Suite struct CertificateTests {
  /// The facts of a certificate alone: nobody else is known to be full, and nobody else is known to be
  /// kept away.
  struct Facts {
    var supply: [HotspotID: Int]
    var limit: [WorkerID: Int]
    var keptAway: Set<Pair>
    let workers: [WorkerID]

    struct Pair: Hashable {
      let worker: WorkerID
      let hotspot: HotspotID
    }

    init(_ told: Shortfall, in problem: SiteProblem) {
      workers = problem.workers.map(\.id)
      supply = told.hotspots.reduce(into: [:]) { supply, id in
        supply[id] = CertificateTests.needed(id, told.kind, problem)
      }
      limit = [:]
      keptAway = []
      for involved in told.workers {
        if let most = involved.limit {
          limit[involved.worker] = most
          continue
        }
        for hotspot in involved.hotspots.isEmpty ? told.hotspots : involved.hotspots {
          keptAway.insert(Pair(worker: involved.worker, hotspot: hotspot))
        }
      }
    }

    /// What these facts prove to be short: the worst of all sets of hotspots, counted one by one.
    var short: Int {
      let hotspots = supply.keys.sorted()
      return (0..<(1 << hotspots.count)).map { set in
        let chosen = hotspots.indices.filter { set & (1 << $0) != 0 }.map { hotspots[$0] }
        var room = 0
        for worker in workers {
          let reaches = chosen.contains {
            !keptAway.contains(Pair(worker: worker, hotspot: $0))
          }
          guard reaches else { continue }
          guard let most = limit[worker] else { return 0 }
          room += most
        }
        return max(0, chosen.reduce(0) { $0 + (supply[$1] ?? 0) } - room)
      }.max() ?? 0
    }
  }

  /// People, or sessions in four weeks.
  private static func needed(
    _ id: HotspotID, _ kind: Shortfall.Kind, _ problem: SiteProblem
  ) -> Int {
    guard let hotspot = problem.hotspots.first(where: { $0.id == id }) else { return 0 }
    guard kind == .hoursTooShort else { return hotspot.people }
    let contacts = ContactTier.allCases.reduce(0) {
      $0 + problem.rules.frequency[$1] * hotspot.tiers[$1]
    }
    let most =
      ContactTier.allCases.filter { hotspot.tiers[$0] > 0 }
      .map { problem.rules.frequency[$0] }.max() ?? 0
    return max(contacts.ceilDiv(problem.rules.contactsPerSession), most)
  }

  /// Sites where people, languages or paid hours run short.
  private static func problem(_ seed: Int) -> SiteProblem {
    var problem = RandomProblem.make(seed: seed)
    problem.keepsRoster = false
    switch seed % 3 {
    case 0: problem.rules.loadMax = 12
    case 1:
      for index in problem.workers.indices { problem.workers[index].minutesPerWeek = 360 }
    default:
      problem.rules.loadMax = 20
      for index in problem.hotspots.indices where index.isMultiple(of: 2) {
        problem.hotspots[index].languages = ["lz"]
      }
      if !problem.workers.isEmpty { problem.workers[0].languages += ["lz"] }
    }
    return problem
  }

  /// What counting proves of a problem, whatever plan is made of it.
  private static func cuts(_ problem: SiteProblem) -> [Shortfall] {
    let context = SiteContext(problem)
    let nobodys = problem.hotspots.map(\.people)
    let people = problem.workers.map { _ in nobodys.map { _ in 0 } } + [nobodys]
    return CoverageGaps(context: context, links: SiteLinks(context), people: people).find()
      .filter { $0.certainty == .proved }
  }

  @Test func everyFactIsNeededAndTogetherTheySuffice() {
    var (people, hours, facts) = (0, 0, 0)
    for seed in 0..<90 {
      let problem = Self.problem(seed)
      for told in Self.cuts(problem) {
        let whole = Facts(told, in: problem)
        let short = told.needed - told.available
        #expect(whole.short == short, "site \(seed): \(told)")
        if told.kind == .hoursTooShort { hours += 1 } else { people += 1 }
        for hotspot in told.hotspots {
          var fewer = whole
          fewer.supply[hotspot, default: 0] -= 1
          #expect(fewer.short < short, "site \(seed): '\(hotspot)' need not be named")
          facts += 1
        }
        for worker in whole.limit.keys.sorted() {
          var more = whole
          more.limit[worker, default: 0] += 1
          #expect(more.short < short, "site \(seed): '\(worker)' need not be full")
          facts += 1
        }
        for pair in whole.keptAway {
          var free = whole
          free.keptAway.remove(pair)
          #expect(free.short < short, "site \(seed): \(pair) need not be kept apart")
          facts += 1
        }
      }
    }
    #expect(people >= 20 && hours >= 8 && facts >= 200, "\(people) \(hours) \(facts)")
  }

  @Test func theFactsAreTrue() {
    for seed in 0..<60 {
      let problem = Self.problem(seed)
      for told in Self.cuts(problem) {
        for involved in told.workers {
          guard let worker = problem.workers.first(where: { $0.id == involved.worker }) else {
            Issue.record("no worker \(involved.worker)")
            continue
          }
          let places = involved.hotspots.isEmpty ? told.hotspots : involved.hotspots
          for hotspot in problem.hotspots where places.contains(hotspot.id) {
            switch involved.reason {
            case .language:
              #expect(Set(hotspot.languages).isDisjoint(with: worker.languages))
            case .tooFar:
              let way = problem.travel.minutes(from: worker.start, to: hotspot.point)
              #expect(way > problem.rules.linkTravelMax)
            case .full: #expect(involved.limit == problem.rules.loadMax)
            default: break
            }
          }
        }
      }
    }
  }

  /// Once a fact is changed in the problem itself, planning no longer tells the same.
  @Test func withAnotherFactTheSameIsNotTold() {
    var changed = 0
    for seed in 0..<60 {
      let problem = Self.problem(seed)
      for told in Self.cuts(problem) {
        for id in told.hotspots {
          var fewer = problem
          guard let index = fewer.hotspots.firstIndex(where: { $0.id == id }) else { continue }
          let hotspot = fewer.hotspots[index]
          fewer.hotspots[index] = ProblemHotspot(
            id: hotspot.id, point: hotspot.point, languages: hotspot.languages, tiers: .zero,
            groups: [], windows: hotspot.windows, pairFrom: hotspot.pairFrom)
          #expect(!Self.cuts(fewer).contains(told), "site \(seed): '\(id)'")
          changed += 1
        }
        for involved in told.workers where involved.reason == .language {
          var taught = problem
          guard let index = taught.workers.firstIndex(where: { $0.id == involved.worker }) else {
            continue
          }
          taught.workers[index].languages += problem.hotspots.flatMap(\.languages)
          #expect(!Self.cuts(taught).contains(told), "site \(seed): '\(involved.worker)'")
          changed += 1
        }
      }
    }
    #expect(changed > 60, "\(changed)")
  }

  /// What a refusal proposes is enough for what it is about.
  @Test func theRemedyMends() throws {
    var (workers, minutes) = (0, 0)
    for seed in 0..<90 {
      let problem = Self.problem(seed)
      for told in Self.cuts(problem) {
        // Others who are short elsewhere would take their share.
        var mended = problem
        mended.hotspots.removeAll { !told.hotspots.contains($0.id) }
        mended.clinics = []
        switch told.remedy {
        case .workers(let number, let languages) where told.kind == .peopleWithoutWorker:
          let place = problem.hotspots.first { told.hotspots.contains($0.id) }
          mended.rules.linkTravelMax = 10_000
          mended.rules.companionTravelMax = 10_000
          // One more goes along where two are needed.
          for index in 0..<number + 1 {
            mended.workers.append(
              ProblemWorker(
                id: WorkerID("x\(index)"), start: place?.point ?? PlanPoint(x: 0, y: 0),
                languages: told.workers.contains { $0.reason == .language }
                  ? languages : problem.hotspots.flatMap(\.languages),
                available: Weekday.allCases.map {
                  DayWindow(weekday: $0, hours: TimeRange(start: 0, end: 1440))
                }, minutesPerWeek: 10_000, maxShiftsPerWeek: 7))
          }
          workers += 1
        case .minutesPerWeek(let more) where told.workers.count { $0.limit != nil } == 1:
          let id = told.workers.first { $0.limit != nil }?.worker
          let index = try #require(mended.workers.firstIndex { $0.id == id })
          mended.workers[index].minutesPerWeek += more
          minutes += 1
        default: continue
        }
        let left = Self.cuts(mended).filter { $0.kind == told.kind }
        #expect(left.isEmpty, "site \(seed): \(told) still \(left)")
      }
    }
    #expect(workers > 15 && minutes > 3, "\(workers) \(minutes)")
  }

  @Test func separateLacksAreToldApart() {
    let always = Weekday.allCases.map {
      DayWindow(weekday: $0, hours: TimeRange(start: 600, end: 1200))
    }
    func hotspot(_ id: String, _ language: String) -> ProblemHotspot {
      ProblemHotspot(
        id: HotspotID(id), point: PlanPoint(x: 0, y: 0), languages: [language],
        tiers: TierCounts(low: 80), groups: [], windows: always)
    }
    func worker(_ id: String, _ language: String) -> ProblemWorker {
      ProblemWorker(
        id: WorkerID(id), start: PlanPoint(x: 0, y: 0), languages: [language], available: always,
        minutesPerWeek: 2400)
    }
    let told = Self.cuts(
      SiteProblem(
        site: SiteID("port"), start: CalendarDay(number: 20_822), weeks: 4,
        hotspots: [hotspot("h1", "la"), hotspot("h2", "lb")],
        workers: [worker("w1", "la"), worker("w2", "lb")]))
    #expect(told.map { $0.hotspots.map(\.text) } == [["h1"], ["h2"]])
    #expect(told.map(\.missing) == [15, 15])
    #expect(told.map(\.remedy) == [.workers(1, languages: ["la"]), .workers(1, languages: ["lb"])])
  }

  /// Where counting does not prove it, nothing is called impossible.
  @Test func whatIsLeftOverIsCalledNotFound() {
    for seed in Sample.seeds(8, of: 24) {
      let problem = Self.problem(seed)
      let solution = SitePlanner.solve(problem, effort: .quick)
      let open = problem.hotspots.filter { !$0.windows.isEmpty }.map(\.id)
      let uncovered = solution.uncovered.filter { open.contains($0.hotspot) }
        .reduce(0) { $0 + $1.tiers.total }
      let kinds: [Shortfall.Kind] = [.peopleWithoutWorker, .hoursTooShort]
      let told = solution.shortfalls.filter { kinds.contains($0.kind) }
      let missing = told.reduce(0) { $0 + $1.missing }
      #expect(missing >= uncovered || told.isEmpty && uncovered == 0, "site \(seed)")
      #expect(told.allSatisfy { $0.missing > 0 })
    }
  }
}

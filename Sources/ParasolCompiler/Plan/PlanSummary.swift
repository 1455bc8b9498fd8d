import ParasolModel

/// One site's plan in a few lines: what it amounts to, then a line for each worker.
struct PlanSummary {
  let figures: PlanFigures
  let programme: Programme

  init(_ figures: PlanFigures, of programme: Programme) {
    self.figures = figures
    self.programme = programme
  }

  var text: String {
    let plan = figures.plan
    var text = "site '\(plan.site)': \(NumberExplanation.count(figures.weeks, "week")), "
    text += "\(plan.start) to \(plan.end)\n"
    let rows = PlanRows(figures).rows
    let width = rows.map { $0.name.count }.max() ?? 0
    for row in rows {
      text += "  \(row.name.padded(to: width))  \(row.value)\n"
    }
    return text + gaps + workers
  }

  private var gaps: String {
    let gaps = figures.gaps
    guard !gaps.isEmpty else { return "" }
    var text = ""
    for kind in Shortfall.Kind.allCases {
      let found = gaps.filter { $0.kind == kind }
      guard !found.isEmpty else { continue }
      let proved = found.count { $0.certainty == .proved }
      let words: [String] = [
        proved > 0 ? "\(proved) proved" : nil,
        found.count > proved ? "\(found.count - proved) not found" : nil,
      ].compactMap { $0 }
      text += "    \(GapWords.of(kind, found)) (\(words.joined(separator: ", ")))\n"
    }
    return text
  }

  private var workers: String {
    guard !figures.loads.isEmpty else { return "" }
    var table = TextTable(
      heads: [
        "worker", "people", "sessions", "nights", "weekends", "hours a week", "contacts",
        "hotspots",
      ], rightAligned: [1, 2, 3, 4, 5, 6])
    for (worker, people) in figures.loads {
      let slices = figures.plan.slices.filter { $0.worker == worker }
      let sessions = figures.plan.rota.count { $0.worker == worker }
      let contacts = figures.plan.microplans.filter { $0.worker == worker }
        .reduce(0) { $0 + $1.contacts }
      table.add([
        worker.text, "\(people)", "\(sessions)", "\(figures.of(worker, figures.nights))",
        "\(figures.of(worker, figures.weekendShifts))", hours(worker), "\(contacts)",
        slices.map { "\($0.hotspot) \($0.people)" }.joined(separator: ", "),
      ])
    }
    for people in figures.plan.uncovered {
      table.add([
        "nobody", "\(people.tiers.total)", "", "", "", "", "",
        "\(people.hotspot) \(people.tiers.total)",
      ])
    }
    return "\n" + table.text
  }

  /// Planned, and what the post pays.
  private func hours(_ worker: WorkerID) -> String {
    let planned =
      figures.of(worker, figures.sessionMinutes) + figures.of(worker, figures.meetingMinutes)
    let text = PlanRows.hours(Fraction(planned, over: figures.weeks))
    guard let paid = figures.contractMinutes[worker] else { return text }
    return "\(text) of \(PlanRows.hours(Fraction(paid)))"
  }
}

/// What gaps of one kind come to, in words.
enum GapWords {
  static func of(_ kind: Shortfall.Kind, _ found: [Shortfall]) -> String {
    let missing = found.reduce(0) { $0 + $1.missing }
    return switch kind {
    case .peopleWithoutWorker: people(missing) + " without a worker"
    case .peopleOutsideRoster: people(missing) + " whom the roster leaves out"
    case .hotspotWithoutWindows: people(missing) + " at hotspots without hours for a session"
    case .sessionsMissing: NumberExplanation.count(missing, "session") + " missing"
    case .pairImpossible:
      NumberExplanation.count(missing, "session") + " missing, as nobody can go along"
    case .contactsMissing: NumberExplanation.count(missing, "contact") + " missing in four weeks"
    case .monthWithoutContact:
      NumberExplanation.count(missing, "contact") + " missing in a calendar month"
    case .hoursTooShort: people(missing) + " without a worker, as paid hours are too few"
    case .contractTooShort:
      NumberExplanation.count(found.count, "time") + " a worker's paid hours are too few"
    case .meetingMissed:
      NumberExplanation.count(missing, "meeting") + " outside a worker's hours"
    case .meetingsClash:
      NumberExplanation.count(missing, "meeting") + " at the same time as another"
    case .clinicWithoutWorker:
      NumberExplanation.count(missing, "mobile clinic") + " without a worker whom people know"
    case .workersUnderLoad: NumberExplanation.count(missing, "more person") + " could be in care"
    }
  }

  private static func people(_ number: Int) -> String {
    number == 1 ? "1 person" : "\(number) people"
  }
}

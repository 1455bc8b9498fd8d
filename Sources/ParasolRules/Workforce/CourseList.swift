import ParasolModel
import ParasolSyntax

/// A training and the codes of those whom it names.
struct Course {
  let training: Training
  let who: Set<Participant>
  /// Nil without dates.
  let lastDay: CalendarDay?

  init(_ training: Training, who: Set<Participant>) {
    self.training = training
    self.who = who
    lastDay = training.dates?.value.items.map(\.value.last).max()
  }

  static func endsEarlier(_ left: Course, _ right: Course) -> Bool {
    guard let first = left.lastDay, let second = right.lastDay else { return false }
    return first < second
  }
}

/// All trainings, with those whom they name.
struct Courses {
  /// Those of the programme itself.
  let ofProgramme: [Course]
  private let own: [SiteID: [Course]]
  /// Those of the programme, and those in one town that name somebody of another:
  /// 'harbour-town.w02'.
  private let shared: [Course]

  init(_ programme: Programme) {
    let participants = Participants(programme)
    func courses(_ content: ScopeContent, from site: Site?) -> [Course] {
      content.trainings.map { Course($0, who: participants.all($0.who, from: site)) }
    }
    var own: [SiteID: [Course]] = [:]
    ofProgramme = courses(programme.content, from: nil)
    var shared = ofProgramme
    for site in programme.sites {
      let found = courses(site.content, from: site)
      own[site.id] = found
      shared += found.filter { course in
        course.training.who?.value.items.contains {
          $0.value.text.utf8.contains(UInt8(ascii: "."))
        } ?? false
      }
    }
    self.own = own
    self.shared = shared
  }

  /// Those that a site declares itself.
  func own(_ site: Site) -> [Course] { own[site.id] ?? [] }

  /// Those in which workers of a site can be named: its own, the programme's, and those elsewhere
  /// that name workers of other sites.
  func of(_ tier: TrainingTier, for site: Site) -> [Course] {
    let own = (own[site.id] ?? []).filter { $0.training.tier.value == tier }
    return own
      + shared.filter { course in
        course.training.tier.value == tier
          && !own.contains { $0.training.span == course.training.span }
      }
  }
}

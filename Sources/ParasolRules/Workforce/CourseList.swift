import ParasolModel
import ParasolSyntax

/// A training and the codes of those whom it names.
struct Course {
  let training: Training
  let who: Set<Participant>

  var lastDay: CalendarDay? { training.dates?.value.values.map(\.last).max() }

  static func endsEarlier(_ left: Course, _ right: Course) -> Bool {
    guard let first = left.lastDay, let second = right.lastDay else { return false }
    return first < second
  }
}

/// Trainings of one tier.
struct CourseList {
  private let tier: TrainingTier
  private let participants: Participants
  private let shared: [Course]

  init(of tier: TrainingTier, in programme: Programme) {
    let participants = Participants(programme)
    self.tier = tier
    self.participants = participants
    // A course in one town may name somebody of another: 'harbour-town.w02'.
    let crossing = programme.sites.flatMap { site in
      CourseList.courses(site.content, tier, participants, from: site).filter { course in
        course.training.who?.value.values.contains { $0.text.contains(".") } ?? false
      }
    }
    shared = CourseList.courses(programme.content, tier, participants, from: nil) + crossing
  }

  /// Those in which workers of a site can be named: its own, the programme's, and those elsewhere
  /// that name workers of other sites.
  func courses(for site: Site) -> [Course] {
    let own = CourseList.courses(site.content, tier, participants, from: site)
    return own
      + shared.filter { course in
        !own.contains { $0.training.span == course.training.span }
      }
  }

  private static func courses(
    _ content: ScopeContent, _ tier: TrainingTier, _ participants: Participants,
    from site: Site?
  ) -> [Course] {
    content.trainings.filter { $0.tier.value == tier }.map {
      Course(training: $0, who: participants.all($0.who, from: site))
    }
  }
}

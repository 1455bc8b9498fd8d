import ParasolModel
import ParasolSyntax

/// Something at which people are expected on days and at hours of the plan.
struct Occasion {
  /// As messages name it: `training 'advanced'`.
  let title: String
  /// Where its time is written.
  let span: Span
  let subject: Subject
  /// Nil for what belongs to the whole programme.
  let site: Site?
  let source: Source
  let place: String?
  /// The room, where it was named.
  let room: String?
  let days: [CalendarDay]
  let hours: TimeRange
  /// Those who are named.
  let named: Set<Participant>
  /// Those, and all who come as part of a team or under a group word if they are at work by then.
  let everyone: Set<Participant>
  /// Whether it takes place where sex workers could be at work.
  let isMeeting: Bool

  /// What it is written as, to tell what is the same thing written twice.
  enum Source: Equatable {
    case shift(of: ObjectIdentifier)
    /// A meeting of a committee or a team, by the kind that it would have among the events.
    case meeting(EventKind)
    case event(EventKind)
    case training
  }

  /// True for two shifts of one team, and for a meeting that stands among the events as well.
  func isSame(as other: Occasion) -> Bool {
    switch (source, other.source) {
    case (.shift(let team), .shift(let otherTeam)): team == otherTeam
    case (.meeting(let kind), .event(let otherKind)), (.event(let kind), .meeting(let otherKind)):
      kind == otherKind && site?.id == other.site?.id && hours == other.hours && days == other.days
    default: false
    }
  }
}

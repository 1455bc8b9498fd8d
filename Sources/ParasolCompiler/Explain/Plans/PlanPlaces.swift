import ParasolModel
import ParasolSyntax

/// Where what stands in a plan's calendar is written.
struct PlanPlaces {
  let programme: Programme
  let site: Site

  func span(_ entry: CalendarEntry) -> Span? {
    let reference = Reference(entry.id)
    switch entry.kind {
    case .review: return programme.find(\.supervisors, reference, from: site)?.review?.span
    case .committee: return programme.find(\.committees, reference, from: site)?.meets?.span
    case .training: return programme.find(\.trainings, reference, from: site)?.dates?.span
    case .event: return programme.find(\.events, reference, from: site)?.when?.span
    case .clinic: return programme.find(\.facilities, reference, from: site)?.when?.span
    case .ownTime: return programme.find(\.safeSpaces, reference, from: site)?.ownTime?.span
    case .onCall: return programme.find(\.crisisTeams, reference, from: site)?.rota?.span
    }
  }
}

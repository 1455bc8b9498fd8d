import ParasolModel
import ParasolSyntax

/// The lines of a site that a shortfall comes from.
struct ShortfallPlaces {
  let programme: Programme
  let site: Site

  func hotspot(_ id: HotspotID) -> Hotspot? { site.content.find(\.hotspots, id.text) }

  func worker(_ id: WorkerID) -> OutreachWorker? { site.content.find(\.workers, id.text) }

  func span(_ id: HotspotID) -> Span { hotspot(id)?.span ?? site.span }

  func span(_ id: WorkerID) -> Span { worker(id)?.span ?? site.span }

  func people(_ id: HotspotID) -> Span { hotspot(id)?.people?.span ?? span(id) }

  func hours(_ id: HotspotID) -> Span { hotspot(id)?.active?.span ?? span(id) }

  func post(_ id: WorkerID) -> Post? {
    worker(id)?.post.flatMap { programme.find(\.posts, $0.value, from: site) }
  }

  /// Why a worker could not help, at the words that say so.
  func note(_ involved: InvolvedWorker) -> Diagnostic.Note {
    let name = "'\(involved.worker)'"
    let worker = self.worker(involved.worker)
    let own = span(involved.worker)
    let there =
      involved.hotspots.isEmpty ? "there" : "at " + ShortfallPlaces.listed(involved.hotspots)
    return switch involved.reason {
    case .language:
      .init(
        "\(name) speaks no language that is spoken \(there)", at: worker?.languages?.span ?? own)
    case .gender:
      .init("\(name) is of another gender than people ask for \(there)", at: own)
    case .tooFar:
      .init(
        involved.hotspots.isEmpty
          ? "\(name) starts too far away" : "\(name) starts too far from what is \(there)",
        at: worker?.startsFrom?.span ?? own)
    case .neverFree:
      .init("\(name) is never free then\(place(involved))", at: worker?.available?.span ?? own)
    case .seldomFree:
      .init("\(name) is too seldom free then\(place(involved))", at: worker?.available?.span ?? own)
    case .noPartner:
      .init("\(name) has no partner then\(place(involved))", at: worker?.available?.span ?? own)
    case .full: .init(full(involved), at: own)
    case .contract: .init(contract(involved), at: post(involved.worker)?.hours?.span ?? own)
    case .leave: .init("\(name) is away", at: worker?.leave?.span ?? worker?.starts?.span ?? own)
    case .inCare: .init("\(name) has few people", at: own)
    }
  }

  private func place(_ involved: InvolvedWorker) -> String {
    involved.hotspots.isEmpty ? "" : " at " + ShortfallPlaces.listed(involved.hotspots)
  }

  private func full(_ involved: InvolvedWorker) -> String {
    let limit = involved.limit.map { ", \($0)" } ?? ""
    return "'\(involved.worker)' has as many people as one worker may have\(limit)"
  }

  private func contract(_ involved: InvolvedWorker) -> String {
    guard let limit = involved.limit else {
      return "the hours of '\(involved.worker)' do not suffice"
    }
    return
      "the hours of '\(involved.worker)' allow \(limit == 1 ? "1 session" : "\(limit) sessions")"
  }

  private static func listed(_ hotspots: [HotspotID]) -> String {
    let names = hotspots.prefix(3).map { "'\($0)'" }
    let more = hotspots.count > 3 ? " and \(hotspots.count - 3) more" : ""
    return names.joined(separator: ", ") + more
  }

  /// What is spoken at a hotspot.
  func languages(_ id: HotspotID) -> Diagnostic.Note? {
    let stated = hotspot(id)?.languages ?? site.header.languages
    return stated.map { languages in
      let names = languages.value.values.map { "'\($0.text)'" }.joined(separator: " or ")
      return .init("at '\(id)' people speak \(names)", at: languages.span)
    }
  }

  /// When people can be met at a hotspot.
  func meetingHours(_ id: HotspotID) -> Diagnostic.Note? {
    (hotspot(id)?.active?.span).map { .init("people are at '\(id)' in these hours", at: $0) }
  }

  /// Where the programme's own policy says how many people one worker may have.
  var mostPeople: Span? {
    programme.policy.parameter("overloaded-outreach-worker", "caseload_max").change?.value.span
  }

  /// Where an occasion such as `committee.harbour-committee` is stated.
  func occasion(_ id: String) -> Span? {
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = CalendarEntry.Kind(rawValue: parts[0]) else { return nil }
    let reference = Reference(parts[1])
    switch kind {
    case .review:
      let supervisor = programme.find(\.supervisors, reference, from: site)
      return supervisor?.review?.span ?? supervisor?.span
    case .committee:
      let committee = programme.find(\.committees, reference, from: site)
      return committee?.meets?.span ?? committee?.span
    case .training:
      let training = programme.find(\.trainings, reference, from: site)
      return training?.dates?.span ?? training?.span
    case .event:
      let event = programme.find(\.events, reference, from: site)
      return event?.when?.span ?? event?.span
    case .clinic:
      let name = parts[1].split(separator: "@").first.map(String.init) ?? parts[1]
      let facility = programme.find(\.facilities, Reference(name), from: site)
      let event = programme.find(\.events, Reference(name), from: site)
      return facility?.when?.span ?? event?.when?.span
    case .onCall: return programme.find(\.crisisTeams, reference, from: site)?.span
    case .ownTime: return nil
    }
  }
}

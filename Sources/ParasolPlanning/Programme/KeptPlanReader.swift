import ParasolModel

/// What is wrong with the file of an earlier plan, in one sentence.
package struct KeptPlanError: Error, Hashable {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension KeptPlan {
  /// Reads what `parasol plan --output-format json` printed: `parasol-plan/1`, or the plan of one
  /// site, `parasol-site-plan/1`.
  package init(json: [UInt8]) throws(KeptPlanError) {
    let head: Head
    do {
      head = try JSONText.read(Head.self, from: json)
    } catch DecodingError.dataCorrupted {
      throw KeptPlanError("the file is not JSON")
    } catch {
      throw KeptPlanError("it is not a plan; it has no 'format'")
    }
    do {
      switch head.format {
      case "parasol-plan/1":
        let document = try JSONText.read(PlanFile.self, from: json)
        programme = document.programme
        sites = try document.sites.map { try $0.kept() }
      case "parasol-site-plan/1":
        let document = try JSONText.read(SiteFile.self, from: json)
        programme = nil
        sites = [try document.kept()]
      default:
        throw KeptPlanError(
          "it is not a plan but '\(head.format)'; 'parasol plan --output-format json' prints one")
      }
    } catch let error as KeptPlanError {
      throw error
    } catch let error as DecodingError {
      throw KeptPlanError("it is no whole plan; \(KeptPlanError.text(error))")
    } catch {
      throw KeptPlanError("it is no whole plan")
    }
  }

  private struct Head: Decodable {
    let format: String
  }

  private struct PlanFile: Decodable {
    let programme: String?
    let sites: [SiteFile]
  }

  private struct SiteFile: Decodable {
    struct Slice: Decodable {
      let worker: String?
      let hotspot: String
      let people: TierDocument
      let groups: [String: Int]?

      var counts: [GroupCount] {
        (groups ?? [:]).map { GroupCount(group: GroupID($0.key), people: $0.value) }
          .sorted { $0.group < $1.group }
      }
    }
    struct Session: Decodable {
      let worker: String
      let hotspot: String
      let date: String
      let start: Int
      let end: Int
      let companion: Bool?
    }

    let site: String
    let assignment: [Slice]
    let uncovered: [Slice]?
    let rota: [Session]

    func kept() throws -> KeptSite {
      let slices = try assignment.map { (slice) throws -> PlannedSlice in
        guard let worker = slice.worker else {
          throw KeptPlanError("'assignment' of site '\(site)' has an entry without a 'worker'")
        }
        guard slice.people.counts.total >= 0 else {
          throw KeptPlanError("'\(worker)' has fewer than no people of '\(slice.hotspot)'")
        }
        return PlannedSlice(
          worker: WorkerID(worker), hotspot: HotspotID(slice.hotspot),
          tiers: slice.people.counts, groups: slice.counts)
      }
      return KeptSite(
        site: SiteID(site),
        slices: slices.sorted { ($0.worker, $0.hotspot) < ($1.worker, $1.hotspot) },
        uncovered: (uncovered ?? []).map {
          UncoveredPeople(
            hotspot: HotspotID($0.hotspot), tiers: $0.people.counts, groups: $0.counts)
        }, rota: try rota.map(attendance).sorted())
    }

    private func attendance(_ session: Session) throws -> Attendance {
      guard let day = CalendarDay(iso: session.date) else {
        throw KeptPlanError("'\(session.date)' in 'rota' of site '\(site)' is no date")
      }
      guard session.start < session.end, (-1440...4320).contains(session.start),
        session.end <= 5760
      else {
        throw KeptPlanError("the session of '\(session.worker)' on \(day) has no hours")
      }
      return Attendance(
        worker: WorkerID(session.worker), hotspot: HotspotID(session.hotspot), day: day,
        hours: TimeRange(start: session.start, end: session.end),
        isCompanion: session.companion ?? false)
    }
  }
}

extension KeptPlanError {
  fileprivate static func text(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath)) has no '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(place(context.codingPath)) is of another kind than a plan has there"
    default: "the file is not JSON"
    }
  }

  private static func place(_ keys: [any CodingKey]) -> String {
    let text = keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    return text.isEmpty ? "the file" : "'\(text.drop { $0 == "." })'"
  }
}

import ParasolModel
import ParasolSyntax

/// Which indicators are about violence, and whether they count what was reported or ask people.
struct ViolenceIndicators {
  enum Sort {
    /// Counts what somebody told the programme: it rises as trust does.
    case reports
    /// Counts what the programme did.
    case response
    /// Was found without anybody's report, such as in a survey.
    case independent
  }

  private var own: [String: Sort] = [:]

  /// The programme's own indicators with those of a site.
  init(_ scope: RuleScope) {
    let programme = RuleScope(programme: scope.programme, site: nil)
    var measured: Set<String> = []
    for scope in scope.site == nil ? [programme] : [programme, scope] {
      for goal in scope.all(\.goals) where goal.about?.value == .violence {
        if let measure = goal.measure?.value.text { measured.insert(measure) }
      }
    }
    for indicators in [programme.shared.indicators, scope.shared.indicators] {
      for row in indicators?.value.own?.value.rows ?? [] {
        let indicator = row.value.value
        guard measured.contains(row.name.value) || Self.isAbout(indicator, row.name.value) else {
          continue
        }
        own[row.name.value] = Self.sort(of: indicator)
      }
    }
  }

  /// Nil for an indicator of something else.
  func sort(of id: String) -> Sort? { own[id] ?? Self.shipped[id] }

  private static let shipped: [String: Sort] = [
    "incidents-recorded": .reports, "kenya-violence-sexual": .reports,
    "kenya-violence-physical": .reports, "kenya-violence-emotional": .reports,
    "incidents-supported": .response, "kenya-violence-supported": .response,
    "crisis-hours-covered": .response, "mer-gend-gbv": .response,
  ]

  private static func sort(of indicator: OwnIndicator) -> Sort {
    switch indicator.source?.value {
    case .special_exercise, .qualitative, .outside_data: .independent
    default: indicator.kind?.value == .service_quality ? .response : .reports
    }
  }

  private static func isAbout(_ indicator: OwnIndicator, _ id: String) -> Bool {
    if indicator.disaggregation?.value.values.contains(.perpetrator) ?? false { return true }
    let texts =
      [id, indicator.numerator?.value.text ?? ""] + (indicator.name?.value.texts.map(\.text) ?? [])
    return texts.contains { text in
      TextPart.words(of: text).contains { word in
        let word = word.text.lowercased()
        return ["violen", "incident", "assault", "attack"].contains { word.hasPrefix($0) }
      }
    }
  }
}

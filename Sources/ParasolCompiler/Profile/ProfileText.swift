import ParasolModel
import ParasolRules
import ParasolSyntax

/// The profile as lines for people.
struct ProfileText {
  private let shown: ProfileOfParticipation

  init(_ shown: ProfileOfParticipation) {
    self.shown = shown
  }

  var text: String {
    let parts = shown.profile.parts.map(lines)
    let foot = [
      "", "A mirror to talk about, not a mark: nothing here is added up.",
      "After SWIT Table 1.1 (p8-9) and Box 1.1 (p7).",
    ]
    return (parts.flatMap { $0 } + foot).joined(separator: "\n") + "\n"
  }

  private func lines(_ part: ParticipationProfile.Part) -> [String] {
    let name = ShownText.line(part.name.text(in: shown.language))
    let id = part.site ?? name
    var lines = part.site == nil ? [name] : ["", id == name ? id : "\(id) · \(name)"]
    if let stated = part.stated {
      lines.append("It says of itself: \(stated.value.heading) sex workers   \(place(stated.span))")
    }
    for row in part.rows where !row.evidence.isEmpty || !row.missing.isEmpty {
      lines +=
        ["", "  " + row.topic.question] + entries(row.evidence, row.missing) { $0.heading }
    }
    for row in part.freedoms {
      lines +=
        ["", "  " + row.freedom.question]
        + entries(row.evidence, row.missing) { $0 == .done_for ? "against" : "for" }
    }
    return lines
  }

  private func entries(
    _ evidence: [ParticipationProfile.Evidence], _ missing: [ParticipationProfile.Missing],
    heading: (ProgrammeApproach) -> String
  ) -> [String] {
    let sorted = ProgrammeApproach.allCases.reversed().flatMap { approach in
      evidence.filter { $0.approach == approach }
    }
    return sorted.map { entry in
      "    \(column(heading(entry.approach)))\(ShownText.line(entry.sentence.english))   \(place(entry.place))"
    }
      + missing.map {
        "    \(column("not said"))\(ShownText.line($0.sentence.english)): \($0.help.english)"
      }
  }

  private func column(_ word: String) -> String {
    word + String(repeating: " ", count: max(1, 11 - word.count))
  }

  private func place(_ span: Span) -> String { shown.places.text(span) }
}

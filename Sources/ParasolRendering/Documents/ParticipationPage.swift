import ParasolModel

/// Who takes part in what, how freely, and what was decided by how many.
struct ParticipationPage {
  let programme: ProgrammeFacts
  let facts: ParticipationFacts
  let profile: ProfileShown?
  let words: Words

  func page() -> Page {
    Page(
      title: "\(programme.name.text(in: words.asked)) · \(words.title(.participation))",
      language: words.language, direction: words.direction,
      blocks: PageParts.draftNote(programme, words) + [
        .paragraph([.strong(words[.whoTakesPart] + ": "), .text(parties(facts.who))]),
        .table(stages), .heading(words.title(.freedoms), level: 2), .table(freedoms),
        .heading(words.title(.decisions), level: 2), decisions,
      ] + comparison)
  }

  private func parties(_ parties: [ParticipationFacts.Party]) -> String {
    if parties.isEmpty { return words[.notStated] }
    return parties.map { party in
      switch party {
      case .body(let name): name.text(in: words.asked)
      case .workers: words[.workers]
      case .supervisors: words[.supervisors]
      case .committee: words[.committee]
      case .onCall: words[.crisisLine]
      }
    }.joined(separator: ", ")
  }

  // MARK: Who leads

  private var comparison: [PageBlock] {
    guard let profile else { return [] }
    var blocks: [PageBlock] = [
      .heading(words.title(.whoLeads), level: 2), .paragraph([.text(words[.profileNote])]),
    ]
    for part in profile.parts where part.rows.contains(where: { !$0.lines.isEmpty }) {
      let name = part.site?.text(in: words.asked) ?? programme.name.text(in: words.asked)
      blocks += [.heading(name, level: 3), .table(table(part, name))]
    }
    return blocks
  }

  /// A row for each thing that is said; the question stands beside the first.
  private func table(_ part: ProfileShown.Part, _ name: String) -> PageTable {
    PageTable(
      label: "\(words[.whoLeads]): \(name)",
      columns: [
        .init(words.title(.about)), .init(words.title(.side)), .init(words.title(.whatFilesSay)),
      ],
      rows: part.rows.flatMap { row in
        row.lines.enumerated().map { index, line in
          [
            index == 0 ? [.strong(question(row.topic))] : [],
            [.text(line.side.map(side) ?? words[.notStated])],
            [.text(line.text.text(in: words.asked))],
          ]
        }
      })
  }

  private func question(_ topic: ProfileShown.Topic) -> String {
    switch topic {
    case .needs: words[.profileNeeds]
    case .power: words[.profilePower]
    case .work: words[.profileWork]
    case .monitoring: words[.profileMonitoring]
    case .relations: words[.profileRelations]
    }
  }

  private func side(_ approach: ProgrammeApproach) -> String {
    switch approach {
    case .led_by: words[.sideLedBy]
    case .done_with: words[.sideDoneWith]
    case .done_for: words[.sideDoneFor]
    }
  }

  private var stages: PageTable {
    PageTable(
      label: words[.participation],
      columns: [.init(words.title(.stage)), .init(words.title(.howTakesPart))],
      rows: facts.stages.map { stage in
        [
          [.text(words.stage(stage.stage))],
          [.text(stage.kind.map { words.participation($0) } ?? words[.notStated])],
        ]
      })
  }

  private var freedoms: PageTable {
    let evidence = profile != nil ? [PageTable.Column(words.title(.whatFilesSay))] : []
    return PageTable(
      label: words[.freedoms],
      columns: [.init(words.title(.freedoms)), .init("\(words[.yes]) / \(words[.no])")] + evidence,
      rows: facts.freedoms.flatMap { answer -> [[[PageInline]]] in
        let shown = answer.holds.map { $0 ? words[.yes] : words[.no] } ?? words[.notStated]
        let row: [[PageInline]] = [
          [.text(words.freedom(answer.freedom))],
          [answer.holds == true ? .text(shown) : .strong(shown)],
        ]
        guard let profile else { return [row] }
        let lines = profile.freedoms.first { $0.freedom == answer.freedom }?.lines ?? []
        let first = lines.first.map { $0.text.text(in: words.asked) } ?? ""
        return [row + [[.text(first)]]]
          + lines.dropFirst().map { [[], [], [.text($0.text.text(in: words.asked))]] }
      })
  }

  private var decisions: PageBlock {
    guard !facts.decisions.isEmpty else { return .paragraph([.text(words[.notStated])]) }
    let hasIDs = facts.decisions.contains { $0.id != nil }
    let columns: [PageTable.Column] =
      [.init(words.title(.date))] + (hasIDs ? [.init(words.title(.decision))] : []) + [
        .init(words.title(.whoDecided)), .init(words.title(.sexWorkersPresent), isNumber: true),
        .init(words.title(.othersPresent), isNumber: true),
      ]
    return .table(
      PageTable(
        label: words[.decisions], columns: columns,
        rows: facts.decisions.map { occasion in
          let date: [PageInline] = [
            .text(occasion.date.map { words.date($0) } ?? words[.notStated])
          ]
          let agreed: [PageInline] =
            occasion.isAgreement ? [.text(" · "), .strong(words[.agreedHere])] : []
          return [date] + (hasIDs ? [[.text(occasion.id ?? "")] + agreed] : []) + [
            [.text(parties(occasion.who))],
            [.text(occasion.sexWorkers.map { words.number($0) } ?? words[.notStated])],
            [.text(occasion.others.map { words.number($0) } ?? words[.notStated])],
          ]
        }))
  }
}

import ParasolModel

/// What a draft has not said yet: equal matters together, with the sites that they stand in.
struct ToDoPage {
  let programme: ProgrammeFacts
  let groups: [ToDoGroup]
  let siteCount: Int
  let words: Words

  func page() -> Page {
    var blocks = PageParts.draftNote(programme, words)
    if groups.isEmpty {
      blocks.append(.paragraph([.text(words[.nothingToDo])]))
    } else {
      if words.language != Words.fallback {
        blocks.append(.paragraph([.text(words[.messagesInEnglish])]))
      }
      blocks.append(.table(matters))
      blocks.append(.heading(words.title(.places), level: 2))
      blocks.append(.table(bySite))
    }
    return Page(
      title: "\(programme.name.text(in: words.asked)) · \(words.title(.toDo))",
      language: words.language, direction: words.direction, blocks: blocks)
  }

  private var matters: PageTable {
    let rows = groups.enumerated().map { index, group -> [[PageInline]] in
      [
        [.strong("\(index + 1)")], [.text(group.message)], [.text(group.help ?? "")],
        [.text(words.number(group.count))], [.text(places(of: group))],
      ]
    }
    let total: [[PageInline]] = [
      [], [.strong(words[.total])], [],
      [.strong(words.number(groups.reduce(0) { $0 + $1.count }))], [],
    ]
    return PageTable(
      label: words[.toDo],
      columns: [
        .init(""), .init(words.title(.matter)), .init(words.title(.nextStep)),
        .init(words.title(.howMany), isNumber: true), .init(words.title(.site)),
      ], rows: rows + [total])
  }

  private func places(of group: ToDoGroup) -> String {
    let names = group.places.map { place in
      place.site?.name.text(in: words.asked) ?? words[.wholeProgramme]
    }
    let isEverywhere = siteCount > 3 && group.places.filter { $0.site != nil }.count == siteCount
    guard isEverywhere else { return names.joined(separator: ", ") }
    let all = "\(words[.allTowns]) (\(words.number(siteCount)))"
    return group.places.contains { $0.site == nil } ? "\(words[.wholeProgramme]), \(all)" : all
  }

  /// For each site the numbers of its matters in the table above.
  private var bySite: PageTable {
    var order: [SiteName?] = []
    var matters: [SiteName?: (numbers: [Int], count: Int)] = [:]
    for (index, group) in groups.enumerated() {
      for place in group.places {
        if matters[place.site] == nil { order.append(place.site) }
        matters[place.site, default: ([], 0)].numbers.append(index + 1)
        matters[place.site, default: ([], 0)].count += place.count
      }
    }
    let sorted = order.sorted { left, right in
      (left?.id.text ?? "").utf8.lexicographicallyPrecedes((right?.id.text ?? "").utf8)
    }
    return PageTable(
      label: words[.site],
      columns: [
        .init(words.title(.site)), .init(words.title(.toDo)),
        .init(words.title(.howMany), isNumber: true),
      ],
      rows: sorted.map { site in
        let found = matters[site] ?? ([], 0)
        return [
          [.text(site?.name.text(in: words.asked) ?? words[.wholeProgramme])],
          [.text(found.numbers.map { "\($0)" }.joined(separator: ", "))],
          [.text(words.number(found.count))],
        ]
      })
  }

  func table() -> DataTable {
    DataTable(
      name: words[.toDo],
      columns: [
        .init(words[.site], width: 24), .init(words[.kind], width: 30),
        .init(words[.matter], width: 60), .init(words[.nextStep], width: 60),
        .init(words.title(.howMany)),
      ],
      rows: groups.flatMap { group in
        group.places.map { place in
          [
            .text(place.site?.name.text(in: words.asked) ?? words[.wholeProgramme]),
            .text(group.id), .text(group.message), group.help.map { .text($0) } ?? .empty,
            .number(place.count),
          ]
        }
      })
  }
}

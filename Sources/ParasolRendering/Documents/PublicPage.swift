import ParasolModel

/// What may hang on any wall: when something is open, and numbers too round to point anywhere.
struct PublicPage {
  let view: PublicView
  let words: Words

  func page() -> Page {
    Page(
      title: view.programme.name.text(in: words.asked), language: words.language,
      direction: words.direction,
      blocks: PageParts.draftNote(view.programme, words)
        + openings(.safeSpace, view.openings) + openings(.crisisLine, view.helpLines) + totals)
  }

  private func openings(_ title: Phrase, _ openings: [PublicView.Opening]) -> [PageBlock] {
    guard !openings.isEmpty else { return [] }
    return [
      .heading(words.title(title), level: 2),
      .table(
        PageTable(
          label: words[title],
          columns: [.init(words.title(.site)), .init(words.title(.openingTimes))],
          rows: openings.map { opening in
            [
              [.text(opening.site.name.text(in: words.asked))],
              [.text(opening.hours.map { words.window($0) }.joined(separator: "; "))],
            ]
          })),
    ]
  }

  private var totals: [PageBlock] {
    [
      .heading(words.title(.people), level: 2),
      .table(
        PageTable(
          label: words[.people],
          columns: [.init(words.title(.region)), .init(words.title(.people), isNumber: true)],
          rows: view.totals.map { total in
            let name = total.region?.text(in: words.asked) ?? words[.wholeProgramme]
            return [[.text(name)], [.text(shown(total.people))]]
          })),
      .paragraph([.text(words[.roundedNote])]),
    ]
  }

  private func shown(_ count: RoundedCount) -> String {
    count.hundreds == 0
      ? words[.fewerThan, ["number": words.number(RoundedCount.step)]]
      : words[.aboutPeople, ["number": words.number(count.hundreds)]]
  }
}

extension Words {
  /// `Monday–Friday 09:00–14:00`
  func window(_ window: WeeklyWindow) -> String {
    if window.isAlways { return self[.alwaysOpen] }
    let hours = PrintedHours(CalendarDay(number: 0), window.hours).text
    if window.days.count == 7 { return "\(self[.everyDay]) \(hours)" }
    let isRun =
      window.days.count > 2
      && (window.days.last?.index ?? 0) - (window.days.first?.index ?? 0) == window.days.count - 1
    let named = isRun ? [window.days.first, window.days.last].compactMap { $0 } : window.days
    return named.map { weekday($0) }.joined(separator: isRun ? "–" : ", ") + " \(hours)"
  }
}

import ParasolModel

/// Fills a form from the plan: fields, columns and rows are known by their ids, so that a form of a
/// group's own is filled as well where it uses the same ones.
package struct FormFiller {
  let form: FormDeclaration
  let subject: FormSubject
  let texts: FormTexts
  let words: Words
  let lists: FormLists
  let reader: FormQuestionReader

  package init(
    _ form: FormDeclaration, _ subject: FormSubject, texts: FormTexts, words: Words
  ) {
    (self.form, self.subject) = (form, subject)
    (self.texts, self.words) = (texts.of(form.id.value), words)
    lists = FormLists(subject)
    reader = FormQuestionReader(lists: lists)
  }

  /// What is known; what a plan cannot know stays open to be written.
  package func filling(version: String) -> FormFilling {
    var filling = blank(version: version)
    FieldFacts(self).fill(&filling)
    for grid in form.grids { fill(grid, &filling) }
    for kind in form.maps { filling.maps[kind] = MapFacts(self).map(kind) }
    FormReckoner(form, reader: reader, monthFactor: filling.monthFactor).reckon(&filling)
    return filling
  }

  /// Programme, place and time alone.
  package func blank(version: String) -> FormFilling {
    let programme = ProgrammeFacts(subject.programme)
    return FormFilling(
      programme: programme.name.text(in: words.asked), period: period,
      weeks: weeks,
      site: form.formClass == .open ? "" : subject.site.id.text,
      plan: programme.id, version: version,
      destroyAfter: subject.days.flatMap { form.keep?.after($0.upperBound) }, lists: lists,
      monthFactor: subject.programme.policy.monthFactor.weeks)
  }

  /// Weeks that mostly lie in the month; on a calendar all that it touches.
  private var weeks: Int {
    guard let month = subject.month else { return 5 }
    let isCalendar = form.grids.contains { grid in
      grid.columns.value.rows.contains {
        $0.value.value.cell?.value.values.contains(.part(.date)) ?? false
      }
    }
    return isCalendar ? (month.length + month.first.weekday.index + 6) / 7 : month.weeks
  }

  private var period: String {
    if subject.monday != nil, let days = subject.days {
      return words.dateRange(days.lowerBound, days.upperBound)
    }
    return subject.month.map { words.monthAndYear($0) } ?? ""
  }

  private func fill(_ grid: FormGrid, _ filling: inout FormFilling) {
    let asked = Set(reader.columns(grid).flatMap(\.questions).map(\.id))
    for row in grid.rows.value.rows {
      switch row.value.value.source?.value {
      case .hotspots: filling.named[grid.id] = PlaceFacts(subject).rows
      case .onCall: filling.named[grid.id] = CrisisFacts(subject)?.hoursByPerson ?? [:]
      case .workers: filling.named[grid.id] = WorkerFacts(subject).rows
      case .points: filling.named[grid.id] = StockFacts.rows(subject, grid)
      case .segments: filling.named[grid.id] = SegmentFacts(subject).rows
      case .timeBlocks, .weekdays, .weeks:
        filling.named[grid.id] = AgendaFacts(self).rows(grid)
      default: break
      }
    }
    if asked.contains("person"), let people = PeopleFacts(self)?.rows(weeks: filling.weeks) {
      filling.rows = people
    }
    if asked.contains("person_month") { filling.named[grid.id] = ProductFacts.rows(subject) }
    if asked.contains("each_month") { filling.named[grid.id] = PayFacts.workers(subject) }
    if form.forEach == .hotspots, grid.rows.value["from_06_to_12"] != nil {
      filling.named[grid.id] = PeopleThere(subject).rows
    }
    if let steps = CrisisFacts(subject)?.steps(of: grid.id, words.asked) {
      filling.others[grid.id] = steps
    }
  }
}

extension FormDeclaration {
  /// The maps that it shows.
  var maps: [FormMapKind] {
    allBlocks.compactMap { if case .map(let kind) = $0.content { kind } else { nil } }
  }
}

extension FormFilledRow {
  init(numbers: [String: Fraction], cells: [String: [[Inline]]] = [:]) {
    self.init(cells: cells)
    self.numbers = numbers
  }
}

extension Inline {
  static func lines(_ text: String) -> [[Inline]] { [[.text(text)]] }
}

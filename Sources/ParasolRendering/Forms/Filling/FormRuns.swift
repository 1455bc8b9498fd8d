import ParasolModel

/// For whom and for when a form is printed: one subject a sheet or set of sheets.
package struct FormRuns {
  package let programme: Programme
  package let plan: Plan?
  /// Only this site and this worker; nil for all.
  package var site: String?
  package var worker: String?

  package init(_ programme: Programme, plan: Plan?, site: String? = nil, worker: String? = nil) {
    (self.programme, self.plan, self.site, self.worker) = (programme, plan, site, worker)
  }

  /// Ids of the sites that forms are printed for, in the order of the programme.
  var sites: [String] {
    programme.sites.map(\.id.text).filter { site == nil || $0 == site }
  }

  /// By site, then worker or place, then time.
  package func subjects(of form: FormDeclaration) -> [FormSubject] {
    programme.sites.filter { site == nil || $0.id.text == site }.flatMap { site in
      subjects(of: form, at: FormSubject(site, of: programme, plan: plan?.site(site.id)))
    }
  }

  private func subjects(of form: FormDeclaration, at subject: FormSubject) -> [FormSubject] {
    divided(subject, form).flatMap { periods(of: form, $0) }
  }

  /// Those whom the form is printed for once each.
  private func divided(_ subject: FormSubject, _ form: FormDeclaration) -> [FormSubject] {
    if form.isForWorkers {
      return subject.site.content.workers.filter { worker == nil || $0.id.value == worker }.map {
        var copy = subject
        copy.worker = WorkerID($0.id.value)
        return copy
      }
    }
    guard let source = form.forEach else { return [subject] }
    let options = FormLists(subject)[source] ?? []
    guard !options.isEmpty else { return [subject] }
    let points = form.asksForPoint && source == .products ? FormLists(subject)[.points] ?? [] : []
    return options.flatMap { option -> [FormSubject] in
      var copy = subject
      copy.each = option
      return points.isEmpty
        ? [copy]
        : points.map {
          copy.point = $0
          return copy
        }
    }
  }

  /// A monthly form for each month of the plan, a weekly one for each week; any other form once.
  private func periods(of form: FormDeclaration, _ subject: FormSubject) -> [FormSubject] {
    guard let plan = subject.plan, let every = form.every else { return [subject] }
    if every.months == 1 {
      return plan.months.map {
        var copy = subject
        copy.month = $0
        return copy
      }
    }
    guard every.unit == .weeks, every.count == 1 else { return [subject] }
    let first = plan.start + -plan.start.weekday.index
    return stride(from: first.number, through: plan.end.number, by: 7).map {
      var copy = subject
      copy.monday = CalendarDay(number: $0)
      return copy
    }
  }
}

extension FormDeclaration {
  /// Whether a field of it says at which point.
  var asksForPoint: Bool {
    allBlocks.contains { block in
      guard case .fields(let table) = block.content else { return false }
      return table.rows.contains { $0.value.value.answer.from?.value == .points }
    }
  }

  /// Whether each outreach worker has one: it says so, or it shows whom or where to meet.
  var isForWorkers: Bool {
    if forEach == .workers { return true }
    guard filledBy == .outreach_worker, forEach == nil else { return false }
    return grids.contains { grid in
      let rows = grid.rows.value.rows.contains { row in
        row.value.value.source?.value == .timeBlocks
      }
      let people = grid.columns.value.rows.contains { column in
        column.name.value == "person" && grid.columns.value["weeks"] != nil
      }
      return rows || people
    }
  }
}

import ParasolModel

/// Blank forms for a programme's outreach workers, in one language.
struct FormDocuments: Sendable {
  let programme: ProgrammeFacts
  let forms: FormCatalogue
  let words: Words
  let version: String

  /// Printed where a programme does not say which forms it wants (Parasol's default).
  static let usual = ["microplanning-calendar", "weekly-planner"]

  /// The forms that the programme wants, else the usual ones: a monthly form for each month of the
  /// plan, as months differ in weeks; any other form once.
  func documents() -> MadeDocuments {
    var made = MadeDocuments()
    if let wanted = programme.formLanguages, !wanted.contains(words.asked) { return made }
    let wanted = programme.forms ?? FormDocuments.usual
    for form in forms.forms where wanted.contains(form.id.value) {
      for month in months(of: form) { add(form, month, to: &made) }
    }
    return made
  }

  private func months(of form: FormDeclaration) -> [CalendarMonth?] {
    guard form.every?.months == 1, let days = programme.days else { return [nil] }
    var months = [days.lowerBound.month]
    while let last = months.last, last < days.upperBound.month {
      months.append(last.advanced(by: 1))
    }
    return months
  }

  private func add(
    _ form: FormDeclaration, _ month: CalendarMonth?, to made: inout MadeDocuments
  ) {
    let sheet = FormPrinter(
      form, filling: filling(form, month), texts: forms.texts, words: forms.texts.words(words.asked)
    ).sheet()
    let name = [form.id.value, month.map { "\($0)" }].compactMap { $0 }.joined(separator: ".")
    let created = programme.days?.lowerBound ?? CalendarDay(number: 0)
    var pages = 0
    made.add(
      sheet,
      as: { format, bytes, count in
        pages = count ?? pages
        return MadeDocument(
          .forms, name, month: month, format: format, language: words.asked, bytes: bytes,
          pages: count, title: forms.texts.of(form.id.value).text(form.title.value, in: words.asked)
        )
      }, created: created)
    if let budget = sheet.pageBudget, pages > budget {
      made.remarks.append(
        .formTooLong(form.id.value, language: words.asked, pages: pages, budget: budget))
    }
  }

  private func filling(_ form: FormDeclaration, _ month: CalendarMonth?) -> FormFilling {
    FormFilling(
      programme: programme.name.text(in: words.asked),
      period: month.map { words.monthAndYear($0) } ?? "",
      // Without a month, room for a long one.
      weeks: month?.weeks ?? 5, plan: programme.id, version: version,
      destroyAfter: month.flatMap { month in form.keep?.after(month.last) })
  }
}
